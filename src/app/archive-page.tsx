import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type FactManifest, readManifest } from '@/dataset/fact-manifest';
import { fetchBytes } from '@/dataset/fetch-bytes';
import { type DatasetProblem, refuse } from '@/dataset/problem';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { LanguageContext, useWords } from '@/i18n/use-words';
import type { Query } from '@/query/query';
import { formatParams } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { type OpenedArchive, openArchive } from '@/state/open-archive';
import { parseLink } from '@/state/parse-link';
import { Archive } from '@/views/archive/archive';
import { browserLanguage } from './browser-language';
import styles from './plain-page.module.css';
import { ProblemNotice } from './problem-notice';

const factsParam = 'facts';

/** Where the manifest lies: as the address says, else beside the page. */
const manifestAddress = (search: string): string =>
  new URL(new URLSearchParams(search).get(factsParam) ?? 'facts/facts.json', window.location.href).href;

const linkIn = (search: string): Link => {
  const own = new URLSearchParams(search);
  own.delete(factsParam);
  return parseLink({ pathname: '/', search: `?${own}`, hash: '' }).link;
};

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly manifest: FactManifest; readonly opened: OpenedArchive }
  | { readonly state: 'refused'; readonly problem: DatasetProblem };

const open = async (address: string): Promise<Opening> => {
  const fetched = await fetchBytes(address, { fetchFile: fetch });
  if (!fetched.ok) return { state: 'refused', problem: fetched.problem };
  const read = readManifest(new TextDecoder().decode(fetched.bytes));
  if (!read.ok) return { state: 'refused', problem: read.problem };
  try {
    return { state: 'open', manifest: read.manifest, opened: await openArchive(read.manifest, address) };
  } catch (error) {
    return { state: 'refused', problem: refuse('no-reader', String(error)).problem };
  }
};

function ArchiveOpening({ link, onAsk }: { readonly link: Link; readonly onAsk: (query: Query) => void }) {
  const say = useArchiveWords();
  const words = useWords();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    void open(manifestAddress(window.location.search)).then(setOpening);
  }, []);
  if (opening.state === 'open') {
    return <Archive manifest={opening.manifest} opened={opening.opened} query={link.query} onAsk={onAsk} />;
  }
  if (opening.state === 'refused') {
    return (
      <ProblemNotice problem={opening.problem}>
        <button type="button" className={styles.button} onClick={() => window.location.reload()}>
          {words.problem.retry}
        </button>
        <a href="./">{say.home}</a>
      </ProblemNotice>
    );
  }
  return (
    <main className={styles.page}>
      <p className={styles.mark}>{words.app.name}</p>
      <p role="status">{say.loading}</p>
    </main>
  );
}

/** The page of archives: its question lives in the address, as everywhere. */
function ArchivePage() {
  const [search, setSearch] = useState(window.location.search);
  useEffect(() => {
    const follow = (): void => setSearch(window.location.search);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const link = useMemo(() => linkIn(search), [search]);
  const lang = link.lang ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const ask = useCallback(
    (query: Query) => {
      const facts = new URLSearchParams(search).get(factsParam);
      const own = facts === null ? [] : [`${factsParam}=${encodeURIComponent(facts)}`];
      const params = [...own, ...formatParams({ ...homeLink, lang: link.lang, query })];
      window.history.pushState(
        null,
        '',
        `${window.location.pathname}${params.length > 0 ? `?${params.join('&')}` : ''}`,
      );
      setSearch(window.location.search);
    },
    [search, link.lang],
  );
  return (
    <LanguageContext value={lang}>
      <ArchiveOpening link={link} onAsk={ask} />
    </LanguageContext>
  );
}

export const drawArchive = (root: HTMLElement): void =>
  createRoot(root).render(
    <StrictMode>
      <ArchivePage />
    </StrictMode>,
  );
