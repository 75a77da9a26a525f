import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { formatDay } from '@/domain/day';
import { never } from '@/query/columns';
import { knownBy, knownFromOf, withHeard } from '@/query/known-from';
import { knownIndex } from '@/query/known-index';
import { knownOn } from '@/query/known-on';
import { anyDataset, days } from '../fixtures/arbitrary-dataset';
import { day } from '../fixtures/day';
import { actor, article, at, claim, event, relation, story } from '../fixtures/small-story';
import '../fixtures/fixed-seed';

const anyDay = fc.constantFrom(...['2021-12-30', ...days, '2022-02-01'].map(day));
const kinds = ['articles', 'events', 'claims', 'relations', 'actors'] as const;
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('knownFromOf', () => {
  it('knows from each day on what the dataset of that day holds, and who takes part', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, on) => {
        const from = knownFromOf(indexDataset(dataset));
        const then = knownOn(dataset, on);
        for (const kind of kinds) {
          const { has } = knownBy(from[kind], on);
          expect(idsOf(dataset[kind].filter(({ id }) => has(id))), kind).toEqual(idsOf(then[kind]));
        }
        // Where nothing is later, nothing is asked of who takes part.
        if (then === dataset) return;
        const heard = knownBy(from.heard, on);
        const told = new Map(then.events.map(({ id, participants }) => [id, participants]));
        for (const one of dataset.events)
          if (told.has(one.id)) expect(withHeard(one, heard).participants).toEqual(told.get(one.id));
      }),
      { numRuns: 400 },
    );
  });

  it('knows on the day itself, always where no day is told, and never what is none of these', () => {
    const dataset = story({ articles: [article('a1', '2022-01-05', 1), article('a2', '..', 1)] });
    const { articles } = knownFromOf(indexDataset(dataset));
    expect(knownBy(articles, day('2022-01-04')).has('a1')).toBe(false);
    expect(knownBy(articles, day('2022-01-05')).has('a1')).toBe(true);
    expect(articles.get('a2')).toBe(never.before);
    expect(knownBy(articles, day('2030-01-01')).has('a3')).toBe(false);
    expect(formatDay(articles.get('a1') ?? 0)).toBe('2022-01-05');
  });

  it('knows who alleges something, or passes it on, as soon as that is told', () => {
    const early = [at('a1-s1')];
    const dataset = story({
      articles: [article('a1', '2022-01-01', 1), article('a2', '2022-01-09', 1)],
      actors: ['one', 'two', 'source', 'target', 'paper', 'late'].map((id) => ({
        ...actor(id),
        mentions: [{ article: 'a2', start: 0, end: 5 }],
      })),
      events: [event('said', { status: 'alleged', allegedBy: ['one'], evidence: early })],
      relations: [relation('tie', 'source', 'target', { allegedBy: ['two'], evidence: early })],
      claims: [
        claim('word', {
          reports: [
            { article: 'a1', via: 'paper', evidence: early },
            { article: 'a2', via: 'late', evidence: [at('a2-s1')] },
          ],
        }),
      ],
    });
    const { actors } = knownFromOf(indexDataset(dataset));
    const then = (id: string): string => formatDay(actors.get(id) ?? 0);
    expect(['one', 'two', 'source', 'target', 'paper', 'late'].map(then)).toEqual([
      ...Array.from({ length: 5 }, () => '2022-01-01'),
      '2022-01-09',
    ]);
    expect(idsOf(knownOn(dataset, day('2022-01-02')).actors)).toEqual(['one', 'two', 'source', 'target', 'paper']);
  });
});

