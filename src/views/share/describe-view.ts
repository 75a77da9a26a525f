import type { DatasetIndex } from '@/dataset/index-dataset';
import { narrator } from '@/domain/claim';
import { parseDay } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatNumber } from '@/i18n/format-number';
import { formatDayWords } from '@/i18n/format-when';
import { alternatives, shareWords } from '@/i18n/share-words';
import { catalogues } from '@/i18n/use-words';
import { totalOf } from '@/query/count';
import type { Projection } from '@/query/project';
import { nameOfItem } from '@/query/project-details';
import type { Query } from '@/query/query';
import type { Open } from '@/state/link';

/** The filters in words, each a part of a sentence; none if nothing is filtered. */
export function describeFilters(index: DatasetIndex, query: Query, lang: Language): string[] {
  const say = shareWords[lang];
  const words = catalogues[lang];
  const day = (iso: string): string => formatDayWords(parseDay(iso) ?? 0, lang);
  const { from, to } = query;
  const some = (names: readonly string[], put: (names: string) => string): string | null =>
    names.length === 0 ? null : put(alternatives(names, lang));
  const actors = (ids: readonly string[]): string[] =>
    ids.map((id) => (id === narrator ? words.narrator : (index.actors.get(id)?.name[lang] ?? id)));
  // A filter that is not worded here does not compile: a citation must leave out none.
  const worded: Readonly<Record<keyof Query, string | null>> = {
    from: from === null ? null : to === null ? say.since(day(from)) : say.range(day(from), day(to)),
    to: to === null || from !== null ? null : say.until(day(to)),
    clock: say.clocks[query.clock] || null,
    actors: some(actors(query.actors), say.actors),
    kinds: some(
      query.kinds.map((kind) => words.claimKinds[kind]),
      say.kinds,
    ),
    claimants: some(actors(query.claimants), say.claimants),
    about: some(actors(query.about), say.about),
    modalities: some(
      query.modalities.map((modality) => words.modalities[modality]),
      say.modalities,
    ),
    measures: some(
      query.measures.map((measure) => words.measures[measure] ?? measure),
      say.measures,
    ),
    types: some(
      query.types.map((type) => words.eventTypes[type]),
      say.types,
    ),
    articles: some(
      query.articles.map((id) => say.quoted(index.articles.get(id)?.title[lang] ?? id)),
      say.articles,
    ),
    statuses: some(
      query.statuses.map((status) => words.statuses[status]),
      say.statuses,
    ),
    q: query.q.trim() === '' ? null : say.words(query.q.trim()),
    asof: query.asof === null ? null : say.asof(day(query.asof)),
  };
  return Object.values(worded).filter((part) => part !== null);
}

/** What is in view, in one sentence with its numbers, and what is open in another; of what may be known and no more. */
export function describeView(
  index: DatasetIndex,
  { query, totals }: Pick<Projection, 'query' | 'totals'>,
  open: Open | null,
  lang: Language,
): string {
  const say = shareWords[lang];
  const { count } = catalogues[lang];
  const parts = describeFilters(index, query, lang);
  const subject = parts.length === 0 ? say.all : say.some(parts.join(', '));
  const counts = say.counts(
    count.events(totalOf(totals.events)),
    count.claims(totalOf(totals.claims)),
    count.articles(totals.articles),
  );
  const { possible } = totals.events;
  const doubt = possible > 0 ? `; ${say.possible(formatNumber(possible, lang))}` : '';
  const title = open && nameOfItem(index, open.kind, open.id)?.[lang];
  return `${subject}: ${counts}${doubt}.${title ? ` ${say.open(title)}` : ''}`;
}
