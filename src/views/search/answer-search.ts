import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import type { DayRange } from '@/marks/brush';
import { type FoundOtherwise, foundOtherwise } from '@/query/found-otherwise';
import { asksWhatWasSaid, makesQuestion } from '@/query/idle-words';
import type { Match } from '@/query/match-original';
import { foldedWords } from '@/query/meant-words';
import type { Query } from '@/query/query';
import { type Hit, search, searchOriginals } from '@/query/search';
import { type Nearest, searchNearest } from '@/query/search-nearest';
import { type FoundDays, findDays } from './find-days';
import { type FoundStart, findStarts } from './find-starts';
import { type FoundGroup, groupHits, type HitGroup } from './group-hits';

interface SearchAnswer {
  readonly starts: readonly FoundStart[];
  /** A question is typed, so that another may be the answer; else what has the words comes before questions that have them. */
  readonly isQuestion: boolean;
  readonly days: readonly FoundDays[];
  readonly groups: readonly FoundGroup[];
  /** How much of what is typed the results have, where none has all. */
  readonly nearest: Pick<Nearest, 'met' | 'asked'> | null;
  readonly otherwise: readonly FoundOtherwise[];
}

interface Searched {
  readonly index: DatasetIndex;
  /** The attached texts. */
  readonly matches: readonly Match[];
  readonly query: Query;
  /** The days of the picture: a day without a year is one of these. */
  readonly period: DayRange;
}

const items = ['event', 'claim', 'actor'] as const;
const texts = ['article', 'sentence', 'original'] as const;

/** What was said, where that is asked; of another question not who somebody is; else what has the words in its title. */
const orderOf = (hits: readonly Hit[], words: readonly string[]): readonly HitGroup[] => {
  if (words.some(asksWhatWasSaid)) return ['claim', 'event', 'actor', ...texts];
  const isQuestion = words.some(makesQuestion);
  const best = (group: HitGroup): number =>
    isQuestion && group === 'actor'
      ? -1
      : Math.max(0, ...hits.flatMap(({ kind, score }) => (kind === group ? score : [])));
  return [...[...items].sort((a, b) => (best(a) === best(b) ? 0 : best(b) - best(a))), ...texts];
};

const distinct = (hits: readonly Hit[]): Hit[] => {
  const seen = new Set<string>();
  return hits.filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** What answers the words of the box: first questions, days, items, sentences; what has most of the words where nothing has all. */
export function answerSearch({ index, matches, query, period }: Searched, typed: string, lang: Language): SearchAnswer {
  const { starts = [], synonyms = [] } = index.dataset.dossier;
  const words = foldedWords(typed);
  const days = findDays(index, query, period, typed);
  const originals = searchOriginals(
    matches.filter(({ article }) => index.articles.has(article)),
    typed,
    synonyms,
  );
  const exact = distinct([...days.flatMap(({ hits }) => hits), ...search(index, typed)]);
  const nearest = exact.length + originals.length + days.length === 0 ? searchNearest(index, typed) : null;
  const hits = nearest?.hits ?? exact;
  return {
    starts: findStarts(starts, typed, synonyms),
    isQuestion: words.some(makesQuestion),
    days,
    groups: groupHits({ index, hits, originals }, typed, lang, orderOf(hits, words)),
    nearest: nearest && nearest.met > 0 ? nearest : null,
    otherwise: foundOtherwise(index, typed, lang),
  };
}
