import type { ComponentType } from 'react';
import { withLateWords } from '@/i18n/fetch-words';
import { fetchSearch } from '@/query/searcher';
import type { Link } from '@/state/link';
import { askInTurns, fetchPartsBehind, latePart } from '@/ui/late-part';
import { isPhone } from '@/ui/use-media';
import { attachPart } from '@/views/originals/originals';
import type { SearchResultsProps } from '@/views/search/search-results';
import { sharePart } from '@/views/share/share-menu';
import { phonePart, slimPart } from '@/views/timeline/parts';
import type { TimelineProps } from '@/views/timeline/timeline';
import type { LeftOutNoticeProps } from './left-out-notice';

/** A part whose words come with it. */
const withWords = <Props extends object>(load: () => Promise<ComponentType<Props>>) => latePart(withLateWords(load));

/** What comes in files of its own, in the order in which it is fetched ahead. */
export const parts = {
  timeline: latePart<TimelineProps>(async () => (await import('@/views/timeline/timeline')).Timeline),
  slim: slimPart,
  phone: phonePart,
  network: latePart<object>(async () => (await import('@/views/network/network')).Network),
  claims: latePart<object>(async () => (await import('@/views/claims/claims')).Claims),
  articles: latePart<object>(async () => (await import('@/views/articles/articles')).Articles),
  details: withWords<object>(async () => (await import('@/views/details/details')).Details),
  reader: withWords<object>(async () => (await import('@/views/reader/reader')).Reader),
  results: latePart<SearchResultsProps>(
    async () => (await Promise.all([import('@/views/search/search-when-ready'), fetchSearch()]))[0].SearchWhenReady,
  ),
  share: sharePart,
  compare: withWords<object>(async () => (await import('@/views/compare/compare')).Compare),
  about: withWords<object>(async () => (await import('@/views/about/about')).About),
  data: withWords<object>(async () => (await import('@/views/data/data-page')).DataPage),
  attach: attachPart,
  unsaved: latePart<object>(async () => (await import('./unsaved-notice')).UnsavedNotice),
  leftOut: withWords<LeftOutNoticeProps>(async () => (await import('./left-out-notice')).LeftOutNotice),
};
type PartName = keyof typeof parts;

/** What stands first on the screen of a link. */
export function firstParts({ page, open, embed }: Pick<Link, 'page' | 'open' | 'embed'>): readonly PartName[] {
  if (page !== 'dashboard') return [page];
  const opened: readonly PartName[] = open ? [open.kind === 'article' ? 'reader' : 'details'] : [];
  const timeline: readonly PartName[] = isPhone() ? ['timeline', 'phone'] : ['timeline'];
  if (embed !== null) return embed === 'timeline' ? timeline : embed === 'article' ? opened : [embed];
  if (isPhone()) return open ? opened : timeline;
  return open?.kind === 'article' ? ['timeline', 'slim', ...opened] : ['timeline', ...opened];
}

export const fetchParts = async (names: readonly PartName[]): Promise<void> => {
  await Promise.all(names.map((name) => parts[name].fetch()));
};

/** With a pause before each: to ask for one costs a moment, and all of them together keep the page from answering. */
export const fetchAllParts = async (pause?: () => Promise<void>): Promise<void> => {
  await askInTurns(
    Object.values(parts).map(({ fetch }) => fetch),
    pause,
  );
  await fetchPartsBehind(pause);
};
