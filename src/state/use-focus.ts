import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Focus, projectFocus, type Ref } from '@/query/focus';
import { useTransient } from './transient';
import { useAanloop } from './use-aanloop';

const known = new WeakMap<DatasetIndex, WeakMap<object, Focus>>();

/** What belongs to what is pointed at or open, worked out once for all who ask. */
function focusOf(index: DatasetIndex, asked: Ref | readonly Ref[]): Focus {
  const made = known.get(index) ?? new WeakMap<object, Focus>();
  known.set(index, made);
  const ready = made.get(asked) ?? projectFocus(index, 'kind' in asked ? [asked] : asked);
  made.set(asked, ready);
  return ready;
}

/** What is lit: the things under the pointer, else what is open; null when nothing is and nothing fades. */
export function useFocus(): Focus | null {
  const { index, openRef } = useAanloop('index', 'openRef');
  const hovered = useTransient((state) => state.hovered);
  if (hovered.length > 0) return focusOf(index, hovered);
  return openRef && focusOf(index, openRef);
}

/** Something asked of what is lit: who asks is drawn again when the answer is another, and not whenever the pointer moves. */
export function useLit<T extends string | number | boolean | null>(ask: (focus: Focus) => T): T | null {
  const { index, openRef } = useAanloop('index', 'openRef');
  return useTransient(({ hovered }) => {
    if (hovered.length > 0) return ask(focusOf(index, hovered));
    return openRef && ask(focusOf(index, openRef));
  });
}
