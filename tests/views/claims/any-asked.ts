import fc from 'fast-check';
import { claimKinds, modalities } from '@/domain/claim';
import { eventTypes, statuses } from '@/domain/event';
import { clocks, dateRules, type Query } from '@/query/query';
import { dataset as record } from '../../e2e/model';
import { day } from '../../fixtures/day';
import { groupIds as groups } from '../../fixtures/groups';

const some = <T>(values: readonly T[], weight: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<T[]>([]) },
    { weight, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 4 }) },
  );
const days = ['2021-11-30', '2021-12-07', '2021-12-31', '2022-01-09', '2022-01-10', '2022-02-12', '2022-02-14'];
/** The site's own, without what its search adds: words that mean the same. */
export const dataset = { ...record, dossier: { ...record.dossier, synonyms: [] } };
const anyDay = fc.option(fc.constantFrom(...days.map(day)), { freq: 2 });
const actors = dataset.actors.map(({ id }) => id);
const claimants = [...new Set(dataset.claims.map(({ claimant }) => claimant))];

/** Any question about that dataset; a chosen range runs forward. */
export const anyAsked: fc.Arbitrary<Query> = fc
  .record({
    from: anyDay,
    to: anyDay,
    dates: fc.oneof({ weight: 4, arbitrary: fc.constant('possible' as const) }, fc.constantFrom(...dateRules)),
    clock: fc.constantFrom(...clocks),
    asof: fc.constant(null),
    actors: some(actors.slice(0, 40), 1),
    kinds: some(claimKinds, 2),
    types: some(eventTypes, 1),
    articles: some(
      dataset.articles.map(({ id }) => id),
      2,
    ),
    statuses: some(statuses, 1),
    claimants: some(claimants, 1),
    about: some(actors.slice(0, 20), 1),
    modalities: some(modalities, 1),
    measures: fc.constant<string[]>([]),
    groups: fc.oneof(
      { weight: 40, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...groups], { minLength: 1 }) },
    ),
    q: fc.constantFrom('', '', '', '', 'troepen', 'sanc'),
  })
  .map((query) =>
    query.from !== null && query.to !== null && query.from > query.to
      ? { ...query, from: query.to, to: query.from }
      : query,
  );
