import { useCallback } from 'react';
import type { Standing } from '@/domain/span';
import type { Focus, Ref, RefKind } from '@/query/focus';
import type { Open } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import { useFocus } from '@/state/use-focus';

/** How a mark stands to the filter, to what is pointed at and to what is open. */
export interface MarkState {
  readonly standing: Standing;
  /** Null when nothing is lit and nothing fades. */
  readonly lit: boolean | null;
  readonly open: boolean;
  /** Something else is lit; or nothing is, and it lies outside what is asked. */
  readonly dim: boolean;
}

const isLit = (focus: Focus | null, { kind, id }: Ref): boolean | null => (focus === null ? null : focus[kind].has(id));

const isOpen = (open: Open | null, { kind, id }: Ref): boolean =>
  open !== null && (kind === 'sentence' ? open.sentence === id : open.kind === kind && open.id === id);

export const isDim = (lit: boolean | null | undefined, standing: Standing): boolean =>
  lit == null ? standing === 'outside' : !lit;

export const markState = (standing: Standing, lit: boolean | null, open: boolean): MarkState => ({
  standing,
  lit,
  open,
  dim: isDim(lit, standing),
});

/** How any mark stands now; the same function until what is lit or open is another. */
export function useMarkState(): (ref: Ref, standing: Standing) => MarkState {
  const { open } = useAanloop('open');
  const focus = useFocus();
  return useCallback((ref, standing) => markState(standing, isLit(focus, ref), isOpen(open, ref)), [open, focus]);
}

/** What every drawn mark carries, by which the looks and the tests know it. */
export const markAttributes = (
  { kind, id }: { readonly kind: RefKind | 'edge'; readonly id: string },
  { standing, lit, open, dim }: { readonly [K in keyof MarkState]?: MarkState[K] | undefined },
) => ({
  'data-mark': `${kind}:${id}`,
  'data-standing': standing,
  'data-lit': lit || undefined,
  'data-open': open || undefined,
  'data-dim': dim || undefined,
});
