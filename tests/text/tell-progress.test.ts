import { expect, it } from 'vitest';
import { tellProgress } from '@/text/tell-progress';

const run = (isTTY: boolean, step: number, all: number): string => {
  let [time, said] = [0, ''];
  const tell = tellProgress(
    'pages',
    all,
    {
      isTTY,
      write: (text) => {
        said += text;
      },
    },
    () => time,
  );
  for (let done = 1; done <= all; done++) {
    time += step;
    tell(done);
  }
  return said;
};

it('says nothing of what is soon done', () => {
  expect(run(true, 10, 150)).toBe('');
  expect(run(false, 10, 150)).toBe('');
});

it('says on one line of a terminal how far it is, and leaves it clean', () => {
  const said = run(true, 500, 8);
  expect(said.replaceAll('\r', '|')).toBe('|pages: 4 of 8|pages: 5 of 8|pages: 6 of 8|pages: 7 of 8|             |');
});

it('says it seldom where every line stays', () => {
  expect(run(false, 1_000, 30)).toBe('pages: 2 of 30\npages: 12 of 30\npages: 22 of 30\npages: 30 of 30\n');
});

it('says of a step that has a name what begins, and takes it back; in a log only where it took its time', () => {
  const steps = (isTTY: boolean, long: number): string => {
    let [time, said] = [0, ''];
    const terminal = {
      isTTY,
      write: (text: string) => {
        said += text;
      },
    };
    const tell = tellProgress('compile', 2, terminal, () => time);
    tell(0, 'mentions');
    time += long;
    tell(1, 'layout');
    tell(2);
    return said.replaceAll('\r', '|');
  };
  expect(steps(true, 10)).toBe('|compile: 0 of 2, mentions|compile: 1 of 2, layout  |                         |');
  expect(steps(false, 10)).toBe('');
  expect(steps(false, 3_000)).toBe('compile: 1 of 2, layout\ncompile: 2 of 2\n');
});
