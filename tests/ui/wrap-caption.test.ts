import { expect, it } from 'vitest';
import { wrapCaption } from '@/ui/wrap-caption';

const width = (text: string): number => text.length;

it.each([
  ['one two three', 20, ['one two three']],
  ['one two three', 7, ['one two', 'three']],
  [
    'see https://x.example/events/call.html?from=2022-01-01',
    24,
    ['see', 'https://x.example/', 'events/call.html?from=', '2022-01-01'],
  ],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['  ', 4, []],
])('%j in %i', (text, room, lines) => {
  expect(wrapCaption(text, width, room)).toEqual(lines);
  expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
