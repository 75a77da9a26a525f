import { expect, it } from 'vitest';
import { wrapTitle } from '@/publish/wrap-title';

const width = (text: string): number => text.length;

it.each([
  ['one two three', 20, 3, ['one two three']],
  ['one two three', 7, 3, ['one two', 'three']],
  ['one two three four five six', 8, 2, ['one two', 'three…']],
  ['averyveryverylongword two', 8, 3, ['averyveryverylongword', 'two']],
  ['', 8, 3, ['']],
])('%j in lines of %i', (text, room, most, lines) => {
  expect(wrapTitle(text, width, room, most)).toEqual(lines);
});
