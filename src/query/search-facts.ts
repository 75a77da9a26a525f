import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import { never } from './columns';
import type { Version } from './facts';
import type { KnownFrom } from './known-from';
import { type KnownLookups, knownLookups } from './known-lookups';
import {
  type Entry,
  entryOfActor,
  entryOfArticle,
  entryOfClaim,
  entryOfEvent,
  entryOfSentence,
  type HitKind,
} from './search-entries';
import { isStem, termsOf, tokenize } from './search-terms';

/** What something is found by. */
export interface SearchFact extends Version {
  readonly kind: HitKind;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const fields = ['titleNl', 'titleEn', 'bodyNl', 'bodyEn', 'names'] as const;

const termsIn = (entry: Entry): Pick<SearchFact, 'words' | 'stems'> => {
  const terms = new Set(
    fields
      .flatMap((field) => tokenize(entry[field]).flatMap((word) => termsOf(word, field)))
      .filter((one) => one !== ''),
  );
  return { words: [...terms].filter((term) => !isStem(term)).sort(), stems: [...terms].filter(isStem).sort() };
};

/** What can be found, as of each day on which that changes. */
export function searchFactsOf(index: DatasetIndex, from: KnownFrom): SearchFact[] {
  const lookups = new Map<DayNumber, KnownLookups>();
  const on = (day: DayNumber): KnownLookups => {
    const ready = lookups.get(day) ?? knownLookups(index, from, day);
    lookups.set(day, ready);
    return ready;
  };
  // A name is known by the first article that uses it.
  const namedDays = new Map(
    index.dataset.actors.map(({ id, aliasArticles = [] }) => [
      id,
      [
        from.actors.get(id) ?? never.before,
        from.heard.get(id) ?? never.before,
        ...aliasArticles.map((articles) =>
          Math.min(...articles.map((article) => from.articles.get(article) ?? never.before)),
        ),
      ],
    ]),
  );
  const tell = (
    kind: HitKind,
    id: string,
    first: DayNumber | undefined,
    actors: readonly string[],
    entryOn: (known: KnownLookups) => Entry | null,
  ): SearchFact[] => {
    const start = first ?? never.before;
    const days = [...new Set([start, ...actors.flatMap((actor) => namedDays.get(actor) ?? [])])]
      .filter((day) => day >= start && day < never.after)
      .sort((a, b) => a - b);
    const versions: { terms: Pick<SearchFact, 'words' | 'stems'>; text: string; day: DayNumber }[] = [];
    for (const day of days) {
      const entry = entryOn(on(day));
      if (entry === null) continue;
      const terms = termsIn(entry);
      const text = JSON.stringify(terms);
      if (versions.at(-1)?.text !== text) versions.push({ terms, text, day });
    }
    return versions.map(({ terms, day }, i) => ({
      kind,
      id,
      from: day,
      until: versions[i + 1]?.day ?? never.after,
      ...terms,
    }));
  };
  const { events, claims, actors, articles } = index.dataset;
  return [
    ...events.flatMap(({ id, participants }) =>
      tell(
        'event',
        id,
        from.events.get(id),
        participants.map(({ actor }) => actor),
        (known) => {
          const item = known.events.get(id);
          return item ? entryOfEvent(known, item) : null;
        },
      ),
    ),
    ...claims.flatMap(({ id, claimant, coClaimants = [], about }) =>
      tell('claim', id, from.claims.get(id), [claimant, ...coClaimants, ...about], (known) => {
        const item = known.claims.get(id);
        return item ? entryOfClaim(known, item) : null;
      }),
    ),
    ...actors.flatMap(({ id }) =>
      tell('actor', id, from.actors.get(id), [id], (known) => {
        const item = known.actors.get(id);
        return item ? entryOfActor(known, item) : null;
      }),
    ),
    ...articles.flatMap((article) =>
      tell('article', article.id, from.articles.get(article.id), [], () => entryOfArticle(article)),
    ),
    ...articles.flatMap((article) =>
      article.digest.flatMap((sentence) =>
        tell('sentence', sentence.id, from.articles.get(article.id), [], () => entryOfSentence(sentence)),
      ),
    ),
  ];
}
