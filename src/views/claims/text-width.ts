/** Letters by their width in the data typeface, in thousandths of an em. */
const widths: readonly (readonly [string, number])[] = [
  [' ', 200],
  ["ijlI.,:;’‘'|!", 262],
  ['ftr()-', 335],
  ['ksvxyzc“”"L–', 480],
  ['aegFJETSY', 515],
  ['mMW%', 820],
  ['wGHNOQDU', 665],
];

const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const other = 560;

/**
 * How wide a label is, worked out from its letters. Not measured, so that labels can be placed before anything is drawn,
 * and in tests; a shade too wide on purpose.
 */
export function estimateWidth(text: string, size: number, strong = false): number {
  let sum = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFD').charAt(0);
    sum += widthOf.get(letter) ?? widthOf.get(plain) ?? (/\d/.test(letter) ? 505 : other);
  }
  return Math.ceil((sum / 1000) * size * (strong ? 1.035 : 1));
}
