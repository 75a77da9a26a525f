import { looked, wideEncodingOf } from './wide-encoding';

/** What a file is that holds neither a text nor a dossier. */
const fileForms = [
  'archive',
  'document',
  'workbook',
  'mail',
  'pdf',
  'image',
  'media',
  'database',
  'program',
  'binary',
] as const;
export type FileForm = (typeof fileForms)[number];

type Signature = readonly [FileForm, start: string, at?: number];

/** No text begins so: with bytes that none has, or with a head that says what it is. */
const certain: readonly Signature[] = [
  ['archive', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', 'PK\x07\x08'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '\xfd7zXZ\x00'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', 'ustar', 257],
  ['pdf', '%PDF-'],
  ['document', '{\\rtf'],
  ['document', '%!PS-Adobe'],
  // What older office programs wrote.
  ['document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['image', '\x89PNG\r\n\x1a\n'],
  ['image', '\xff\xd8\xff'],
  ['image', '\x00\x00\x01\x00'],
  ['image', 'II*\x00'],
  ['image', 'MM\x00*'],
  ['media', '\x1a\x45\xdf\xa3'],
  ['database', 'SQLite format 3\x00'],
  ['database', '\x89HDF\r\n\x1a\n'],
  ['database', 'ARROW1\x00\x00'],
  ['program', '\x7fELF'],
  ['program', '\x00asm'],
  ['program', '\xca\xfe\xba\xbe'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', '\xce\xfa\xed\xfe'],
];

/** Letters that a text may begin with as well: they count where the rest is no text. */
const likely: readonly Signature[] = [
  ['archive', 'BZh'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'WEBP', 8],
  ['image', 'ftypavif', 4],
  ['image', 'ftyphei', 4],
  ['image', 'ftypmif1', 4],
  ['image', '8BPS'],
  ['media', 'RIFF'],
  ['media', 'ftyp', 4],
  ['media', 'ID3'],
  ['media', '\xff\xfb'],
  ['media', '\xff\xf3'],
  ['media', 'OggS'],
  ['media', 'fLaC'],
  ['database', 'PAR1'],
  ['program', 'MZ'],
];

/** Bytes as letters of the same number. */
const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
};

/** The headers of a mail, with which browsers save a whole page as one file too; of an archive of Safari the first name. */
const isMail = (start: string): boolean =>
  (/^(?:[A-Za-z][A-Za-z-]*: |From )/.test(start) && /^MIME-Version: ?\d/im.test(start)) ||
  (start.startsWith('bplist00') && start.includes('WebMainResource'));

/** Control characters that no text is written with. */
const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte);

const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls > bytes.length / 100;
};

/** Of what office programs write, zipped, one part that no other archive has; names stand unpacked, in front and at the end. */
const zipped: readonly (readonly [FileForm, RegExp])[] = [
  ['workbook', /xl\/workbook\.(?:xml|bin)|opendocument\.spreadsheet/],
  ['document', /word\/document\.xml|ppt\/presentation\.xml|opendocument\.|application\/epub\+zip|Index\/Document\.iwa/],
];

const findForm = (head: string, signatures: readonly Signature[]): FileForm | null =>
  signatures.find(([, start, at = 0]) => head.startsWith(start, at))?.[0] ?? null;

/** What a file is by its first bytes; null is a text of whatever encoding, or nothing at all. */
export function formOfFile(bytes: Uint8Array): FileForm | null {
  const front = bytes.subarray(0, looked);
  const start = latin(front.subarray(0, 1_100));
  const found = findForm(start.replace(/^(?:\xef\xbb\xbf)?\s*(?=%PDF-|\{\\rtf)/, ''), certain);
  if (found === 'archive' && start.startsWith('PK')) {
    const names = latin(front) + latin(bytes.subarray(Math.max(looked, bytes.length - looked)));
    return zipped.find(([, name]) => name.test(names))?.[0] ?? found;
  }
  if (found === null && isMail(latin(front.subarray(0, 16_384)))) return 'mail';
  if (found !== null || wideEncodingOf(bytes) || !isBinary(front)) return found;
  // Readers of PDF look for its head in so many bytes.
  return start.slice(0, 1_024).includes('%PDF-') ? 'pdf' : (findForm(start, likely) ?? 'binary');
}
