import { describe, expect, it } from 'vitest';
import { readBytes } from '@/text/read-bytes';

const words = 'Noor Vliet zei “ja”: café, 10.500 ton en ünïcode.\nEen tweede regel.\n';
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ascii = (text: string, ...rest: number[]) => Uint8Array.from([...latin(text), ...rest]);

describe('readBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words), words],
    ['UTF-8 with its mark, which stays', new TextEncoder().encode(`\uFEFF${words}`), `\uFEFF${words}`],
    ['UTF-16 of Windows', utf16(`\uFEFF${words}`, false), words],
    ['UTF-16, big end first', utf16(`\uFEFF${words}`, true), words],
    ['UTF-16 without a mark', utf16(words, false), words],
    ['UTF-16 without a mark, big end first', utf16(words, true), words],
    ['Windows-1252', latin('caf\u00e9 \u0093ja\u0094'), 'café “ja”'],
    ['one letter', ascii('x'), 'x'],
  ])('reads %s', (_, bytes, text) => {
    expect(readBytes(bytes)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', ascii(' \r\n\t'), 'empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a mark of UTF-16 alone', Uint8Array.of(0xff, 0xfe), 'empty'],
    ['a document of an office', ascii('PK', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0), 'zip'],
    ['an archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'zip'],
    ['a PDF of plain letters', ascii('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n'), 'pdf'],
    ['a PDF', ascii('%PDF-1.7\n', 0, 1, 2, 3), 'pdf'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'image'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2), 'image'],
    ['a program', ascii('MZ', 0, 0, 1, 2, 3, 4), 'binary'],
    ['noughts', new Uint8Array(1000), 'binary'],
    ['an old office document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0), 'binary'],
  ])('tells %s as what it is', (_, bytes, kind) => {
    expect(readBytes(bytes)).toEqual({ kind });
  });

  it('takes a text that begins as a picture might for text', () => {
    for (const text of ['BMW verkocht meer wagens.', 'RIFF raff', 'II* is geen tekst']) {
      expect(readBytes(ascii(text))).toEqual({ kind: 'text', text });
    }
  });
});
