import type { ItemKind } from '@/domain/vocabulary';
import { type Authored, type Item, idOf, select } from './authored';
import type { Place } from './problem';

interface CurrentId {
  readonly id: string;
  /** A digest sentence counts as a part of its article. */
  readonly kind: ItemKind;
  readonly place: Place;
}

const isLinked = (item: Item): item is Item & { kind: ItemKind } => item.kind !== 'retired' && item.kind !== 'dossier';

/** Every id in data/ that a link, a file or a footnote elsewhere may name. */
export function currentIds({ items }: Authored): CurrentId[] {
  return items.filter(isLinked).flatMap((item) => {
    const { kind } = item;
    const own = idOf(item);
    const sentences = kind === 'article' ? select(item, 'digest.*.id') : [];
    return [
      ...(own === null ? [] : [{ id: own, kind, place: item.place(['id']) }]),
      ...sentences.flatMap(({ value, place }) => (typeof value === 'string' ? [{ id: value, kind, place }] : [])),
    ];
  });
}
