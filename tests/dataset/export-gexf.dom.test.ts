import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { exportGexf } from '@/dataset/export-gexf';
import { escapeXml } from '@/dataset/export-xml';
import { awkwardRecord, record } from './export-fixture';
import { gexfFaults } from './gexf-faults';

describe.each([
  ['the record', record],
  ['awkward words', awkwardRecord()],
])('GEXF of %s', (_, dataset) => {
  const graph = gexf.parse(MultiDirectedGraph, exportGexf(dataset, 'en'), { addMissingNodes: false });

  it('is read by another parser with every actor and relation', () => {
    expect(graph.order).toBe(dataset.actors.length);
    expect(graph.size).toBe(dataset.relations.length);
  });

  it('keeps names in both languages, and what is known of an actor', () => {
    for (const { id, name, group, named, mentions, affiliation } of dataset.actors) {
      expect(graph.getNodeAttributes(id)).toMatchObject({
        label: name.en.replaceAll('\n', '\n'),
        name_nl: name.nl,
        name_en: name.en,
        group,
        named,
        mentions: mentions.length,
        ...(affiliation === null ? {} : { affiliation }),
      });
    }
  });

  it('keeps the direction, kind and date of a relation', () => {
    for (const { id, source, target, kind, sign, status, date, evidence } of dataset.relations) {
      expect([graph.source(id), graph.target(id)]).toEqual([source, target]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({
        relation: kind,
        sign,
        status,
        edtf: date.edtf,
        evidence: evidence.length,
      });
    }
  });
});

const readXml = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml');

describe('the grammar of GEXF 1.3', () => {
  it.each([
    ['the record', record],
    ['awkward words', awkwardRecord()],
  ])('knows every element and attribute of %s', (_, dataset) => {
    for (const lang of ['nl', 'en'] as const) expect(gexfFaults(readXml(exportGexf(dataset, lang)))).toEqual([]);
  });

  it.each([
    ['<meta>', '<meta><title>One</title>', '<title> in <meta>'],
    ['<edge ', '<edge mood="grim" ', 'mood on <edge>'],
    [' version="1.3"', '', '<gexf> without version'],
    ['mode="static"', 'mode="still"', 'mode="still" on <attributes>'],
  ])('fires when %s becomes %s', (from, to, told) => {
    expect(gexfFaults(readXml(exportGexf(record, 'en').replace(from, to)))).toContain(told);
  });

  it('finds the title in the description', () => {
    const description = readXml(exportGexf(record, 'en')).getElementsByTagName('description')[0]?.textContent;
    expect(description?.startsWith(`${record.dossier.title.en}. `)).toBe(true);
  });
});

describe('exportGexf', () => {
  const xml = new DOMParser().parseFromString(exportGexf(record, 'nl'), 'application/xml');

  it('is GEXF 1.3, with labels in the language asked for', () => {
    expect(xml.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(xml.documentElement.getAttribute('version')).toBe('1.3');
    expect(xml.documentElement.namespaceURI).toBe('http://gexf.net/1.3');
    const labels = [...xml.getElementsByTagName('node')].map((node) => node.getAttribute('label'));
    expect(labels).toEqual(record.actors.map(({ name }) => name.nl));
  });

  it('has no spell for a day that is in doubt', () => {
    const [relation, ...others] = record.relations;
    if (!relation) throw new Error('no relation');
    const date = { ...relation.date, edtf: '2022-01-10?', start: '2022-01-10', end: '2022-01-10' };
    const written = (edtf: string) =>
      exportGexf({ ...record, relations: [{ ...relation, date: { ...date, edtf } }] }, 'nl').includes('<spell ');
    expect([others.length > 0, written('2022-01-10'), written('2022-01-10?')]).toEqual([true, true, false]);
  });

  it('has a spell where the time is known, and none where it is in doubt', () => {
    for (const { id, date } of record.relations) {
      const edge = [...xml.getElementsByTagName('edge')].find((one) => one.getAttribute('id') === id);
      const spell = edge?.getElementsByTagName('spell')[0];
      const known = date.extent === 'span' || (date.start === date.end && !/[~%]/.test(date.edtf));
      expect(spell === undefined, id).toBe(!known);
      if (spell) expect([spell.getAttribute('start'), spell.getAttribute('end')]).toEqual([date.start, date.end]);
    }
  });
});

describe('escapeXml', () => {
  it.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    [`"it's"`, '&quot;it&apos;s&quot;'],
    ['one\ntwo', 'one&#10;two'],
    ['bell\u0007', 'bell\ufffd'],
    ['half \ud83c', 'half \ufffd'],
    ['wave \u{1F30A}', 'wave \u{1F30A}'],
  ])('makes %j into %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });
});
