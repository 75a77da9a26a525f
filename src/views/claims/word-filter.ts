import type { DatasetIndex } from '@/dataset/index-dataset';
import { narrator } from '@/domain/claim';
import { parseDay } from '@/domain/day';
import type { Language } from '@/domain/text';
import { claimsWords } from '@/i18n/claims-words';
import { formatList } from '@/i18n/format-number';
import { formatDayWords } from '@/i18n/format-when';
import { catalogues } from '@/i18n/use-words';
import type { Query } from '@/query/query';
import type { ClaimTab } from '@/state/link';

/** A question in words, for those who find an export without the screen it came from. */
export function wordFilter(index: DatasetIndex, query: Query, tab: ClaimTab, lang: Language): string {
  const words = catalogues[lang];
  const own = claimsWords[lang];
  const names = own.filter.names;
  const day = (text: string): string => formatDayWords(parseDay(text) ?? 0, lang);
  const actors = (ids: readonly string[]): string[] =>
    ids.map((id) => (id === narrator ? words.narrator : (index.actors.get(id)?.name[lang] ?? id)));
  const listed = (name: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${name}: ${formatList(values, lang)}`];
  const parts = [
    own.topics[tab].many,
    ...(query.from === null ? [] : [own.filter.from(day(query.from))]),
    ...(query.to === null ? [] : [own.filter.to(day(query.to))]),
    ...listed(own.filter.clock, [words.clocks[query.clock].toLowerCase()]),
    ...listed(names.actors, actors(query.actors)),
    ...listed(
      names.kinds,
      query.kinds.map((kind) => words.claimKinds[kind]),
    ),
    ...listed(
      names.types,
      query.types.map((type) => words.eventTypes[type]),
    ),
    ...listed(
      names.statuses,
      query.statuses.map((status) => words.statuses[status]),
    ),
    ...listed(names.claimants, actors(query.claimants)),
    ...listed(names.about, actors(query.about)),
    ...listed(
      names.modalities,
      query.modalities.map((modality) => words.modalities[modality]),
    ),
    ...listed(
      names.measures,
      query.measures.map((measure) => words.measures[measure] ?? measure),
    ),
    ...listed(
      names.articles,
      query.articles.map((id) => index.articles.get(id)?.title[lang] ?? id),
    ),
    ...(query.q.trim() === '' ? [] : [`${names.q}: ${own.quote(query.q)}`]),
    ...(query.asof === null ? [] : [`${names.asof}: ${day(query.asof)}`]),
  ];
  return parts.join('; ');
}
