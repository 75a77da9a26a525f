import { AtAddress } from './at-address';
import { CrashBoundary } from './crash-boundary';
import { Root } from './root';
import type { Router } from './router';
import { RetryContext } from './use-retry';

/** The app at its address. */
export function App({ router }: { readonly router: Router }) {
  return (
    <AtAddress router={router}>
      {({ at, content }) => (
        <CrashBoundary at={at}>
          <RetryContext value={router.retry}>
            <Root content={content} />
          </RetryContext>
        </CrashBoundary>
      )}
    </AtAddress>
  );
}
