import { inReadingOrder, type Stretch } from '@/domain/evidence';
import { anchorUses } from './anchor-fields';
import { type Authored, idOf, nameOf, ofKind, select } from './authored';
import type { Anchors } from './locate-anchors';
import { relock } from './locked-original';
import type { Original } from './original';
import type { Report } from './problem';

interface Mention extends Stretch {
  readonly actor: string;
}

interface Occurrence extends Mention {
  readonly alias: string;
}

const within = (inner: Stretch, outer: Stretch): boolean =>
  inner.article === outer.article && inner.start >= outer.start && inner.end <= outer.end;

const lengthOf = ({ start, end }: Stretch): number => end - start;

/** The longest first, each kept if nothing kept before lies over it; what is kept is marked letter by letter. */
export function longestWin<T extends Stretch>(stretches: readonly T[]): T[] {
  const taken = new Map<string, Uint8Array>();
  for (const { article, end } of stretches) {
    if ((taken.get(article)?.length ?? 0) < end) taken.set(article, new Uint8Array(end));
  }
  return [...stretches]
    .sort((a, b) => lengthOf(b) - lengthOf(a) || inReadingOrder(a, b))
    .filter(({ article, start, end }) => {
      const letters = taken.get(article)?.subarray(start, end);
      if (letters?.includes(1)) return false;
      letters?.fill(1);
      return true;
    });
}

function aliasOccurrences(authored: Authored, originals: ReadonlyMap<string, Original>, report: Report): Occurrence[] {
  return ofKind(authored, 'actor').flatMap((item) => {
    const actor = idOf(item);
    if (actor === null) return [];
    return select(item, 'aliases.*').flatMap(({ value: alias, place }) => {
      if (typeof alias !== 'string' || alias === '') return [];
      const found: Occurrence[] = [];
      let answered = originals.size > 0;
      for (const [article, original] of originals) {
        const places = original.occurrences(alias);
        if (!places) {
          answered = false;
          report(place, `${nameOf(item)}: alias "${alias}" is not in anchors.lock.json`, relock);
        }
        for (const { start, end } of places ?? []) found.push({ actor, alias, article, start, end });
      }
      if (answered && found.length === 0) {
        report(
          place,
          `${nameOf(item)}: alias "${alias}" stands in no article`,
          'spell it as the articles do, or leave it out',
        );
      }
      return found;
    });
  });
}

const usesOf = (authored: Authored, anchors: Anchors) =>
  anchorUses(authored).flatMap((use) => {
    const located = anchors.byText.get(use.value);
    const actor = idOf(use.item);
    return located && actor !== null ? [{ ...use, actor, located }] : [];
  });

interface Exclusion {
  readonly actor: string;
  readonly located: Stretch;
}

/** Tells what is taken away from an actor's mentions, looking only at what names that actor. */
const excluding = (exclusions: readonly Exclusion[]): ((mention: Mention) => boolean) => {
  const byActor = Map.groupBy(exclusions, ({ actor }) => actor);
  return (mention) => byActor.get(mention.actor)?.some(({ located }) => within(mention, located)) ?? false;
};

/** For each actor, the articles in which each alias means them, also within a longer one; in the order of the aliases. */
export function locateAliases(
  authored: Authored,
  originals: ReadonlyMap<string, Original>,
  anchors: Anchors,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const isExcluded = excluding(usesOf(authored, anchors).filter(({ field }) => field === 'not'));
  const meant = Map.groupBy(
    aliasOccurrences(authored, originals, () => {}).filter((occurrence) => !isExcluded(occurrence)),
    ({ actor }) => actor,
  );
  return new Map(
    ofKind(authored, 'actor').map((item) => {
      const own = Map.groupBy(meant.get(idOf(item) ?? '') ?? [], ({ alias }) => alias);
      const articles = select(item, 'aliases.*').map(({ value }) => [
        ...new Set(own.get(String(value))?.map(({ article }) => article)),
      ]);
      return [idOf(item) ?? '', articles.map((ids) => ids.sort())];
    }),
  );
}

/**
 * Where each actor is mentioned: the aliases as whole words, less what `not` names, the longest of overlapping ones;
 * and what `mentions` adds.
 */
export function locateMentions(
  authored: Authored,
  originals: ReadonlyMap<string, Original>,
  anchors: Anchors,
  report: Report,
): ReadonlyMap<string, readonly Stretch[]> {
  const uses = usesOf(authored, anchors);
  const excluded = uses.filter(({ field }) => field === 'not');
  const added = uses.filter(({ field }) => field === 'mentions').map(({ actor, located }) => ({ actor, ...located }));

  const occurrences = aliasOccurrences(authored, originals, report);
  const byActor = Map.groupBy(occurrences, ({ actor }) => actor);
  for (const exclusion of excluded) {
    if (byActor.get(exclusion.actor)?.some((mention) => within(mention, exclusion.located))) continue;
    const wrong = `${nameOf(exclusion.item)}: not "${exclusion.value}" takes no alias away`;
    report(exclusion.place, wrong, 'name a stretch that holds one of the aliases, or leave it out');
  }

  const isExcluded = excluding(excluded);
  const byAlias = longestWin(occurrences.filter((mention) => !isExcluded(mention)));
  const found = Map.groupBy<string, Mention>([...byAlias, ...added], ({ actor }) => actor);
  const mentions = new Map<string, Stretch[]>();
  for (const item of ofKind(authored, 'actor')) {
    const actor = idOf(item);
    if (actor === null) continue;
    const own = longestWin(found.get(actor) ?? []);
    mentions.set(actor, own.map(({ article, start, end }) => ({ article, start, end })).sort(inReadingOrder));
  }
  return mentions;
}