describe('knownOn', () => {
  const later = article('a2', '2022-01-09', 1);
  const dataset = story({
    articles: [article('a1', '2022-01-01', 1), later],
    actors: [
      {
        ...actor('minister'),
        affiliation: 'ministry',
        body: 'ministry',
        mentions: [{ article: 'a1', start: 0, end: 5 }],
      },
      { ...actor('ministry'), mentions: [{ article: 'a1', start: 6, end: 9 }] },
      { ...actor('spokesman'), affiliation: 'agency', body: 'agency', mentions: [{ article: 'a1', start: 6, end: 9 }] },
      { ...actor('agency'), mentions: [{ article: 'a2', start: 0, end: 5 }] },
    ],
    events: [event('talks'), event('more-talks', { evidence: [at('a2-s1')] })],
    claims: [claim('words', { event: 'talks' }), claim('guess', { event: 'more-talks' })],
    relations: [
      relation('tie', 'minister', 'ministry', { event: 'talks', claim: 'words' }),
      relation('loose', 'minister', 'ministry', { event: 'more-talks', claim: null }),
    ],
    questions: [{ id: 'why', title: { nl: 'Waarom?', en: 'Why?' }, claims: ['words', 'guess'] }],
    retired: [
      { id: 'old-tie', replacedBy: ['tie'] },
      { id: 'old-question', replacedBy: ['why'] },
      { id: 'old-talks', replacedBy: ['talks', 'more-talks'] },
      { id: 'gone', replacedBy: [] },
    ].map((one) => ({ ...one, kind: 'event' as const, reason: { nl: 'Zo.', en: 'So.' }, date: '2022-01-10' })),
  });
  const then = knownOn(dataset, day('2022-01-05'));

  it('keeps each reference to what is known, and empties those to what is not', () => {
    expect(then.claims.map((one) => one.event)).toEqual(['talks', null]);
    expect(then.relations.map((one) => [one.event, one.claim])).toEqual([
      ['talks', 'words'],
      [null, null],
    ]);
    expect(then.actors.map(({ id, affiliation, body }) => [id, affiliation, body])).toEqual([
      ['minister', 'ministry', 'ministry'],
      ['ministry', null, undefined],
      ['spokesman', null, undefined],
    ]);
  });

  it('tells what was withdrawn where all that replaced it is known, whatever its kind', () => {
    expect(idsOf(then.retired)).toEqual(['old-tie', 'old-question', 'gone']);
  });
});

describe('knownIndex', () => {
  const whole = indexDataset(
    story({ articles: [article('a1', '2022-01-03', 1), article('a2', '2022-01-09', 1), article('a3', '..', 1)] }),
  );
  const asOf = (text: string) => knownIndex(whole, day(text));

  it('is the whole where no day is asked, and once every article has appeared', () => {
    expect(knownIndex(whole, null)).toBe(whole);
    expect(asOf('2022-01-09')).toBe(whole);
    expect(asOf('2022-01-08')).not.toBe(whole);
  });

  it('holds what is known, one index for all days between two articles', () => {
    const articlesOn = (text: string): string[] => idsOf(asOf(text).dataset.articles);
    expect(articlesOn('2022-01-02')).toEqual(['a3']);
    expect(articlesOn('2022-01-03')).toEqual(['a1', 'a3']);
    expect(articlesOn('2022-01-08')).toEqual(['a1', 'a3']);
    expect(asOf('2022-01-04')).toBe(asOf('2022-01-08'));
    expect(asOf('2022-01-01')).not.toBe(asOf('2022-01-03'));
  });

  it('tells a stretch of time from its first day on, though no article has appeared meanwhile', () => {
    const phases = ['2022-01-05', '2022-01-07'].map((start) => ({
      id: start,
      title: { nl: 'Een week', en: 'A week' },
      start,
      end: '2022-01-31',
    }));
    const { dataset } = whole;
    const phased = indexDataset({ ...dataset, dossier: { ...dataset.dossier, phases } });
    const on = (text: string) => knownIndex(phased, day(text)).dataset.dossier.phases.map(({ id }) => id);
    expect(on('2022-01-04')).toEqual([]);
    expect(on('2022-01-05')).toEqual(['2022-01-05']);
    expect(on('2022-01-06')).toEqual(['2022-01-05']);
    expect(on('2022-01-07')).toEqual(['2022-01-05', '2022-01-07']);
    // With fewer articles and more stretches, and the other way round.
    expect(on('2022-01-02')).toEqual([]);
    expect(knownIndex(phased, day('2022-01-02'))).not.toBe(knownIndex(phased, day('2022-01-04')));
  });
});
