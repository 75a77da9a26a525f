import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import { never } from './columns';
import type { KnownFrom } from './known-from';
import type { KnownLookups } from './known-lookups';
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
import { inTurn, type Version, Versions, walkDays } from './versions';

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

interface Findable {
  readonly kind: HitKind;
  readonly id: string;
  readonly first: DayNumber | undefined;
  /** Whose names it is found by. */
  readonly actors: readonly string[];
  readonly entryOn: (known: KnownLookups) => Entry | null;
}

const findablesOf = ({ dataset }: DatasetIndex, from: KnownFrom): Findable[] => [
  ...dataset.events.map(
    ({ id, participants }): Findable => ({
      kind: 'event',
      id,
      first: from.events.get(id),
      actors: participants.map(({ actor }) => actor),
      entryOn: (known) => {
        const item = known.events.get(id);
        return item ? entryOfEvent(known, item) : null;
      },
    }),
  ),
  ...dataset.claims.map(
    ({ id, claimant, coClaimants = [], about }): Findable => ({
      kind: 'claim',
      id,
      first: from.claims.get(id),
      actors: [claimant, ...coClaimants, ...about],
      entryOn: (known) => {
        const item = known.claims.get(id);
        return item ? entryOfClaim(known, item) : null;
      },
    }),
  ),
  ...dataset.actors.map(
    ({ id }): Findable => ({
      kind: 'actor',
      id,
      first: from.actors.get(id),
      actors: [id],
      entryOn: (known) => {
        const item = known.actors.get(id);
        return item ? entryOfActor(known, item) : null;
      },
    }),
  ),
  ...dataset.articles.map(
    (article): Findable => ({
      kind: 'article',
      id: article.id,
      first: from.articles.get(article.id),
      actors: [],
      entryOn: () => entryOfArticle(article),
    }),
  ),
  ...dataset.articles.flatMap(({ id, digest }) =>
    digest.map(
      (sentence): Findable => ({
        kind: 'sentence',
        id: sentence.id,
        first: from.articles.get(id),
        actors: [],
        entryOn: () => entryOfSentence(sentence),
      }),
    ),
  ),
];

/** What can be found, as of each day on which that changes. */
export function* searchFactsOf(index: DatasetIndex, from: KnownFrom): Generator<SearchFact> {
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
  const all = findablesOf(index, from);
  const daysOf = ({ first = never.before, actors = [] }: Findable): Iterable<DayNumber> => {
    const later = actors
      .flatMap((actor) => namedDays.get(actor) ?? [])
      .filter((day) => day > first && day < never.after);
    return new Set([first, ...later]);
  };
  for (const some of inTurn(all)) {
    const versions = some.map(({ id }) => new Versions<Omit<SearchFact, keyof Version>>(id));
    const daysAt = (i: number): Iterable<DayNumber> => {
      const one = some[i];
      return one ? daysOf(one) : [];
    };
    walkDays(index, from, some.length, daysAt, (i, known, day) => {
      const entry = some[i]?.entryOn(known);
      if (entry) versions[i]?.tell({ kind: entry.kind, ...termsIn(entry) }, day);
    });
    for (const one of versions) yield* one.all;
  }
}
