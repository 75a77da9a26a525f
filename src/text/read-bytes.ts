/** What a file is that is not text. */
const notTexts = ['empty', 'zip', 'pdf', 'image', 'binary'] as const;
export type NotText = (typeof notTexts)[number];

export type BytesRead = { readonly kind: 'text'; readonly text: string } | { readonly kind: NotText };

const signatures: readonly (readonly [NotText, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['image', [0x42, 0x4d]],
  ['image', [0x00, 0x00, 0x01, 0x00]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  // What older office programs wrote.
  ['binary', [0xd0, 0xcf, 0x11, 0xe0]],
];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

/** So much of a file shows what it is. */
const looked = 65_536;

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

/** Control characters that no text is written with. */
const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte);

const isBinary = (bytes: Uint8Array): boolean => {
  const size = Math.min(looked, bytes.length);
  let controls = 0;
  for (let i = 0; i < size; i++) if (isControl(bytes[i] ?? 0)) controls++;
  return controls > size / 100;
};

/**
 * A file as text: by its byte order mark, else as UTF-8, else as UTF-16 or as older Windows programs wrote it. What is
 * not text is told as what it is. A byte order mark of UTF-8 stays, so that the hash of the file can be its text's.
 */
export function readBytes(bytes: Uint8Array): BytesRead {
  const read = (encoding: string): BytesRead => {
    const text = new TextDecoder(encoding).decode(bytes);
    return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
  };
  if (bytes.length === 0) return { kind: 'empty' };
  if (begins(bytes, [0xff, 0xfe])) return read('utf-16le');
  if (begins(bytes, [0xfe, 0xff])) return read('utf-16be');
  const wide = utf16Of(bytes);
  if (wide) return read(wide);
  if (isBinary(bytes)) return { kind: signatures.find(([, start]) => begins(bytes, start))?.[0] ?? 'binary' };
  const signed = signatures.find(([kind, start]) => start.length > 2 && kind !== 'image' && begins(bytes, start));
  if (signed) return { kind: signed[0] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.replace(/^\ufeff/, '').trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
  } catch {
    return read('windows-1252');
  }
}
