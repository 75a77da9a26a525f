import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { type DayNumber, parseDay } from '@/domain/day';
import { never } from '@/query/columns';
import type { Engine } from '@/query/engine';
import { eachFacet, facetNames, valuesOf } from '@/query/facets';
import { knownIndex } from '@/query/known-index';
import { clocks, dateRules, emptyQuery, type Query } from '@/query/query';
import { search } from '@/query/search';
import { hostileStrings } from './hostile-strings';
import { naiveAnswer } from './naive-answer';
import { plainAnswer, plainFigures } from './plain-answer';

/** An engine to be tried; `close` gives back what it holds. */
export interface TriedEngine {
  readonly engine: Engine;
  readonly close?: () => void | Promise<void>;
  /** Where several are tried at once, which it is. */
  readonly name?: string;
}

export interface ContractOptions {
  /** How many questions at random. */
  readonly questions: number;
  /** Words that some of them ask for. */
  readonly words: readonly string[];
  /** Of the questions only this part, from 1 on, of so many: several machines or processes may share them. */
  readonly part?: { readonly at: number; readonly of: number };
  /** Above some thousands of items the naive model takes minutes; the plain one is held against it elsewhere. */
  readonly model: 'naive' | 'plain';
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>, usual: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

/** Days of knowledge that are asked for at most: each is a dossier of its own to be held against, and a large one large. */
const mostDaysOf = ({ dataset }: DatasetIndex): number => (dataset.claims.length > 10_000 ? 4 : 12);

const spread = (days: readonly DayNumber[], most: number): DayNumber[] => {
  const all = [...new Set(days)].sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, i) => i % step === 0);
};

/** Questions that a link can hold about a dossier, with some values that it has not. */
const questionsAbout = (index: DatasetIndex, words: readonly string[]): fc.Arbitrary<Query> => {
  const { from, to } = index.period;
  const anyDay = fc.integer({ min: from - 20, max: to + 20 });
  const published = spread(
    [...index.publishedOf.values()].flatMap(({ start }) => start ?? []),
    mostDaysOf(index),
  );
  const choices = Object.fromEntries(
    facetNames.map((name) => {
      const values = [...valuesOf(index, name), 'nothing'];
      return [name, rarely(fc.subarray(values, { maxLength: Math.min(5, values.length) }), [] as string[])];
    }),
  );
  return fc
    .record({
      from: fc.option(anyDay),
      to: fc.option(anyDay),
      dates: rarely(fc.constantFrom(...dateRules), 'possible'),
      clock: fc.constantFrom(...clocks),
      asof: fc.oneof(fc.constant(null), fc.option(fc.constantFrom(...published, from - 30))),
      q: rarely(fc.constantFrom(...words, '…', "' OR 1=1 --"), ''),
      ...choices,
    })
    .map((asked) => {
      const query = asked as unknown as Query;
      return query.from !== null && query.to !== null && query.from > query.to
        ? { ...query, from: query.to, to: query.from }
        : query;
    });
};

const standings = (rows: readonly { readonly item: { readonly id: string }; readonly standing: string | null }[]) =>
  rows.map(({ item, standing }) => `${item.id} ${standing ?? 'undated'}`);

const pageSize = 7;

/** As the matcher would hold it, which takes a hundred times as long over thousands of counts and tells what differs. */
const holdEqual = (found: unknown, wanted: unknown, told: string): void => {
  if (!isDeepStrictEqual(found, wanted)) expect(found, told).toEqual(wanted);
};

