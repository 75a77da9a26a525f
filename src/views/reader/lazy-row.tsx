import { type ReactNode, useEffect, useRef, useState } from 'react';

interface LazyRowProps {
  /** Drawn whether it is near or not, as what a link points at must be. */
  readonly eager: boolean;
  /** How tall it will be, more or less, while it is not drawn. */
  readonly estimate: number;
  readonly className?: string | undefined;
  readonly both?: boolean | undefined;
  readonly children: () => ReactNode;
}

/**
 * A paragraph that is drawn when it comes near the window, and stays drawn: a book of a hundred thousand words opens as
 * fast as a page.
 */
export function LazyRow({ eager, estimate, className, both, children }: LazyRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(eager || typeof IntersectionObserver === 'undefined');
  if (eager && !isNear) setIsNear(true);
  useEffect(() => {
    const element = row.current;
    if (isNear || !element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsNear(true),
      // Below some widths the page scrolls, above them the text does.
      { rootMargin: '1200px 0px', scrollMargin: '1200px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div
      ref={row}
      className={className}
      data-both={both || undefined}
      style={isNear ? undefined : { minHeight: estimate }}
    >
      {isNear && children()}
    </div>
  );
}
