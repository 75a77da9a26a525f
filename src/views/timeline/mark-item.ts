import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { articlesIn } from '@/domain/evidence';
import { extentOf, smallBody, smallMark } from '@/picture/date-body';
import type { EventMark } from './event-mark';
import type { Item } from './pack-lane';

/** How important an event is: first by how many articles tell it, then by how many claims hang on it, then by how long it is told. */
export function importanceOf(index: DatasetIndex, { id, evidence }: Event): Pick<Item, 'weight' | 'worth'> {
  const articles = articlesIn(evidence).size;
  const claims = index.claimsOfEvent.get(id)?.length ?? 0;
  const sentences = new Set(evidence.map(({ digest }) => digest)).size;
  return {
    weight: articles * 1e6 + Math.min(claims, 999) * 1e3 + Math.min(sentences, 999),
    worth: articles + claims / 2,
  };
}

/** Of the core, and told by several articles or with several claims. */
export const isMostTold = (index: DatasetIndex, event: Event): boolean =>
  event.salience === 'core' && importanceOf(index, event).worth >= 2;

/** A mark as something to place between two edges; what is pinned has its place before all others. */
export function markItem(
  index: DatasetIndex,
  { event, body, labels, fills, isMarginal }: EventMark,
  edges: { readonly left: number; readonly right: number },
  widthOf: (text: string) => number,
  pinned: string | null,
): Item {
  const within = ({ left, right }: ReturnType<typeof extentOf>) => ({
    left: Math.max(left, edges.left),
    right: Math.min(right, edges.right),
  });
  const isPinned = event.id === pinned;
  return {
    id: event.id,
    ...within(extentOf(body)),
    small: within(extentOf(smallBody(body), smallMark.radius)),
    label: isMarginal && !isPinned ? null : Math.max(...labels.map((label) => widthOf(label))),
    // Words on a body are legible where no line between its parties, nor one that strikes it, runs through them.
    holds: body.kind === 'within' && fills.length < 2 && event.status !== 'denied',
    isCore: event.salience === 'core' || isPinned,
    ...importanceOf(index, event),
    ...(isPinned ? { weight: Number.POSITIVE_INFINITY } : {}),
  };
}
