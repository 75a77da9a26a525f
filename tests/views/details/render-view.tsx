import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { LanguageContext } from '@/i18n/use-words';
import { clearTransient } from '@/state/transient';
import { forgetPlaces } from '@/ui/way-back';

afterEach(async () => {
  cleanup();
  clearTransient();
  // What is closed gives the focus back a frame later.
  await new Promise((done) => requestAnimationFrame(done));
  forgetPlaces();
});

/** One view over a dataset at an address; the address it has come to is read from the router. */
export function renderView(view: ReactNode, dataset: Dataset, address: string, lang: Language = 'en') {
  const whole = indexDataset(dataset);
  const element = (
    <LanguageContext value={lang}>
      <AanloopProvider whole={whole} lang={lang}>
        {view}
      </AanloopProvider>
    </LanguageContext>
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [address] });
  const { unmount } = render(<RouterProvider router={router} />);
  const at = (): string => {
    const { pathname, search, hash } = router.state.location;
    return `${pathname}${search}${hash}`;
  };
  return { router, at, unmount };
}
