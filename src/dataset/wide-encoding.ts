/** So much of a file shows what it is. */
export const looked = 65_536;

/** UTF-16 without a mark: of letters of our alphabets every second byte is nought. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const pairs = Math.min(looked, bytes.length) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (pairs < 4 || bytes.length % 2 === 1) return null;
  if (odd > pairs * 0.8 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.8 && odd < pairs * 0.05 ? 'utf-16be' : null;
};

/** By its mark, or by its noughts; four bytes for each letter nothing here reads. */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : utf16Of(bytes);
}
