import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';
import { dossierFolder, type Edit, outputsOf, problemsAfter, problemsIn } from './dossier-folder';

const datasetAfter = (...edits: Edit[]): Dataset =>
  datasetSchema.parse(JSON.parse(outputsOf(dossierFolder(...edits)).dataset));

const relocked = (folder: { data: string; articles: string }) => {
  writeFileSync(path.join(folder.data, 'anchors.lock.json'), outputsOf(folder).lock);
  return { data: folder.data, articles: null };
};

describe('compile', () => {
  it('finds nothing wrong with the village', () => {
    expect(problemsAfter()).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    const folder = dossierFolder();
    expect(outputsOf(folder)).toEqual(outputsOf(folder));
  });

  it('sorts items by id and keeps the digest in its order', () => {
    const { articles, actors, claims } = datasetAfter();
    expect(actors.map(({ id }) => id)).toEqual(['anna-vos', 'bakker', 'hoogdorp', 'laagdorp', 'rivierblad']);
    expect(claims.map(({ id }) => id)).toEqual(['at-most-ten', 'levy', 'twenty-trucks']);
    expect(articles[0]?.digest.map(({ id }) => id)).toEqual(['a000-s1', 'a000-s2', 'a000-s3']);
  });

  it('fills in what an author may leave out', () => {
    const { actors, claims, events, articles } = datasetAfter();
    expect(actors.find(({ id }) => id === 'bakker')).toMatchObject({ role: null, named: true, wikidata: 'Q1' });
    expect(claims.find(({ id }) => id === 'levy')).toMatchObject({
      about: [],
      quantity: null,
      event: null,
      answers: [],
    });
    expect(events[0]).toMatchObject({
      place: null,
      date: { extent: 'moment', start: '2021-12-06', end: '2021-12-06' },
    });
    expect(articles[1]).toMatchObject({ outlet: null, statedDate: null, language: 'nl' });
  });

  it('tells all problems at once, each at its line', () => {
    const told = problemsAfter(
      ['events.yaml', 'salience: core', 'salience: cor'],
      ['claims/troops.yaml', 'claimant: bakker', 'claimant: baker'],
      ['relations.yaml', 'evidence: [ a000-s1 ]', 'evidence: [ a000-s9 ]'],
      ['actors.yaml', 'wikidata: Q1', 'wikipedia: Q1'],
    );
    expect(told.map(({ file, at }) => [file, at])).toEqual([
      ['actors.yaml', 'wikipedia: Q1'],
      ['claims/troops.yaml', 'claimant: baker'],
      ['events.yaml', 'salience: cor'],
      ['relations.yaml', 'evidence: [ a000-s9 ]'],
    ]);
  });

  it('tells of two faults in one item', () => {
    const told = problemsAfter(
      ['events.yaml', 'type: call', 'type: cal'],
      ['events.yaml', 'actor: bakker', 'actor: bakkr'],
      ['events.yaml', 'a000: Burgemeester … Bakker', 'a000: Burgemeester … Slager'],
    );
    expect(told).toHaveLength(3);
  });
});

