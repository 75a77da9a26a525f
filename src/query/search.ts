import MiniSearch from 'minisearch';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { Turns } from '@/text/turns';
import type { Match } from './match-original';
import { NamedElsewhere } from './named-elsewhere';
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

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly score: number;
}

function* entriesOf(index: DatasetIndex, elsewhere: NamedElsewhere): Generator<Entry> {
  const { events, claims, actors, articles } = index.dataset;
  const namesFor = elsewhere.namesFor.bind(elsewhere);
  for (const event of events) yield entryOfEvent(index, event, namesFor);
  for (const claim of claims) yield entryOfClaim(index, claim, namesFor);
  for (const actor of actors) yield entryOfActor(index, actor);
  for (const article of articles) yield entryOfArticle(article);
  for (const { digest } of articles) for (const sentence of digest) yield entryOfSentence(sentence);
}

const emptyEngine = <T extends { key: string }>(fields: readonly (keyof T & string)[]): MiniSearch<T> =>
  new MiniSearch<T>({
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

interface Searched {
  readonly words: string;
  readonly hits: Hit[];
}

interface Searchable {
  readonly engine: MiniSearch<Entry>;
  readonly elsewhere: NamedElsewhere;
}

const engines = new WeakMap<DatasetIndex, Searchable>();
const last = new WeakMap<DatasetIndex, Searched>();

const nothingTaken = (): Searchable => ({
  engine: emptyEngine<Entry>(['titleNl', 'titleEn', 'bodyNl', 'bodyEn', 'names']),
  elsewhere: new NamedElsewhere(),
});

export const searchableOf = (index: DatasetIndex): Searchable => {
  const ready = engines.get(index);
  if (ready) return ready;
  const made = nothingTaken();
  for (const entry of entriesOf(index, made.elsewhere)) made.engine.add(entry);
  engines.set(index, made);
  return made;
};

/** Entries that are taken in without a pause that anybody feels. */
const few = 1_000;

const preparing = new WeakMap<DatasetIndex, Promise<void>>();

async function prepare(index: DatasetIndex): Promise<void> {
  const made = nothingTaken();
  const turns = new Turns();
  for (const entry of entriesOf(index, made.elsewhere)) {
    made.engine.add(entry);
    if (turns.isDue) await turns.take(0);
  }
  engines.set(index, made);
}

/** Takes a large dossier in, in turns, before its words can be asked for; null where nothing is to be waited for. */
export function prepareSearch(index: DatasetIndex): Promise<void> | null {
  const { dataset, sentences } = index;
  const { events, claims, actors, articles } = dataset;
  const all = [events, claims, actors, articles].reduce((sum, { length }) => sum + length, sentences.size);
  if (all <= few || engines.has(index)) return null;
  const ready = preparing.get(index) ?? prepare(index);
  preparing.set(index, ready);
  return ready;
}

export const hitOf = ({ id: key, score }: { readonly id: string; readonly score: number }): Hit => {
  const space = key.indexOf(' ');
  return { kind: key.slice(0, space) as HitKind, id: key.slice(space + 1), score };
};

const keyOf = ({ kind, id }: Hit): string => `${kind} ${id}`;

/** What the words are found in, best first: every word must occur, each may be the beginning of a longer one. */
export function search(index: DatasetIndex, words: string): Hit[] {
  const asked = askedWords(words, index.dataset.dossier.synonyms ?? []);
  if (asked.length === 0) return [];
  const earlier = last.get(index);
  if (earlier?.words === words) return earlier.hits;
  const { engine, elsewhere } = searchableOf(index);
  const own = engine.search(queryOf(asked)).map(hitOf);
  const has = new Set(own.map(keyOf));
  // One of so many names says less of an item than a word of its own.
  const named = [...elsewhere.wordsIn(engine, asked)].flatMap(([key, met]) =>
    met.size === asked.length && !has.has(key) ? hitOf({ id: key, score: 0 }) : [],
  );
  const hits = [...own, ...named];
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
  const engine = emptyEngine<OriginalEntry>(['bodyNl']);
  for (const [key, { start, end }] of match.sentences) engine.add({ key, bodyNl: match.text.slice(start, end) });
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
