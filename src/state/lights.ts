import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Focus, projectFocus, type Ref } from '@/query/focus';
import type { Open } from './link';
import { useTransient } from './transient';

interface Lights {
  readonly focus: Focus | null;
  readonly open: Open | null;
}

/** Beside the screen, so that a mark can ask for itself alone and pointing draws nothing else. */
const useLights = create<Lights>(() => ({ focus: null, open: null }));

/** By what the sentences support: an index of which only the start is here gets its own of these with the rest. */
const known = new WeakMap<DatasetIndex['supportOf'], WeakMap<object, Focus>>();

/** What belongs to what is pointed at or open, worked out once. */
function focusOf(index: DatasetIndex, asked: Ref | readonly Ref[]): Focus {
  const made = known.get(index.supportOf) ?? new WeakMap<object, Focus>();
  known.set(index.supportOf, made);
  const ready = made.get(asked) ?? projectFocus(index, 'kind' in asked ? [asked] : asked);
  made.set(asked, ready);
  return ready;
}

/**
 * Keeps what is lit as the pointer and the link have it. `data-lights` on the page says that anything is: what is not
 * lit pales by that, in the style sheets.
 */
export function useKeptLights(index: DatasetIndex, open: Open | null, openRef: Ref | null): void {
  useLayoutEffect(() => {
    const settle = (): void => {
      const { hovered } = useTransient.getState();
      const asked = hovered.length > 0 ? hovered : openRef;
      const focus = asked && focusOf(index, asked);
      document.documentElement.toggleAttribute('data-lights', focus !== null);
      const old = useLights.getState();
      if (old.focus !== focus || old.open !== open) useLights.setState({ focus, open });
    };
    settle();
    return useTransient.subscribe(settle);
  }, [index, open, openRef]);
  useLayoutEffect(
    () => () => {
      document.documentElement.removeAttribute('data-lights');
      useLights.setState({ focus: null, open: null });
    },
    [],
  );
}

/** What is lit: the things under the pointer, else what is open; null when nothing is and nothing fades. */
export const useFocus = (): Focus | null => useLights(({ focus }) => focus);

/** Whether any of these is lit; who asks is drawn again when that changes, and not whenever the pointer moves. */
export const useIsLit = (...refs: readonly Ref[]): boolean =>
  useLights(({ focus }) => focus !== null && refs.some(({ kind, id }) => focus[kind].has(id)));

/** Whether this is what is open; of an article its sentence too. */
export const useIsOpen = ({ kind, id }: Ref): boolean =>
  useLights(
    ({ open }) => open !== null && (kind === 'sentence' ? open.sentence === id : open.kind === kind && open.id === id),
  );
