import type { RouteObject } from 'react-router';
import { CrashPage } from './crash-page';
import { datasetOnce } from './dataset-cache';
import { LoadingPage } from './loading-page';
import { Root } from './root';

/** One route: what is open and how it is filtered is read from the address by the link codec, in one place. */
export const routes: RouteObject[] = [
  {
    path: '*',
    Component: Root,
    HydrateFallback: LoadingPage,
    ErrorBoundary: CrashPage,
    loader: () => datasetOnce(`${import.meta.env.BASE_URL}dataset.json`),
    // The dataset is the same at every address; only Retry, which stays at one address, asks again.
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
  },
];
