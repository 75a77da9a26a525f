import { type Authored, idOf, nameOf, ofKind, select } from './authored';
import { suggest } from './nearest';
import type { Report } from './problem';

/** Ids in use with what they name; links lead to digest sentences too. */
const inUse = ({ items }: Authored): Map<string, string> => {
  const used = new Map<string, string>();
  for (const item of items.filter(({ kind }) => kind !== 'retired' && kind !== 'dossier')) {
    const id = idOf(item);
    if (id !== null) used.set(id, nameOf(item));
    if (item.kind !== 'article') continue;
    for (const { value } of select(item, 'digest.*.id')) {
      if (typeof value === 'string') used.set(value, `digest sentence ${value}`);
    }
  }
  return used;
};

/** A retired id is never used again: links to it must go on saying what it was. */
export function checkRetired(authored: Authored, report: Report): void {
  const used = inUse(authored);
  for (const item of ofKind(authored, 'retired')) {
    const name = used.get(idOf(item) ?? '');
    if (name) report(item.place(['id']), `${nameOf(item)} is in use as ${name}`, 'mint another id for what is in use');
  }
}

/** Every id that was ever published is there or says why it is not. */
export function checkPublished(authored: Authored, report: Report): void {
  if (authored.unread.size > 0) return;
  const known = new Set([
    ...inUse(authored).keys(),
    ...ofKind(authored, 'retired').flatMap((item) => idOf(item) ?? []),
  ]);
  for (const { id, place } of authored.published) {
    if (known.has(id)) continue;
    report(
      place,
      `${id} was published and is gone`,
      suggest(id, known, 'put it back, or tell in retired.yaml what became of it'),
    );
  }
}
