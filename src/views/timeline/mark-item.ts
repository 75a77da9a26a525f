import type { Event } from '@/domain/event';
import { extentOf } from '@/picture/date-body';
import type { EventMark } from './event-mark';
import type { Item } from './pack-lane';

/** What several articles tell, or one at length, is the last to go into a pile; the background is the first. */
const rankOf = ({ evidence, salience }: Event): number => {
  const articles = new Set(evidence.map(({ article }) => article)).size;
  const sentences = new Set(evidence.map(({ digest }) => digest)).size;
  if (salience === 'context') return 2;
  return articles > 1 || sentences > 2 ? 0 : 1;
};

/** A mark as something to place between two edges; what is pinned goes first, the background last. */
export function markItem(
  { event, body, label }: EventMark,
  edges: { readonly left: number; readonly right: number },
  widthOf: (text: string) => number,
  pinned: string | null,
): Item {
  const { left, right } = extentOf(body);
  return {
    id: event.id,
    left: Math.max(left, edges.left),
    right: Math.min(right, edges.right),
    label: widthOf(label),
    holds: body.kind === 'within',
    rank: event.id === pinned ? -1 : rankOf(event),
  };
}
