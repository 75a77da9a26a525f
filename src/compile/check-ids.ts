import { narrator } from '@/domain/claim';
import { isId } from '@/domain/id';
import { articleOfSentence } from '@/text/parse-anchor';
import { type Authored, type Item, idOf, nameOf, ofKind, select } from './authored';
import type { Place, Report } from './problem';

/** Every id is lower-case kebab-case ASCII and not over 80 characters; a digest sentence is `<article>-s<n>`. */
export function checkIdGrammar({ items }: Authored, report: Report): void {
  for (const item of items) {
    const id = idOf(item);
    const place = item.place(['id']);
    // Form and presence are told by the shape; what follows the shape cannot see.
    if (id === null || !isId(id)) continue;
    if (item.kind === 'actor' && id === narrator) {
      report(place, `"${narrator}" is no id for an actor`, 'it stands for the article itself; choose another');
    }
    if (item.kind === 'article' && articleOfSentence(id) !== null) {
      report(place, `article id ${id} reads as a digest sentence`, 'do not end it with -s and a number');
    }
    if (item.kind !== 'article') continue;
    for (const { value, place: at } of select(item, 'digest.*.id')) {
      if (typeof value !== 'string' || articleOfSentence(value) === id) continue;
      report(at, `${nameOf(item)}: digest sentence "${value}"`, `call it ${id}-s1, ${id}-s2 and so on`);
    }
  }
}

const idsIn = (item: Item): { id: string; kind: string; place: Place }[] => {
  const own = idOf(item);
  const sentences = item.kind === 'article' ? select(item, 'digest.*.id') : [];
  return [
    ...(own === null || item.kind === 'dossier' ? [] : [{ id: own, kind: item.kind, place: item.place(['id']) }]),
    ...sentences.flatMap(({ value, place }) =>
      typeof value === 'string' ? [{ id: value, kind: 'digest sentence', place }] : [],
    ),
  ];
};

/** No id is used twice, within a kind or across kinds: a retired id counts as used. */
export function checkUniqueIds(authored: Authored, report: Report): void {
  const first = new Map<string, { kind: string; place: Place }>();
  for (const { id, kind, place } of authored.items.flatMap(idsIn)) {
    const earlier = first.get(id);
    if (!earlier) first.set(id, { kind, place });
    // A retired id that is in use again has a check and a message of its own.
    else if ((kind === 'retired') === (earlier.kind === 'retired')) {
      const there = `${earlier.kind} at ${earlier.place.file}:${earlier.place.line}`;
      report(place, `${kind} id ${id} is taken by the ${there}`, 'mint another');
    }
  }
  for (const dossier of ofKind(authored, 'dossier')) {
    const phases = new Set<unknown>();
    for (const { value, place } of select(dossier, 'phases.*.id')) {
      if (phases.has(value)) report(place, `phase id ${String(value)} is used twice`, 'mint another');
      phases.add(value);
    }
  }
}
