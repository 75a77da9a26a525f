import { type ReactNode, useLayoutEffect, useState } from 'react';
import { lastSize, type Size, useLaidOut } from './use-laid-out';

interface MeasuredProps<V extends object> {
  readonly className?: string | undefined;
  /** Whose box it is: what stood there before tells how large it will be. */
  readonly place: string;
  /** What it is drawn for where nothing can be measured. */
  readonly fallback: Size;
  /** What it is drawn for before it is measured, by who knows what room it will have; a wrong guess is drawn again. */
  readonly guess?: (() => Size) | undefined;
  /** What it is drawn of, once the box has the size that it has under this. */
  readonly given: V;
  /** What is given follows a hand. */
  readonly isMoving?: boolean;
  readonly children: (size: Size, given: V) => ReactNode;
}

/** A box that is measured before what stands in it is drawn, so that what is laid out for its size is laid out once. */
export function Measured<V extends object>(props: MeasuredProps<V>) {
  const { className, place, fallback, guess, given, isMoving, children } = props;
  const isMeasurable = typeof ResizeObserver !== 'undefined';
  // Once: to ask the page for its width in the midst of a drawing makes it lay itself out.
  const [initial] = useState(() => (isMeasurable && guess?.()) || fallback);
  const drawn = useLaidOut<HTMLDivElement, V>(initial, given, { isMoving, place });
  const [isMeasured, setMeasured] = useState(
    () => !isMeasurable || initial !== fallback || lastSize(place) !== undefined,
  );
  // Before anything is painted, with the size that was measured just now.
  useLayoutEffect(() => {
    if (!isMeasured) setMeasured(true);
  }, [isMeasured]);
  return (
    <div ref={drawn.box} className={className}>
      {isMeasured && children(drawn.size, drawn.given)}
    </div>
  );
}
