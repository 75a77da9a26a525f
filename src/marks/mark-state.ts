import type { Standing } from '@/domain/span';
import type { RefKind } from '@/query/focus';

/** How a mark stands to the filter, to what is pointed at and to what is open. */
interface MarkState {
  readonly standing: Standing;
  readonly lit: boolean;
  readonly open: boolean;
}

/**
 * Something else is lit; or nothing is, and it lies outside what is asked. What is drawn as elements pales by the same
 * rule in the style sheets, so that pointing draws nothing anew but what it lights.
 */
export const isDim = (lit: boolean | null | undefined, standing: Standing): boolean =>
  lit == null ? standing === 'outside' : !lit;

/** What every drawn mark carries, by which the looks and the tests know it. */
export const markAttributes = (
  { kind, id }: { readonly kind: RefKind | 'edge'; readonly id: string },
  { standing, lit, open }: { readonly [K in keyof MarkState]?: MarkState[K] | undefined },
) => ({
  'data-mark': `${kind}:${id}`,
  'data-standing': standing,
  'data-lit': lit || undefined,
  'data-open': open || undefined,
});
