import { expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import type { Engine } from '@/query/engine';
import { knownOn } from '@/query/known-on';
import { emptyQuery, type Query } from '@/query/query';
import { day } from '../fixtures/day';
import { naiveAnswer } from './naive-answer';
import { plainAnswer } from './plain-answer';

/** What every engine must do, whatever it is made of and wherever its data lies. */
export function engineContract(dataset: Dataset, make: (dataset: Dataset) => Engine): void {
  const engine = make(dataset);
  const days = { from: day('2022-01-06'), to: day('2022-01-13') };
  const questions: readonly Partial<Query>[] = [
    {},
    days,
    { ...days, dates: 'certain' },
    { ...days, clock: 'said', kinds: ['troops', 'denial'] },
    { clock: 'published', statuses: ['occurred'], to: day('2022-01-10') },
    { ...days, articles: dataset.articles.slice(0, 2).map(({ id }) => id) },
    { q: 'noord', actors: dataset.actors.slice(0, 4).map(({ id }) => id) },
    { asof: day('2022-01-09') },
    { ...days, asof: day('2022-01-12'), groups: ['russia', 'media'] },
  ];

  it.each(questions)('answers %o', async (asked) => {
    const query = { ...emptyQuery, ...asked };
    const known = query.asof === null ? dataset : knownOn(dataset, query.asof);
    const wanted = naiveAnswer(known, query);
    const { totals, kept } = await engine.answer(query, ['totals', 'kept']);
    expect(totals).toEqual(wanted.totals);
    const plain = plainAnswer(indexDataset(known), query);
    expect(kept?.claims.total).toBe(plain.kept.claims.length);
    expect(kept?.claims.rows(2, 3).map(({ item, standing }) => `${item.id} ${standing ?? 'undated'}`)).toEqual(
      plain.kept.claims.slice(2, 5),
    );
  });

  it('gives items in the order asked and leaves out what is not there', async () => {
    const ids = [dataset.claims[1]?.id ?? '', 'nothing', dataset.events[0]?.id ?? '', dataset.actors[2]?.id ?? ''];
    expect((await engine.items(ids)).map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'nothing'));
  });

  it('gives an article whole, or nothing', async () => {
    const [article] = dataset.articles;
    expect(await engine.article(article?.id ?? '')).toEqual(article);
    expect(await engine.article('nothing')).toBeNull();
  });

  it('finds nothing that was not known on the day', async () => {
    const [all, then] = [
      await engine.search('claim', { asof: null }),
      await engine.search('claim', { asof: day('2022-01-09') }),
    ];
    const known = new Set(knownOn(dataset, day('2022-01-09')).claims.map(({ id }) => id));
    const found = then.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    expect(found.filter((id) => !known.has(id))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(then.length);
  });
}
