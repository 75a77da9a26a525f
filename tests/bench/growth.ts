import { placeApart } from '@/compile/place-apart';
import { idPattern } from '@/domain/id';
import { parseLink } from '@/state/parse-link';

/** How much more work ten times as much of something is: 10 is in proportion, 100 is the square. */
const growth = (title: string, limit: number, size: number, run: (size: number) => void): boolean => {
  const cost = (of: number): number => {
    run(of);
    // The work of this process, which waiting for a core is no part of.
    const before = process.cpuUsage();
    for (let i = 0; i < 5; i++) run(of);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const ratio = cost(size * 10) / cost(size);
  console.log(`${title.padEnd(40)} ${ratio.toFixed(1)} times for ten times as much (at most ${limit})`);
  return ratio < limit;
};

const held = [
  growth('places of boxes', 15, 1000, (count) => {
    const boxes = Array.from({ length: count }, (_, n) => ({
      id: `b${n}`,
      x: (n * 37) % 1000,
      y: (n * 91) % 720,
      width: 70 + 7 * (n % 12),
      height: 20,
    }));
    placeApart(boxes, { width: 1000, height: 720 });
  }),
  growth('an id that is none', 30, 50_000, (count) => void idPattern.test(`${'a-'.repeat(count)}!`)),
  growth('a link of many values', 30, 20_000, (count) => {
    parseLink({ pathname: '/', search: `?actor=${'A,'.repeat(count)}`, hash: '' });
  }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
