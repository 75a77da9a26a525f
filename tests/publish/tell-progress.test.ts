import { expect, it } from 'vitest';
import { tellProgress } from '@/publish/tell-progress';

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
