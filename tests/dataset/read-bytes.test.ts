import { describe, expect, it } from 'vitest';
import { readBytes } from '@/dataset/read-bytes';

const words = 'Noor Vliet zei “ja”: café, 10.500 ton en ünïcode.\nEen tweede regel.\n';
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ascii = (text: string, ...rest: number[]) => Uint8Array.from([...latin(text), ...rest]);

/** A zip of nothing but the names of its parts, as they stand in front and, without bodies, at the end. */
const zip = (...names: string[]): Uint8Array =>
  ascii(
    `${names.map((name) => `PK\x03\x04\x14\x00${'\x00'.repeat(24)}${name}`).join('')}PK\x05\x06${'\x00'.repeat(18)}`,
  );
const noughts = (text: string, count = 40): Uint8Array => ascii(text, ...new Array<number>(count).fill(0));

describe('readBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words), words, 'utf-8'],
    ['UTF-8 with its mark, which stays', new TextEncoder().encode(`\uFEFF${words}`), `\uFEFF${words}`, 'utf-8'],
    ['UTF-16 of Windows', utf16(`\uFEFF${words}`, false), words, 'utf-16le'],
    ['UTF-16, big end first', utf16(`\uFEFF${words}`, true), words, 'utf-16be'],
    ['UTF-16 without a mark', utf16(words, false), words, 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(words, true), words, 'utf-16be'],
    ['Windows-1252', latin('caf\u00e9 \u0093ja\u0094'), 'café “ja”', 'windows-1252'],
    ['one letter', ascii('x'), 'x', 'utf-8'],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(readBytes(bytes)).toEqual({ kind: 'text', text, encoding });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', ascii(' \r\n\t'), 'empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a mark of UTF-16 alone', Uint8Array.of(0xff, 0xfe), 'empty'],
    ['a zip', zip('articles.csv', 'claims.csv'), 'archive'],
    ['a text document', zip('[Content_Types].xml', 'word/document.xml'), 'document'],
    ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'document'],
    ['a text of OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'document'],
    ['a book', zip('mimetypeapplication/epub+zip'), 'document'],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
    ['a workbook of OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'workbook'],
    [
      'a document behind a large picture',
      zip('[Content_Types].xml', 'x'.repeat(200_000), 'word/document.xml'),
      'document',
    ],
    ['an archive that keeps a workbook', zip('x'.repeat(200_000), 'xl/workbook.xml', 'x'.repeat(200_000)), 'archive'],
    // The names are read by so many bytes.
    ['a document whose name lies across', zip('x'.repeat(8_122), 'word/document.xml'), 'document'],
    [
      'a page saved as one file',
      ascii('From: <Saved by Blink>\r\nSubject: Dag\r\nMIME-Version: 1.0\r\n\r\n<html>'),
      'mail',
    ],
    [
      'a mail behind its way',
      ascii(`Received: from a\n\tby b\n${'X-Way: c\n'.repeat(300)}MIME-Version: 1.0\n\nDag`),
      'mail',
    ],
    ['an archive of Safari', ascii('bplist00', 0xd1, 1, 2, 0x5f, 0x10, 0x0f, ...ascii('WebMainResource')), 'mail'],
    ['RTF, which is all letters', ascii('{\\rtf1\\ansi{\\fonttbl\\f0 Arial;} Dag.}'), 'document'],
    ['PostScript', ascii('%!PS-Adobe-3.0\n%%Pages: 1\n'), 'document'],
    ['an old office document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0), 'document'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'archive'],
    ['bzip2', noughts('BZh91AY&SY'), 'archive'],
    ['tar', noughts(`articles/000.txt${'\x00'.repeat(241)}ustar`, 300), 'archive'],
    ['7z', noughts('7z\xbc\xaf\x27\x1c'), 'archive'],
    ['a PDF of plain letters', ascii('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n'), 'pdf'],
    ['a PDF behind a mark', new TextEncoder().encode('\uFEFF%PDF-1.4\n1 0 obj\n'), 'pdf'],
    ['a PDF behind a line', ascii('\r\n%PDF-1.4\n1 0 obj\n'), 'pdf'],
    ['a PDF behind the head of an answer', noughts('HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n'), 'pdf'],
    ['a PDF', ascii('%PDF-1.7\n', 0, 1, 2, 3), 'pdf'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'image'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2), 'image'],
    ['GIF', noughts('GIF89a'), 'image'],
    ['BMP', noughts('BM6'), 'image'],
    ['WebP', noughts('RIFF\x10\x00\x00\x00WEBPVP8 '), 'image'],
    ['AVIF', noughts('\x00\x00\x00\x1cftypavif'), 'image'],
    [
      'an icon, of which every second byte is nought',
      noughts('\x00\x00\x01\x00\x01\x00\x10\x00\x10\x00\x00\x00'),
      'image',
    ],
    ['MP3', noughts('ID3\x04'), 'media'],
    ['WAV', noughts('RIFF\x10\x00\x00\x00WAVEfmt '), 'media'],
    ['MP4', noughts('\x00\x00\x00\x18ftypmp42'), 'media'],
    ['SQLite', noughts('SQLite format 3\x00'), 'database'],
    ['Parquet', noughts('PAR1\x15\x04'), 'database'],
    ['a program of Windows', ascii('MZ', 0, 0, 1, 2, 3, 4), 'program'],
    ['a program of Linux', noughts('\x7fELF\x02\x01\x01'), 'program'],
    ['WebAssembly', noughts('\x00asm\x01'), 'program'],
    ['four bytes a letter', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0, 66, 0, 0, 0), 'binary'],
    ['noughts', new Uint8Array(1000), 'binary'],
  ])('tells %s as what it is', (_, bytes, kind) => {
    expect(readBytes(bytes)).toEqual({ kind });
  });

  it('takes a text that begins as another file might for text', () => {
    for (const text of [
      'BMW verkocht meer wagens.',
      'RIFF raff',
      'II* is geen tekst',
      'MZ is een afkorting',
      'PAR1 is geen woord',
      'PK, zei hij.',
      'Een PDF begint met %PDF-1.4',
      '{"rtf": "\\\\rtf"}',
      'ID3 en ID4',
      'GIF89a',
    ]) {
      expect(readBytes(ascii(text))).toEqual({ kind: 'text', text, encoding: 'utf-8' });
    }
  });
});
