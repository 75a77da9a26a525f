import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { AanloopProvider } from '@/app/aanloop-provider';
import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { parseLink } from '@/state/parse-link';
import { longListPart } from '@/views/claims/claim-list';
import { troopsPart } from '@/views/claims/troops';

// What comes after the first screen is there from the start.
await Promise.all([troopsPart.fetch(), longListPart.fetch()]);

interface PageProps {
  readonly index: DatasetIndex;
  readonly view: ReactNode;
}

function Page({ index, view }: PageProps) {
  const lang = parseLink(useLocation()).link.lang ?? 'en';
  return (
    <LanguageContext value={lang}>
      <AanloopProvider whole={index} lang={lang}>
        {view}
      </AanloopProvider>
    </LanguageContext>
  );
}

/** Draws a view as it stands at an address. */
export function renderAt(address: string, dataset: Dataset, view: ReactNode) {
  const page = <Page index={indexDataset(dataset)} view={view} />;
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] });
  return { router, ...render(<RouterProvider router={router} />) };
}
