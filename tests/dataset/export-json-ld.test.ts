import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { exportJsonLd } from '@/dataset/export-json-ld';
import type { Dataset } from '@/dataset/format';
import { awkwardRecord, evidenceCount, record } from './export-fixture';

const base = 'https://example.org/aanloop/';
const schema = 'https://schema.org/';
const oa = 'http://www.w3.org/ns/oa#';

/** A reader without a network. */
const offline = {
  documentLoader: (url: string): never => {
    throw new Error(`asked for ${url}`);
  },
};

type Expanded = Record<string, readonly Record<string, unknown>[]> & { '@id': string; '@type': readonly string[] };

const flat = async (dataset: Dataset): Promise<Expanded[]> => {
  const document = JSON.parse(exportJsonLd(dataset, base)) as JsonLdDocument;
  return (await jsonld.flatten(document, undefined, offline)) as unknown as Expanded[];
};

const ofType = (nodes: readonly Expanded[], type: string): Expanded[] =>
  nodes.filter((node) => node['@type']?.includes(type));

const values = (node: Expanded | undefined, property: string): unknown[] =>
  (node?.[property] ?? []).map((value) => value['@value'] ?? value['@id']);

const inLanguage = (node: Expanded | undefined, property: string, lang: string): unknown =>
  node?.[property]?.find((value) => value['@language'] === lang)?.['@value'];

describe.each([
  ['the record', record],
  ['awkward words', awkwardRecord()],
])('JSON-LD of %s', (_, dataset) => {
  it('is read by another processor without a network, with every count the same', async () => {
    const nodes = await flat(dataset);
    const count = (type: string): number => ofType(nodes, type).length;
    const kinds = (...wanted: string[]): number => dataset.actors.filter(({ kind }) => wanted.includes(kind)).length;
    expect({
      articles: count(`${schema}NewsArticle`),
      events: count(`${schema}Event`),
      claims: count(`${schema}Claim`),
      relations: count(`${schema}Action`),
      questions: count(`${schema}Question`),
      persons: count(`${schema}Person`),
      countries: count(`${schema}Country`),
      governments: count(`${schema}GovernmentOrganization`),
      organizations: count(`${schema}Organization`) - dataset.articles.filter(({ outlet }) => outlet !== null).length,
      media: count(`${schema}NewsMediaOrganization`),
      annotations: count(`${oa}Annotation`),
      selectors: count(`${oa}TextPositionSelector`),
      sentences: count('urn:aanloop:DigestSentence'),
      answers: count('urn:aanloop:Answer'),
      participants: count(`${schema}Role`),
    }).toEqual({
      articles: dataset.articles.length,
      events: dataset.events.length,
      claims: dataset.claims.length,
      relations: dataset.relations.length,
      questions: dataset.questions.length,
      persons: kinds('person'),
      countries: kinds('state'),
      governments: kinds('government'),
      organizations: kinds('organisation', 'military'),
      media: kinds('media'),
      annotations: evidenceCount(dataset),
      selectors: evidenceCount(dataset) + dataset.articles.flatMap(({ digest }) => digest).length,
      sentences: dataset.articles.flatMap(({ digest }) => digest).length,
      answers: dataset.claims.flatMap(({ answers }) => answers).length,
      participants: dataset.events.flatMap(({ participants }) => participants).length,
    });
  });

  it('keeps the words in both languages, and who says what', async () => {
    const nodes = new Map((await flat(dataset)).map((node) => [node['@id'], node]));
    for (const claim of dataset.claims) {
      const node = nodes.get(`${base}claims/${claim.id}`);
      expect(inLanguage(node, `${schema}text`, 'nl')).toBe(claim.proposition.nl);
      expect(inLanguage(node, `${schema}text`, 'en')).toBe(claim.proposition.en);
      expect(values(node, `${schema}author`)).toEqual(
        claim.claimant === 'narrator' ? [] : [`${base}actors/${claim.claimant}`],
      );
      expect(values(node, `${schema}appearance`)).toEqual(
        claim.reports.map(({ article }) => `${base}articles/${article}`),
      );
    }
  });

  it('points at the stretch of every piece of evidence', async () => {
    const nodes = await flat(dataset);
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const follow = (node: Expanded | undefined, property: string): Expanded | undefined =>
      byId.get(String(values(node, property)[0]));
    const pointed = ofType(nodes, `${oa}Annotation`).map((node) => {
      const target = follow(node, `${oa}hasTarget`);
      const selector = follow(target, `${oa}hasSelector`);
      const [start, end] = [values(selector, `${oa}start`)[0], values(selector, `${oa}end`)[0]];
      return [values(node, `${oa}hasBody`)[0], values(target, `${oa}hasSource`)[0], start, end].join(' ');
    });
    const wanted = [
      ...dataset.events.map(({ id, evidence }) => ({ body: `events/${id}`, evidence })),
      ...dataset.claims.flatMap(({ id, reports }) =>
        reports.map(({ evidence }) => ({ body: `claims/${id}`, evidence })),
      ),
      ...dataset.relations.map(({ id, evidence }) => ({ body: `relations/${id}`, evidence })),
    ].flatMap(({ body, evidence }) =>
      evidence.map(({ article, start, end }) => `${base}${body} ${base}articles/${article} ${start} ${end}`),
    );
    expect(pointed.sort()).toEqual(wanted.sort());
  });

  it('becomes RDF with nothing lost to a broken address', async () => {
    const document = JSON.parse(exportJsonLd(dataset, base)) as JsonLdDocument;
    const quads = (await jsonld.toRDF(document, { ...offline, format: 'application/n-quads' })) as unknown as string;
    expect(quads.match(/#type> <https:\/\/schema\.org\/Claim>/g)).toHaveLength(dataset.claims.length);
    expect(quads).not.toMatch(/<(?:undefined|null)|\[object/);
  });
});

describe('dates in JSON-LD', () => {
  it('keeps how each was known before an article told more', async () => {
    const nodes = await flat(record);
    const told = nodes
      .filter((node) => node['urn:aanloop:before'])
      .map((node) => `${values(node, 'urn:aanloop:edtf')[0]} ${values(node, 'urn:aanloop:before')[0]}`);
    const wanted = [
      ...record.articles.map(({ published }) => published),
      ...record.events.map(({ date }) => date),
      ...record.claims.flatMap(({ said, aboutDate }) => [said, ...(aboutDate ? [aboutDate] : [])]),
      ...record.relations.map(({ date }) => date),
    ].flatMap(({ earlier = [] }) => earlier.map(({ edtf, before }) => `${edtf} ${base}articles/${before}`));
    expect(wanted.length).toBeGreaterThan(0);
    expect(told.sort()).toEqual(wanted.sort());
  });

  it('says a day only where a day is known', async () => {
    const doubted = record.events.map((event, i) =>
      i > 2
        ? event
        : { ...event, date: { ...event.date, edtf: '2022-01-10?', start: '2022-01-10', end: '2022-01-10' } },
    );
    const nodes = new Map((await flat({ ...record, events: doubted })).map((node) => [node['@id'], node]));
    for (const { id, date } of doubted) {
      const node = nodes.get(`${base}events/${id}`);
      const isPlain = date.start !== null && date.end !== null && (date.extent === 'span' || date.start === date.end);
      const isDoubted = /[~%?]/.test(date.edtf);
      expect(values(node, `${schema}startDate`), id).toEqual(isPlain && !isDoubted ? [date.start] : []);
    }
  });
});
