import MiniSearch, { type QueryCombination } from 'minisearch';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language, Text } from '@/domain/text';
import { splitWords } from '@/text/split-words';
import { foldWord } from './fold-word';
import type { Match } from './match-original';
import { stemWord } from './stem-word';
import { type Synonyms, synonymsOf } from './synonyms-of';

export type HitKind = 'event' | 'claim' | 'actor' | 'article' | 'sentence';
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly score: number;
}

/** Each language in fields of its own, for each has forms of its own. */
interface Entry {
  key: string;
  kind: HitKind;
  id: string;
  titleNl: string;
  titleEn: string;
  bodyNl: string;
  bodyEn: string;
  names: string;
}

const inLanguage = (lang: Language, ...texts: readonly (Text | null)[]): string =>
  texts.flatMap((text) => text?.[lang] ?? []).join(' ');

const title = (...texts: readonly (Text | null)[]): Pick<Entry, 'titleNl' | 'titleEn'> => ({
  titleNl: inLanguage('nl', ...texts),
  titleEn: inLanguage('en', ...texts),
});

const body = (...texts: readonly (Text | null)[]): Pick<Entry, 'bodyNl' | 'bodyEn'> => ({
  bodyNl: inLanguage('nl', ...texts),
  bodyEn: inLanguage('en', ...texts),
});

/** What is no text in either language and may be asked for in both: numbers, days as they are written, terms. */
const sayBoth = (...parts: readonly (string | number | null | undefined)[]): Text => {
  const said = parts.filter((part) => part != null).join(' ');
  return { nl: said, en: said };
};

const entriesOf = (index: DatasetIndex): Entry[] => {
  const namesOf = (id: string): string => {
    const actor = index.actors.get(id);
    return actor ? [actor.name.nl, actor.name.en, ...actor.aliases].join(' ') : '';
  };
  const { events, claims, actors, articles } = index.dataset;
  return [
    ...events.map((event) => ({
      key: `event ${event.id}`,
      kind: 'event' as const,
      id: event.id,
      ...title(event.title),
      ...body(event.summary, event.place, sayBoth(event.type)),
      names: event.participants.map(({ actor }) => namesOf(actor)).join(' '),
    })),
    ...claims.map((claim) => ({
      key: `claim ${claim.id}`,
      kind: 'claim' as const,
      id: claim.id,
      ...title(claim.title),
      ...body(
        claim.proposition,
        claim.condition,
        claim.place,
        claim.quantity?.wording ?? null,
        sayBoth(claim.kind, claim.quantity?.min, claim.quantity?.max),
      ),
      names: [claim.claimant, ...(claim.coClaimants ?? []), ...claim.about].map(namesOf).join(' '),
    })),
    ...actors.map((actor) => ({
      key: `actor ${actor.id}`,
      kind: 'actor' as const,
      id: actor.id,
      titleNl: namesOf(actor.id),
      titleEn: namesOf(actor.id),
      ...body(actor.role),
      names: '',
    })),
    ...articles.map((article) => ({
      key: `article ${article.id}`,
      kind: 'article' as const,
      id: article.id,
      ...title(article.title),
      ...body(sayBoth(article.outlet, article.statedDate)),
      names: '',
    })),
    ...articles.flatMap((article) =>
      article.digest.map((sentence) => ({
        key: `sentence ${sentence.id}`,
        kind: 'sentence' as const,
        id: sentence.id,
        titleNl: '',
        titleEn: '',
        ...body(sentence.text),
        names: '',
      })),
    ),
  ];
};

// No word can begin with it, so what is typed never meets a stem by chance.
const stemMark = '\u0001';
const stemTerm = (word: string, lang: Language): string => `${stemMark}${lang}${stemWord(word, lang)}`;

const termsOf = (term: string, field?: string): string | string[] => {
  const folded = foldWord(term);
  if (field?.endsWith('Nl')) return [folded, stemTerm(folded, 'nl')];
  if (field?.endsWith('En')) return [folded, stemTerm(folded, 'en')];
  return folded;
};

const tokenize = (text: string): string[] => splitWords(text).map(({ word }) => word);

/** The words in any of their forms. */
const inAnyForm = (words: readonly string[]): QueryCombination => ({
  queries: words.flatMap((word) => [stemTerm(word, 'nl'), stemTerm(word, 'en')]),
  combineWith: 'OR',
  prefix: false,
});

/** Every word must occur, in this form, another or a synonym, and each may be the beginning of a longer one. */
const queryOf = (words: string, synonyms: Synonyms): QueryCombination => ({
  combineWith: 'AND',
  queries: tokenize(words)
    .map(foldWord)
    .filter((word) => word !== '')
    .map((word) => ({
      combineWith: 'OR',
      queries: [{ queries: [word], prefix: true }, inAnyForm([word, ...synonymsOf(word, synonyms)])],
    })),
});

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

const engineFor = (index: DatasetIndex): MiniSearch<Entry> => {
  const ready = engines.get(index);
  if (ready) return ready;
  const engine = makeEngine<Entry>(['titleNl', 'titleEn', 'bodyNl', 'bodyEn', 'names'], entriesOf(index));
  engines.set(index, engine);
  return engine;
};

const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** What the words are found in, best first: every word must occur, each may be the beginning of a longer one. */
export function search(index: DatasetIndex, words: string): Hit[] {
  const query = queryOf(words, index.dataset.dossier.synonyms ?? []);
  if (query.queries.length === 0) return [];
  const earlier = last.get(index);
  if (earlier?.words === words) return earlier.hits;
  const hits = engineFor(index)
    .search(query)
    .map(({ id, score }) => ({ kind: id.slice(0, id.indexOf(' ')) as HitKind, id: idOf(id), score }));
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
  const query = queryOf(words, synonyms);
  if (query.queries.length === 0) return [];
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
