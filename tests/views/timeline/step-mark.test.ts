import { expect, it } from 'vitest';
import { stepMark } from '@/views/timeline/step-mark';

const stops = [
  { key: 'a', lane: 0, x: 10, y: 0 },
  { key: 'b', lane: 0, x: 90, y: 0 },
  { key: 'c', lane: 2, x: 20, y: 30 },
  { key: 'd', lane: 2, x: 80, y: 30 },
  { key: 'e', lane: 2, x: 80, y: 43 },
];

it('moves in time within a lane and to the nearest mark of the next lane that has one', () => {
  expect(stepMark(stops, 'a', 'ArrowRight')).toBe('b');
  expect(stepMark(stops, 'b', 'ArrowRight')).toBe('b');
  expect(stepMark(stops, 'b', 'ArrowDown')).toBe('d');
  expect(stepMark(stops, 'd', 'ArrowRight')).toBe('e');
  expect(stepMark(stops, 'e', 'ArrowUp')).toBe('b');
  expect(stepMark(stops, 'd', 'Home')).toBe('c');
  expect(stepMark(stops, 'c', 'End')).toBe('e');
  expect(stepMark(stops, 'a', 'ArrowUp')).toBe('a');
  expect(stepMark(stops, 'a', 'x')).toBeNull();
  expect(stepMark(stops, 'gone', 'ArrowUp')).toBe('a');
});
