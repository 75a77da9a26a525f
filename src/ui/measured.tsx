import { type ReactNode, useLayoutEffect, useState } from 'react';
import { lastSize, type Size, useSize } from './use-size';

interface MeasuredProps {
  readonly className?: string | undefined;
  /** Whose box it is: what stood there before tells how large it will be. */
  readonly place: string;
  /** What it is drawn for where nothing can be measured. */
  readonly fallback: Size;
  readonly children: (size: Size) => ReactNode;
}

/** A box that is measured before what stands in it is drawn, so that what is laid out for its size is laid out once. */
export function Measured({ className, place, fallback, children }: MeasuredProps) {
  const [box, size] = useSize<HTMLDivElement>(fallback, place);
  const [isMeasured, setMeasured] = useState(
    () => typeof ResizeObserver === 'undefined' || lastSize(place) !== undefined,
  );
  // Before anything is painted, with the size that was measured just now.
  useLayoutEffect(() => {
    if (!isMeasured) setMeasured(true);
  }, [isMeasured]);
  return (
    <div ref={box} className={className}>
      {isMeasured && children(size)}
    </div>
  );
}
