import { expect, it } from 'vitest';
import { formatSize } from '@/i18n/format-size';

it.each([
  [0, '0.1 kB', '0,1 kB'],
  [1_440, '1.4 kB', '1,4 kB'],
  [9_960, '10 kB', '10 kB'],
  [488_737, '489 kB', '489 kB'],
  [999_600, '1 MB', '1 MB'],
  [1_250_000, '1.3 MB', '1,3 MB'],
])('%i bytes are %s', (bytes, en, nl) => {
  expect(formatSize(bytes, 'en').replace(/\s/, ' ')).toBe(en);
  expect(formatSize(bytes, 'nl').replace(/\s/, ' ')).toBe(nl);
});