describe('the lock', () => {
  it('gives the same bytes with and without the articles', () => {
    const folder = dossierFolder();
    expect(outputsOf(relocked(folder))).toEqual(outputsOf(folder));
  });

  it('drops what is no longer pointed at, in both ways alike', () => {
    const before = dossierFolder();
    const after = dossierFolder(['events.yaml', '    - a000-s1: Burgemeester Anna ... Bakker\n', '']);
    writeFileSync(path.join(after.data, 'anchors.lock.json'), outputsOf(before).lock);
    expect(outputsOf({ data: after.data, articles: null })).toEqual(outputsOf(after));
  });

  it('holds no words of the articles but those of anchors and aliases', () => {
    expect(outputsOf(dossierFolder()).lock).not.toContain('maandag');
  });

  it('names the command for an anchor, an alias or an article it does not know', () => {
    const { lock } = outputsOf(dossierFolder());
    const folder = dossierFolder(
      ['relations.yaml', 'evidence: [ a000-s1 ]', 'evidence: [ a000-s1: belde maandag ]'],
      ['actors.yaml', 'aliases: [Bakker]', 'aliases: [Bakker, wethouder]'],
    );
    writeFileSync(path.join(folder.data, 'anchors.lock.json'), lock.replaceAll('a001', 'a009'));
    const told = problemsIn({ data: folder.data, articles: null });
    expect(told.map(({ file, at }) => [file, at])).toEqual([
      ['actors.yaml', 'aliases: [Bakker, wethouder]'],
      ['articles/a001.yaml', 'id: a001'],
      ['relations.yaml', 'evidence: [ a000-s1: belde maandag ]'],
    ]);
    for (const { says } of told) expect(says).toMatch(/anchors\.lock\.json; run "npm run compile -- --articles DIR"/);
  });

  it('is a problem when it is missing or broken and the articles are not at hand', () => {
    const { data } = dossierFolder();
    expect(problemsIn({ data, articles: null })[0]).toMatchObject({ file: 'anchors.lock.json' });
    writeFileSync(path.join(data, 'anchors.lock.json'), '{');
    expect(problemsIn({ data, articles: null })[0]?.says).toMatch(/not a lock.*--articles/);
  });

  it('is not asked when the articles are at hand', () => {
    const folder = dossierFolder();
    writeFileSync(path.join(folder.data, 'anchors.lock.json'), '{');
    expect(problemsIn(folder)).toEqual([]);
  });
});

describe('the articles', () => {
  it('must all be at hand, as UTF-8', () => {
    const folder = dossierFolder();
    writeFileSync(path.join(folder.articles, '000.txt'), Uint8Array.of(0xff, 0xfe, 0x41));
    rmSync(path.join(folder.articles, '001.txt'));
    expect(problemsIn(folder).map(({ at, says }) => `${at}: ${says}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^file: 000\.txt: .*no text in UTF-8/),
        expect.stringMatching(/^file: 001\.txt: .*not among the articles/),
      ]),
    );
  });

  it('are told as what they are, and so is what is written about them', () => {
    const folder = dossierFolder();
    writeFileSync(path.join(folder.articles, '000.txt'), '%PDF-1.7\n');
    expect(problemsIn(folder).map(({ at, says }) => `${at}: ${says}`)).toContainEqual(
      expect.stringMatching(/^file: 000\.txt: .*it is a PDF; .*plain text/),
    );
    const other = dossierFolder();
    writeFileSync(path.join(other.data, 'questions.yaml'), Buffer.from('PK\x03\x04 ', 'latin1'));
    writeFileSync(path.join(other.data, 'events.yaml'), Buffer.from('- id: caf\xe9', 'latin1'));
    expect(problemsIn(other).map(({ file, says }) => `${file}: ${says}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^questions\.yaml: it is an archive; .*UTF-8/),
        expect.stringMatching(/^events\.yaml: this file is no text in UTF-8/),
      ]),
    );
  });

  it('may be written about with a program that writes UTF-16', () => {
    const folder = dossierFolder();
    const file = path.join(folder.data, 'events.yaml');
    writeFileSync(file, Buffer.from(`\ufeff${readFileSync(file, 'utf8')}`, 'utf16le'));
    expect(problemsIn(folder)).toEqual([]);
  });

  it('are counted in UTF-16 code units of the file as it is', () => {
    const { articles, events } = datasetAfter(['originals/000.txt', 'Rumoer', '\u{1F30A}\r\nRumoer']);
    const shift = '\u{1F30A}\r\n'.length;
    const plain = datasetAfter();
    expect(articles[0]?.source.length).toBe((plain.articles[0]?.source.length ?? 0) + shift);
    expect(events[0]?.evidence[0]?.start).toBe((plain.events[0]?.evidence[0]?.start ?? 0) + shift);
  });
});

describe('data/', () => {
  it('without its files is a problem for each', () => {
    const folder = dossierFolder();
    for (const name of ['dossier.yaml', 'events.yaml', 'actors.yaml']) rmSync(path.join(folder.data, name));
    rmSync(path.join(folder.data, 'articles'), { recursive: true });
    mkdirSync(path.join(folder.data, 'articles'));
    expect(problemsIn(folder).map(({ file }) => file)).toEqual(
      expect.arrayContaining(['actors.yaml', 'articles', 'dossier.yaml', 'events.yaml']),
    );
  });
});
