import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { LocationContext, NavigationContext } from '@/ui/react-router-parts';
import { LoadingPage } from './loading-page';
import type { Router, Shown } from './router';

interface AtAddressProps {
  readonly router: Router;
  readonly children: (shown: Shown) => ReactNode;
}

/** What stands at the address, for all that ask React Router where they are. A step is drawn in pieces, so that the hand goes first. */
export function AtAddress({ router, children }: AtAddressProps) {
  const [shown, setShown] = useState(router.shown);
  useLayoutEffect(() => {
    const follow = (): void => startTransition(() => setShown(router.shown()));
    // It may have come between the drawing and now.
    follow();
    return router.subscribe(follow);
  }, [router]);
  useLayoutEffect(() => {
    if (shown) router.drawn(shown);
  }, [router, shown]);
  if (!shown) return <LoadingPage />;
  return (
    <NavigationContext value={shown.navigation}>
      <LocationContext value={shown.at}>{children(shown)}</LocationContext>
    </NavigationContext>
  );
}
