import type { Dataset } from '@/dataset/format';
import type { Stretch } from '@/domain/evidence';
import { foldTypography } from '@/text/fold';
import type { Check } from './doctor-check';
import { allEvidence, placeOf, repeated } from './doctor-walk';
import type { Lock } from './lock';

const overlap = (a: Stretch, b: Stretch): boolean => a.article === b.article && a.start < b.end && b.start < a.end;
const holds = (outer: Stretch, inner: Stretch): boolean =>
  outer.article === inner.article && outer.start <= inner.start && outer.end >= inner.end;

const sentencesOf = ({ articles }: Dataset): Stretch[] =>
  articles.flatMap(({ id: article, digest }) => digest.map(({ start, end }) => ({ article, start, end })));

/** Stretches that authors point at and that are neither evidence nor a digest sentence: they add or take away mentions. */
function sideAnchors(dataset: Dataset, lock: Lock): Stretch[] {
  const others = new Set(
    [...allEvidence(dataset).map(({ evidence }) => evidence), ...sentencesOf(dataset)].map(placeOf),
  );
  return Object.entries(lock.articles).flatMap(([article, { anchors }]) =>
    Object.values(anchors)
      .map(([start, end]) => ({ article, start, end }))
      .filter((stretch) => !others.has(placeOf(stretch))),
  );
}

const occurrencesOf = (lock: Lock, aliases: readonly string[]): Stretch[] =>
  Object.entries(lock.articles).flatMap(([article, locked]) =>
    aliases.flatMap((alias) => (locked.aliases[alias] ?? []).map(([start, end]) => ({ article, start, end }))),
  );

/** Actors, their names and where they are mentioned. */
export const actorChecks: readonly Check[] = [
  {
    id: 'alias-collisions',
    tells: 'a spelling belongs to one actor, and once',
    needs: 'dataset',
    find: ({ actors }) => {
      const owner = new Map<string, string>();
      return actors.flatMap(({ id, aliases }) =>
        aliases.flatMap((alias) => {
          const other = owner.get(foldTypography(alias));
          owner.set(foldTypography(alias), other ?? id);
          return other === undefined ? [] : [{ at: `actors/${id}`, says: `"${alias}" is a name of ${other} already` }];
        }),
      );
    },
  },
  {
    id: 'actors-mentioned',
    tells: 'who is named has a spelling, and everyone is mentioned somewhere or takes part in something',
    needs: 'dataset',
    find: (dataset) => {
      const present = new Set([
        ...dataset.actors.map(({ affiliation }) => affiliation),
        ...dataset.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
        ...dataset.claims.flatMap(({ claimant, about, quantity, reports }) => [
          claimant,
          ...about,
          quantity?.subject ?? null,
          ...reports.map(({ via }) => via),
        ]),
        ...dataset.relations.flatMap(({ source, target }) => [source, target]),
      ]);
      return dataset.actors.flatMap(({ id, named, aliases, mentions }) => {
        const at = `actors/${id}`;
        if (named && aliases.length === 0) return [{ at, says: 'is named and has no spelling' }];
        if (named && mentions.length === 0) return [{ at, says: 'is named and nowhere mentioned' }];
        return mentions.length === 0 && !present.has(id) ? [{ at, says: 'is nowhere mentioned and does nothing' }] : [];
      });
    },
  },
  {
    id: 'mentions-reconcile',
    tells: 'mentions are the occurrences of the spellings, less and more what authors took away and added',
    needs: 'lock',
    find: (dataset, lock) => {
      const side = sideAnchors(dataset, lock);
      const sidePlaces = new Set(side.map(placeOf));
      const sentences = new Set(sentencesOf(dataset).map(placeOf));
      const all = dataset.actors.flatMap(({ mentions }) => mentions);
      return dataset.actors.flatMap(({ id, aliases, mentions }) => {
        const at = `actors/${id}`;
        const occurrences = occurrencesOf(lock, aliases);
        const places = new Set(occurrences.map(placeOf));
        const uncounted = occurrences.filter(
          (occurrence) =>
            !all.some((mention) => overlap(mention, occurrence)) && !side.some((stretch) => holds(stretch, occurrence)),
        );
        const baseless = mentions.filter((mention) => {
          const place = placeOf(mention);
          return !places.has(place) && !sidePlaces.has(place) && !sentences.has(place);
        });
        return [
          ...uncounted.map((stretch) => ({ at, says: `a spelling stands at ${placeOf(stretch)} and is not counted` })),
          ...baseless.map((stretch) => ({ at, says: `${placeOf(stretch)} is counted and is no spelling` })),
        ];
      });
    },
  },
  {
    id: 'wikidata-once',
    tells: 'no two actors are the same Wikidata item',
    needs: 'dataset',
    find: ({ actors }) =>
      repeated(actors.flatMap(({ wikidata }) => wikidata ?? [])).map((item) => ({
        at: item,
        says: actors
          .filter(({ wikidata }) => wikidata === item)
          .map(({ id }) => id)
          .join(' and '),
      })),
  },
];
