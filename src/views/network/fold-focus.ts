import type { Focus } from '@/query/focus';
import type { FoldLevel } from '@/query/fold-actors';

/** What is lit, with the actors as who stands for them. */
export function foldFocus(focus: Focus | null, standIns: ReadonlyMap<string, string>, level: FoldLevel): Focus | null {
  if (focus === null || level === 'person') return focus;
  return { ...focus, actor: new Set([...focus.actor].map((id) => standIns.get(id) ?? id)) };
}
