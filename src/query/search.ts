import MiniSearch from 'minisearch';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Match } from './match-original';
import {
  type Entry,
  entryOfActor,
  entryOfArticle,
  entryOfClaim,
  entryOfEvent,
  entryOfSentence,
  type HitKind,
} from './search-entries';
import { askedWords, queryOf, termsOf, tokenize } from './search-terms';
import type { Synonyms } from './synonyms-of';

export type { HitKind } from './search-entries';

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly score: number;
}

const entriesOf = (index: DatasetIndex): Entry[] => {
  const { events, claims, actors, articles } = index.dataset;
  return [
    ...events.map((event) => entryOfEvent(index, event)),
    ...claims.map((claim) => entryOfClaim(index, claim)),
    ...actors.map((actor) => entryOfActor(index, actor)),
    ...articles.map(entryOfArticle),
    ...articles.flatMap(({ digest }) => digest.map(entryOfSentence)),
  ];
};

const makeEngine = <T extends { key: string }>(fields: readonly (keyof T & string)[], entries: readonly T[]) => {
  const engine = new MiniSearch<T>({
    idField: 'key',
    fields: [...fields],
    tokenize,
    processTerm: termsOf,
    searchOptions: {
      // The query is taken apart beforehand.
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boost: { titleNl: 3, titleEn: 3, names: 2 },
    },
  });
  engine.addAll(entries);
  return engine;
};

interface Searched {
  readonly words: string;
  readonly hits: Hit[];
}

const engines = new WeakMap<DatasetIndex, MiniSearch<Entry>>();
const last = new WeakMap<DatasetIndex, Searched>();

export const engineFor = (index: DatasetIndex): MiniSearch<Entry> => {
  const ready = engines.get(index);
  if (ready) return ready;
  const engine = makeEngine<Entry>(['titleNl', 'titleEn', 'bodyNl', 'bodyEn', 'names'], entriesOf(index));
  engines.set(index, engine);
  return engine;
};

export const hitOf = ({ id: key, score }: { readonly id: string; readonly score: number }): Hit => {
  const space = key.indexOf(' ');
  return { kind: key.slice(0, space) as HitKind, id: key.slice(space + 1), score };
};

/** What the words are found in, best first: every word must occur, each may be the beginning of a longer one. */
export function search(index: DatasetIndex, words: string): Hit[] {
  const asked = askedWords(words, index.dataset.dossier.synonyms ?? []);
  if (asked.length === 0) return [];
  const earlier = last.get(index);
  if (earlier?.words === words) return earlier.hits;
  const hits = engineFor(index).search(queryOf(asked)).map(hitOf);
  last.set(index, { words, hits });
  return hits;
}

/** A sentence of an attached text. */
export interface OriginalHit {
  readonly article: string;
  /** The digest sentence that retells it. */
  readonly sentence: string;
  readonly text: string;
}

interface OriginalEntry {
  key: string;
  bodyNl: string;
}

const originalEngines = new WeakMap<Match, MiniSearch<OriginalEntry>>();

const originalEngine = (match: Match): MiniSearch<OriginalEntry> => {
  const ready = originalEngines.get(match);
  if (ready) return ready;
  const entries = [...match.sentences].map(([key, { start, end }]) => ({ key, bodyNl: match.text.slice(start, end) }));
  const engine = makeEngine<OriginalEntry>(['bodyNl'], entries);
  originalEngines.set(match, engine);
  return engine;
};

/** The sentences of the attached texts in which the words are found, best first. */
export function searchOriginals(matches: readonly Match[], words: string, synonyms: Synonyms = []): OriginalHit[] {
  const asked = askedWords(words, synonyms);
  if (asked.length === 0) return [];
  const query = queryOf(asked);
  return matches
    .flatMap((match) =>
      originalEngine(match)
        .search(query)
        .map(({ id, score }) => ({ match, id: String(id), score })),
    )
    .sort((a, b) => b.score - a.score)
    .flatMap(({ match, id }) => {
      const place = match.sentences.get(id);
      return place ? { article: match.article, sentence: id, text: match.text.slice(place.start, place.end) } : [];
    });
}
