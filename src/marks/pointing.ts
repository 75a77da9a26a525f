import type { FocusEvent, PointerEvent } from 'react';
import type { Ref } from '@/query/focus';
import { hover } from '@/state/transient';

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

let last: Place | null = null;
let resting: Place | null = null;

// Before any mark hears of it.
if (typeof document !== 'undefined') {
  const note = (event: Event): void => {
    const { clientX, clientY } = event as globalThis.PointerEvent;
    last = { clientX, clientY };
  };
  for (const type of ['pointermove', 'pointerdown']) document.addEventListener(type, note, true);
}

/** The layout moves: what comes to lie under the pointer is not pointed at before the pointer itself moves. */
export function restPointer(): void {
  resting = last;
}

/** For tests: as if there had been no pointer. */
export function forgetPointer(): void {
  last = null;
  resting = null;
}

/** Whether the pointer came to where it is, and not what is under it. */
function hasMoved({ clientX, clientY }: Place): boolean {
  if (resting !== null && clientX === resting.clientX && clientY === resting.clientY) return false;
  resting = null;
  return true;
}

interface Entering {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
}

/** Points as the pointer enters, or as it first moves over what came to lie under it; a finger opens and does not point. */
export function entering(point: () => void): Entering {
  const enter = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && hasMoved(event)) point();
  };
  return {
    onPointerEnter: enter,
    onPointerMove: (event) => {
      if (resting !== null) enter(event);
    },
  };
}

interface Pointing extends Entering {
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

// The focus is that of the innermost of those it is within.
const told = new WeakSet<object>();

/** What lights these while they are under the pointer or have the focus; `outside` is what is lit where they are left for. */
export function pointing(refs: Ref | readonly Ref[], outside: readonly Ref[] = []): Pointing {
  const all = 'kind' in refs ? [refs] : refs;
  return {
    ...entering(() => hover(...all)),
    onPointerLeave: () => hover(...outside),
    onFocus: ({ nativeEvent }) => {
      if (told.has(nativeEvent)) return;
      told.add(nativeEvent);
      hover(...all);
    },
    onBlur: () => hover(...outside),
  };
}
