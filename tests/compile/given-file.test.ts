import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '@/compile/doctor-open';
import { givenArticle, givenDataset, givenJson, givenPatch, givenRaw } from '@/compile/given-file';
import { Refusal } from '@/compile/run-command';
import { patient } from './doctor-patient';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aanloop-given-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (content: string | Uint8Array): string => {
  const name = path.join(folder, 'given');
  writeFileSync(name, content);
  return name;
};

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const refused = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    // How the command is used is not what was wrong.
    expect(error).toBeInstanceOf(Refusal);
    return (error as Error).message.replaceAll(`${folder}${path.sep}`, '');
  }
  throw new Error('it was read');
};

const { dataset } = patient();
const text = JSON.stringify(dataset);
const odd = {
  pdf: '%PDF-1.7\n1 0 obj',
  archive: Buffer.from('PK\x03\x04\x14\x00', 'latin1'),
  image: Buffer.from('\x89PNG\r\n\x1a\n\x00\x00', 'latin1'),
  empty: ' \n',
  latin: Buffer.from('{"a": "\xe9t\xe9"}', 'latin1'),
};

describe('what a command is given', () => {
  it.each([
    ['dataset', givenDataset],
    ['raw', givenRaw],
    ['json', givenJson],
  ] as const)('as a dossier is read in UTF-8 and UTF-16, with its mark or without (%s)', (_, read) => {
    for (const content of [text, `\ufeff${text}`, utf16(text)]) expect(read(file(content))).toEqual(dataset);
  });

  it.each([
    ['dataset', givenDataset],
    ['raw', givenRaw],
    ['json', givenJson],
  ] as const)('as a dossier is told as what it is otherwise (%s)', (_, read) => {
    const other = 'A dossier is one file (.json), or tables (.zip, .xlsx, .csv).';
    expect(refused(() => read(file(odd.pdf)))).toBe(`given: It is a PDF. ${other}`);
    expect(refused(() => read(file(odd.archive)))).toBe(`given: It is an archive. ${other}`);
    expect(refused(() => read(file(odd.image)))).toBe(`given: It is a picture. ${other}`);
    expect(refused(() => read(file(odd.empty)))).toBe('given: The file is empty.');
    expect(refused(() => read(file(odd.latin)))).toMatch(/^given: The file is not text in UTF-8/);
    expect(refused(() => read(path.join(folder, 'nowhere')))).toMatch(/^there is no .*nowhere$/);
    mkdirSync(path.join(folder, 'inner'), { recursive: true });
    expect(refused(() => read(path.join(folder, 'inner')))).toMatch(/^inner is no file$/);
  });

  it.each([
    ['dataset', givenDataset],
    ['raw', givenRaw],
  ] as const)('as a dossier holds to the limits of the app (%s)', (_, read) => {
    expect(refused(() => read(file('['.repeat(100_000))))).toMatch(/^given: The file is larger than .* 100000 depth/);
    expect(refused(() => read(file(text.slice(0, -9))))).toMatch(/^given: The file stops halfway/);
    expect(refused(() => read(file('<!doctype html><p>no')))).toMatch(/^given: This is a web page/);
    expect(refused(() => read(file('<svg xmlns="x"/>')))).toMatch(/^given: It is XML\. A dossier/);
    expect(refused(() => read(file('no')))).toMatch(/^given: The file is not valid JSON/);
    expect(refused(() => read(file(Buffer.alloc(25_000_001, 0x20))))).toMatch(
      /larger .* \(25000001 bytes, 25000000 at most/,
    );
  });

  it('is looked at by the doctor where only its form is wrong', () => {
    expect(givenRaw(file('{"formatVersion": 9}'))).toEqual({ formatVersion: 9 });
    expect(givenRaw(file('{"formatVersion": 1, "claims": 7}'))).toEqual({ formatVersion: 1, claims: 7 });
    expect(refused(() => givenRaw(file('{"factsVersion": 1}')))).toMatch(/^given names the tables of a large dossier/);
    expect(refused(() => givenDataset(file('{"formatVersion": 1}')))).toMatch(
      /^given: The file does not have the agreed form/,
    );
  });

  it('as a correction is read and refused as in the app', () => {
    for (const content of ['{"a": 1}', '\ufeff{"a": 1}', utf16('{"a": 1}')])
      expect(givenPatch(file(content))).toBe('{"a": 1}');
    expect(refused(() => givenPatch(file(odd.pdf)))).toBe('given: It is a PDF. A correction is a file of JSON.');
    expect(refused(() => givenPatch(file(odd.empty)))).toBe('given: The file is empty.');
    expect(refused(() => givenPatch(file(Buffer.alloc(5_000_001, 0x20))))).toMatch(
      /^given: It is larger than any correction/,
    );
  });

  it('as an article is read in the encodings of older programs too', () => {
    for (const content of ['één', utf16('één'), Buffer.from('één', 'latin1')])
      expect(givenArticle(file(content))).toBe('één');
    // Places in a text are counted from the mark that its file begins with.
    expect(givenArticle(file('\ufeffdrie'))).toBe('\ufeffdrie');
    expect(refused(() => givenArticle(file(odd.pdf)))).toMatch(/^given: It is a PDF\. Copy its text/);
    expect(refused(() => givenArticle(file(odd.empty)))).toBe('given: There is no text in it.');
    expect(refused(() => givenArticle(file(Buffer.alloc(10_000_001, 0x61))))).toMatch(/^given: This file is too large/);
  });
});

it('the doctor passes over folders beside the articles, and tells of a lock that is none', () => {
  const { originals, lock } = patient();
  const texts = path.join(folder, 'texts');
  mkdirSync(path.join(texts, 'older'), { recursive: true });
  for (const [id, { text: original }] of originals) writeFileSync(path.join(texts, `${id}.txt`), original);
  const sources = { dataset: file(text), data: folder, articles: texts };
  writeFileSync(path.join(folder, 'anchors.lock.json'), JSON.stringify(lock));
  expect(openContext(sources).originals?.size).toBe(originals.size);
  for (const wrong of ['', '{', '{"lockVersion": 7}']) {
    writeFileSync(path.join(folder, 'anchors.lock.json'), wrong);
    expect(refused(() => openContext(sources))).toMatch(/^anchors\.lock\.json: not a lock of anchors/);
  }
});
