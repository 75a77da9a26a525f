import { clamp } from '@/picture/clamp';
import { markGap } from './lane-grid';
import type { Bounds, Item } from './pack-lane';

/** More marks than this in a lane are told as counts: no row arrangement shows them, and looking for one takes long. */
const most = 80;
/** Room for a count of three digits that a finger can hit. */
const cell = 40;

export const isCrowded = (items: readonly Item[]): boolean => items.length > most;

/** More marks than this in all lanes are more than a picture holds: each is several elements. */
const mostInAll = 130;

/** The lanes that are told as counts: those of too many marks, and as long as all lanes together have too many, the fullest. */
export function crowdedLanes(lanes: readonly (readonly Item[])[]): ReadonlySet<number> {
  const fullestFirst = lanes.map((_, i) => i).sort((a, b) => (lanes[b]?.length ?? 0) - (lanes[a]?.length ?? 0));
  const crowded = new Set<number>();
  let left = lanes.reduce((sum, items) => sum + items.length, 0);
  for (const i of fullestFirst) {
    const items = lanes[i] ?? [];
    if (!isCrowded(items) && left <= mostInAll) break;
    crowded.add(i);
    left -= items.length;
  }
  return crowded;
}

interface CountCell {
  readonly ids: readonly string[];
  readonly left: number;
  readonly right: number;
}

/** Cells of equal width along a lane, each with the marks whose middles lie in it; those with none are left out. */
export function countCells(items: readonly Item[], { left, right }: Pick<Bounds, 'left' | 'right'>): CountCell[] {
  const count = Math.max(1, Math.floor((right - left) / cell));
  const width = (right - left) / count;
  const ids: string[][] = Array.from({ length: count }, () => []);
  for (const item of items) {
    const at = Math.floor(((item.left + item.right) / 2 - left) / width);
    ids[clamp(at, 0, count - 1)]?.push(item.id);
  }
  return ids.flatMap((own, i) =>
    own.length === 0 ? [] : [{ ids: own, left: left + i * width, right: left + (i + 1) * width - markGap }],
  );
}
