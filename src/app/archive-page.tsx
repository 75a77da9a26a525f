import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '@/domain/text';
import { LanguageContext } from '@/i18n/use-words';
import type { Query } from '@/query/query';
import { formatParams } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { ArchiveOpening } from './archive-opening';
import { browserLanguage } from './browser-language';
import { heedTranslation } from './heed-translation';

const factsParam = 'facts';

/** Where the manifest lies: as the address says, else beside the page; what is no address is looked for and not found. */
const manifestAddress = (search: string): string => {
  const told = new URLSearchParams(search).get(factsParam) ?? 'facts/facts.json';
  return URL.canParse(told, window.location.href)
    ? new URL(told, window.location.href).href
    : new URL(encodeURIComponent(told), window.location.href).href;
};

const linkIn = (search: string): Link => {
  const own = new URLSearchParams(search);
  own.delete(factsParam);
  return parseLink({ pathname: '/', search: `?${own}`, hash: '' }).link;
};

/** The page of archives: its question lives in the address, as everywhere. */
function ArchivePage() {
  const [search, setSearch] = useState(window.location.search);
  useEffect(() => {
    const follow = (): void => setSearch(window.location.search);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const link = useMemo(() => linkIn(search), [search]);
  const asked = JSON.stringify(link.query);
  // The same question in another language is not asked again.
  const query = useMemo((): Query => JSON.parse(asked), [asked]);
  const lang = link.lang ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  /** The archive's own address with another question or language. */
  const addressOf = useCallback(
    (asked: Partial<Pick<Link, 'query' | 'lang'>>): string => {
      const facts = new URLSearchParams(search).get(factsParam);
      const own = facts === null ? [] : [`${factsParam}=${encodeURIComponent(facts)}`];
      const params = [...own, ...formatParams({ ...homeLink, lang: link.lang, query: link.query, ...asked })];
      return `${window.location.pathname}${params.length > 0 ? `?${params.join('&')}` : ''}`;
    },
    [search, link],
  );
  const ask = useCallback(
    (query: Query) => {
      window.history.pushState(null, '', addressOf({ query }));
      setSearch(window.location.search);
    },
    [addressOf],
  );
  // Another language is no step of the history.
  const speak = (next: Language): void => {
    window.history.replaceState(null, '', addressOf({ lang: next }));
    setSearch(window.location.search);
  };
  return (
    <LanguageContext value={lang}>
      <ArchiveOpening
        address={manifestAddress(search)}
        query={query}
        onAsk={ask}
        addressIn={(next) => addressOf({ lang: next })}
        onLanguage={speak}
      />
    </LanguageContext>
  );
}

export function drawArchive(root: HTMLElement): void {
  heedTranslation(document.body);
  createRoot(root).render(
    <StrictMode>
      <ArchivePage />
    </StrictMode>,
  );
}