/** What every engine must do, whatever it is made of and wherever its data lies. */
export function engineContract(
  dataset: Dataset,
  make: (dataset: Dataset, index: DatasetIndex) => TriedEngine | Promise<TriedEngine | readonly TriedEngine[]>,
  { questions, words, model, part = { at: 1, of: 1 } }: ContractOptions,
): void {
  const index = indexDataset(dataset);
  const tried: TriedEngine[] = [];
  beforeAll(async () => {
    const made = await make(dataset, index);
    tried.push(...('engine' in made ? [made] : made));
  });
  afterAll(async () => {
    for (const { close } of tried) await close?.();
  });
  /** Holds every engine against the same. */
  const each = async (hold: (engine: Engine, name: string) => Promise<void>): Promise<void> => {
    expect(tried.length).toBeGreaterThan(0);
    for (const { engine, name = '' } of tried) await hold(engine, name);
  };

  // Day of knowledge by day: each is a dossier of its own, and a large one need be held by the models only once.
  const asked = fc
    .sample(questionsAbout(index, words), { numRuns: questions, seed: 19 })
    .sort((a, b) => (b.asof ?? never.after) - (a.asof ?? never.after))
    .filter((_, i) => Math.floor((i * part.of) / questions) === part.at - 1);

  it(`answers ${asked.length} questions as the ${model} model does`, async () => {
    const seen = { kept: 0, ranged: 0, possible: 0, earlier: 0, found: 0 };
    for (const [i, query] of [emptyQuery, ...asked].entries()) {
      const known = knownIndex(index, query.asof);
      const plain = plainFigures(known, query);
      // The naive model knows no forms of a word.
      const wantedTotals = model === 'naive' && query.q === '' ? naiveAnswer(known.dataset, query).totals : null;
      await each(async (engine, name) => {
        const told = `${name} ${JSON.stringify(query)}`;
        const { totals, facets, bins, edges, kept } = await engine.answer(query);
        if (wantedTotals) expect(totals, told).toEqual(wantedTotals);
        const { events, claims, relations } = totals;
        expect({ events, claims, relations }, told).toEqual(plain.totals);
        for (const facet of facetNames) holdEqual(facets?.[facet], plain.facetsApart[facet], `${facet} ${told}`);
        holdEqual(bins, plain.bins, told);
        holdEqual(edges, plain.drawn, told);
        for (const [at, kind] of (['events', 'claims', 'relations'] as const).entries()) {
          const wanted = plain.kept[kind];
          expect(kept[kind].total, told).toBe(wanted.length);
          // Pages of one kind a question.
          if (i % 3 !== at) continue;
          const last = Math.max(0, wanted.length - 3);
          for (const from of new Set([0, last])) {
            const rows = await kept[kind].rows(from, pageSize);
            expect(standings(rows), told).toEqual(wanted.slice(from, from + pageSize));
            for (const { item } of rows) holdEqual(item, known[kind].get(item.id), told);
          }
        }
      });
      seen.kept += plain.kept.claims.length > 0 ? 1 : 0;
      seen.ranged += query.from !== null || query.to !== null ? 1 : 0;
      seen.possible += plain.totals.claims.possible > 0 ? 1 : 0;
      seen.earlier += known !== index ? 1 : 0;
      seen.found += query.q !== '' && plain.kept.claims.length > 0 ? 1 : 0;
    }
    // Questions that nothing answers would hold nothing against anything.
    expect(seen.kept).toBeGreaterThan(asked.length / 8);
    if (part.of > 1) return;
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
  });

  it('answers what is wanted and no more', () =>
    each(async (engine) => {
      const { totals, kept } = await engine.answer(emptyQuery, ['totals', 'kept']);
      expect(totals.claims.certain).toBe(dataset.claims.length);
      expect(kept.claims.total).toBe(dataset.claims.length);
    }));

  it('gives up on a question that is taken back', () =>
    each(async (engine) => {
      const stop = new AbortController();
      stop.abort(new DOMException('another question', 'AbortError'));
      await expect((async () => engine.answer({ ...emptyQuery, asof: 0 }, ['totals'], stop.signal))()).rejects.toThrow(
        'another question',
      );
    }));

  it('gives items in the order asked and leaves out what is not there', () =>
    each(async (engine) => {
      const ids = [
        dataset.claims[1]?.id ?? '',
        'nothing',
        dataset.events[0]?.id ?? '',
        dataset.actors[2]?.id ?? '',
        dataset.relations[1]?.id ?? '',
      ];
      const found = await engine.items(ids);
      expect(found.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'nothing'));
      expect(found[0]).toEqual(dataset.claims[1]);
      expect(found[2]).toEqual(dataset.actors[2]);
    }));

  it('gives an article whole, or nothing', () =>
    each(async (engine) => {
      const [article] = dataset.articles;
      expect(await engine.article(article?.id ?? '')).toEqual(article);
      expect(await engine.article('nothing')).toBeNull();
    }));

  it('finds what the search of the page finds, and nothing that was not known on the day', async () => {
    const days = dataset.articles
      .flatMap(({ published }) => parseDay(published.start ?? '') ?? [])
      .sort((a, b) => a - b);
    const middle = days[Math.floor(days.length / 2)] ?? 0;
    for (const asof of [null, middle]) {
      for (const word of words) {
        const wanted = search(knownIndex(index, asof), word).map(({ kind, id }) => `${kind} ${id}`);
        if (wanted.length > 1000) continue;
        await each(async (engine) => {
          const found = await engine.search(word, { asof });
          expect(found.map(({ kind, id }) => `${kind} ${id}`).sort(), word).toEqual(wanted.sort());
          // Asked again it comes in the same order, so that the first so many are the same ones.
          expect(await engine.search(word, { asof })).toEqual(found);
        });
      }
    }
  });

  // Statements are the same at any size: once is enough where asking takes long.
  it.runIf(model === 'naive')('takes 500 hostile texts in every field for what they are: words that nothing has', () =>
    each(async (engine) => {
      const before = (await engine.answer(emptyQuery, ['totals'])).totals;
      for (let from = 0; from < hostileStrings.length; from += 25) {
        const texts = hostileStrings.slice(from, from + 25);
        const query = { ...emptyQuery, ...eachFacet(() => texts) } as unknown as Query;
        expect((await engine.answer(query, ['totals'])).totals).toMatchObject(plainAnswer(index, query).totals);
        const asking = { ...emptyQuery, q: texts.join(' ') };
        expect((await engine.answer(asking, ['totals'])).totals).toMatchObject(plainAnswer(index, asking).totals);
        expect(await engine.items(texts)).toEqual([]);
        expect(await engine.article(texts[0] ?? '')).toBeNull();
      }
      expect((await engine.answer(emptyQuery, ['totals'])).totals).toEqual(before);
    }),
  );
}
