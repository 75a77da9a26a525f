import type { RouteObject } from 'react-router';
import type { Link } from '@/state/link';
import { readAddress } from '@/state/read-address';
import { CrashPage } from './crash-page';
import { loadDossier } from './load-dossier';
import { LoadingPage } from './loading-page';
import { fetchParts, firstParts } from './parts';
import { Root } from './root';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const linkAt = ({ pathname, search, hash }: URL): Link =>
  readAddress({ pathname: pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname, search, hash })
    .link;

const isOfSameFile = (a: Link, b: Link): boolean => a.dossier === b.dossier && a.sha === b.sha;

/** One route: what is open and how it is filtered is read from the address by the link codec, in one place. */
export const routes: RouteObject[] = [
  {
    path: '*',
    Component: Root,
    HydrateFallback: LoadingPage,
    ErrorBoundary: CrashPage,
    loader: async ({ request }) => {
      const link = linkAt(new URL(request.url));
      const [loaded] = await Promise.all([loadDossier(link), fetchParts(firstParts(link))]);
      return loaded;
    },
    // One dossier is the same at every address that speaks of it; only Retry, which stays at one address, asks again.
    shouldRevalidate: ({ currentUrl, nextUrl }) =>
      currentUrl.href === nextUrl.href || !isOfSameFile(linkAt(currentUrl), linkAt(nextUrl)),
  },
];
