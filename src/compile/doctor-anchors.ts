import { indexDataset } from '@/dataset/index-dataset';
import { inReadingOrder, type Stretch } from '@/domain/evidence';
import { sharedLength } from '@/text/range';
import type { Check } from './doctor-check';
import { allEvidence, placeOf, repeated, stretchesOf, supportedItems } from './doctor-walk';
import type { Lock } from './lock';

/** What the lock remembers of an article, by place. */
const lockedPlaces = (lock: Lock): Map<string, string> =>
  new Map(
    Object.entries(lock.articles).flatMap(([article, { anchors }]) =>
      Object.values(anchors).map(
        ([start, end, sha256]) => [placeOf({ article, start, end } satisfies Stretch), sha256] as const,
      ),
    ),
  );

/** Positions and digests, as far as they can be told without the articles. */
export const anchorChecks: readonly Check[] = [
  {
    id: 'anchor-range',
    tells: 'every stretch lies within its article',
    needs: 'dataset',
    find: (dataset) => {
      const lengths = new Map(dataset.articles.map(({ id, source }) => [id, source.length]));
      return stretchesOf(dataset).flatMap(({ at, stretch }) => {
        const length = lengths.get(stretch.article);
        if (length === undefined) return [{ at, says: `there is no article ${stretch.article}` }];
        return stretch.start < 0 || stretch.end > length
          ? [{ at, says: `${placeOf(stretch)} of an article of ${length}` }]
          : [];
      });
    },
  },
  {
    id: 'anchor-empty',
    tells: 'no stretch is empty or runs backwards',
    needs: 'dataset',
    find: (dataset) =>
      stretchesOf(dataset).flatMap(({ at, stretch }) =>
        stretch.start >= stretch.end ? [{ at, says: placeOf(stretch) }] : [],
      ),
  },
  {
    id: 'anchor-duplicates',
    tells: 'no item points at the same stretch twice, and no actor is mentioned twice in one place',
    needs: 'dataset',
    find: (dataset) => [
      ...supportedItems(dataset).flatMap(({ at, evidence }) =>
        repeated(evidence.map(placeOf)).map((place) => ({ at, says: `${place} twice` })),
      ),
      ...dataset.actors.flatMap(({ id, mentions }) =>
        [...mentions].sort(inReadingOrder).flatMap((mention, i, all) => {
          const before = all[i - 1];
          return before && before.article === mention.article && before.end > mention.start
            ? [{ at: `actors/${id}`, says: `${placeOf(before)} and ${placeOf(mention)} overlap` }]
            : [];
        }),
      ),
    ],
  },
  {
    id: 'digest-order',
    tells: 'digest sentences stand in the order of the article, numbered, and none over another',
    needs: 'dataset',
    find: (dataset) =>
      dataset.articles.flatMap(({ id, digest }) =>
        digest.flatMap((sentence, i) => {
          const before = digest[i - 1];
          const at = `sentence ${sentence.id}`;
          const wrong = [];
          if (sentence.id !== `${id}-s${i + 1}`) wrong.push({ at, says: `is sentence ${i + 1} of ${id}` });
          if (before && before.end > sentence.start) wrong.push({ at, says: `begins before ${before.id} ends` });
          if (before && before.paragraph > sentence.paragraph) {
            wrong.push({ at, says: `paragraph ${sentence.paragraph} after ${before.paragraph}` });
          }
          return wrong;
        }),
      ),
  },
  {
    id: 'evidence-in-sentence',
    tells: 'evidence lies in the digest sentence it names, in the same article',
    needs: 'dataset',
    find: (dataset) => {
      const { sentences } = indexDataset(dataset);
      return allEvidence(dataset).flatMap(({ at, evidence }) => {
        const named = sentences.get(evidence.digest);
        if (!named) return [{ at, says: `there is no digest sentence ${evidence.digest}` }];
        if (named.article.id !== evidence.article) {
          return [{ at, says: `${placeOf(evidence)} is not in the article of ${evidence.digest}` }];
        }
        const shared = sharedLength(evidence, named.sentence);
        if (shared <= 0) return [{ at, says: `${placeOf(evidence)} lies outside ${evidence.digest}` }];
        const better = named.article.digest.find((other) => sharedLength(evidence, other) > shared);
        return better
          ? [{ at, says: `${placeOf(evidence)} lies more in ${better.id} than in ${evidence.digest}` }]
          : [];
      });
    },
  },
  {
    id: 'one-hash-a-place',
    tells: 'the same stretch has the same hash wherever it is pointed at',
    needs: 'dataset',
    find: (dataset) => {
      const first = new Map<string, string>();
      return allEvidence(dataset).flatMap(({ at, evidence }) => {
        const known = first.get(placeOf(evidence)) ?? evidence.sha256;
        first.set(placeOf(evidence), known);
        return known === evidence.sha256 ? [] : [{ at, says: `${placeOf(evidence)} has two hashes` }];
      });
    },
  },
  {
    id: 'lock-agrees',
    tells: 'the lock knows every article and every stretch, with the same hash',
    needs: 'lock',
    find: (dataset, lock) => {
      const places = lockedPlaces(lock);
      return [
        ...dataset.articles.flatMap(({ id, source }) => {
          const locked = lock.articles[id];
          if (!locked) return [{ at: `articles/${id}`, says: 'is not in the lock' }];
          return locked.sha256 === source.sha256 && locked.length === source.length
            ? []
            : [{ at: `articles/${id}`, says: 'has another hash or length in the lock' }];
        }),
        ...Object.keys(lock.articles)
          .filter((id) => !dataset.articles.some((article) => article.id === id))
          .map((id) => ({ at: id, says: 'is in the lock and no longer in the dataset' })),
        ...allEvidence(dataset).flatMap(({ at, evidence }) => {
          const hash = places.get(placeOf(evidence));
          if (hash === undefined) return [{ at, says: `${placeOf(evidence)} is not in the lock` }];
          return hash === evidence.sha256 ? [] : [{ at, says: `${placeOf(evidence)} has another hash in the lock` }];
        }),
      ];
    },
  },
];
