import { languages } from '@/domain/text';
import { remoteOf } from '@/state/dossier-address';
import { isOpenEntry } from '@/state/entry';
import { formatAtFile } from '@/state/format-link';
import { readAddress } from '@/state/read-address';
import { filePathname, openEntry } from '@/state/share-path';
import { browserLanguage } from './browser-language';
import type { Router } from './router';

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * A parameter of this name, or of one that is written with signs for letters. Hundreds of links are named at each step,
 * and reading a whole link for each would cost more than drawing it.
 */
const mayNameDossier = /dossier|[?&][^=&?%]*%/;

/** The same address as the published file that any host serves; null where it names a file or a folder already. */
export function fileAddress({ pathname, search, hash }: Place, base: string): string | null {
  const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  const link = mayNameDossier.test(search) ? readAddress({ pathname: inside, search, hash }).link : null;
  // Of another dossier nothing is published; what is open of it stands beside the path of a file that is there.
  if (link !== null && link.dossier !== null) {
    const file = formatAtFile(link, remoteOf(link.dossier) ? `/${openEntry}` : '/');
    return file === `${inside}${search}${hash}` ? null : `${base}${file}`;
  }
  const asked = /[?&]lang=(\w+)/.exec(search)?.[1] ?? /^\/(\w\w)\//.exec(inside)?.[1];
  const lang = languages.find((language) => language === asked) ?? browserLanguage();
  const published = filePathname(inside, lang);
  return published && `${base}${published}${search}${hash}`;
}

/**
 * On a host that knows nothing but files the address bar and every link name files, so that a reload and a new tab open
 * them. An address that came without ".html" was answered, so the host knows better; one with it may be all the host
 * knows; the root says nothing, and the host is asked, once, when `ask` is called. `base` has no slash at its end.
 */
export function followFiles(
  router: Pick<Router, 'nameBy' | 'subscribe'>,
  base: string,
): { readonly ask: () => Promise<void> } {
  const nothing = { ask: async () => {} };
  // Only a published site has the files; the entry for dossiers from elsewhere is one everywhere.
  const isEntry = isOpenEntry();
  if (!('files' in document.documentElement.dataset) && !isEntry) return nothing;
  const entry = window.location.pathname;
  let isOn = false;
  const showFile = (): void => {
    const file = isOn ? fileAddress(window.location, base) : null;
    if (file) window.history.replaceState(window.history.state, '', file);
  };
  const begin = (): void => {
    isOn = true;
    router.nameBy((place) => fileAddress(place, base));
    showFile();
  };
  router.subscribe(showFile);
  if (isEntry || entry.endsWith('.html')) begin();
  const isRoot = entry === `${base}/` || languages.some((lang) => entry === `${base}/${lang}/`);
  if (!isRoot) return nothing;
  const ask = async (): Promise<void> => {
    const answered = await fetch(`${base}/about`, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => true,
    );
    if (!answered) begin();
  };
  return { ask };
}
