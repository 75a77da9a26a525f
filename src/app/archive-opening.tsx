import { useEffect, useState } from 'react';
import { type FactManifest, readManifest } from '@/dataset/fact-manifest';
import { fetchBytes } from '@/dataset/fetch-bytes';
import { quote } from '@/dataset/limits';
import { type DatasetProblem, refuse } from '@/dataset/problem';
import { textOfFile } from '@/dataset/text-of-file';
import type { Language } from '@/domain/text';
import { formatSize } from '@/i18n/format-size';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import type { Query } from '@/query/query';
import { allowHost, isAllowed } from '@/state/allowed-hosts';
import { readDossier } from '@/state/dossier-address';
import { type OpenedArchive, openArchive } from '@/state/open-archive';
import { Archive } from '@/views/archive/archive';
import { ArchiveBar } from './archive-bar';
import styles from './plain-page.module.css';
import { ProblemNotice } from './problem-notice';
import { ViewBoundary } from './view-boundary';

interface Read {
  readonly came: number;
  readonly of: number | null;
}

type Opening =
  | { readonly state: 'opening'; readonly read: Read | null }
  | { readonly state: 'stopped' }
  /** Another host has to be asked, and the reader first. */
  | { readonly state: 'asking'; readonly host: string }
  | { readonly state: 'open'; readonly manifest: FactManifest; readonly opened: OpenedArchive }
  | { readonly state: 'refused'; readonly problem: DatasetProblem };

/** Without what would tell another host who asks, and from where. */
const unknown = { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

const hostToAsk = (address: string): string | null => {
  const { host } = new URL(address);
  return host === window.location.host || isAllowed(host) ? null : host;
};

async function open(address: string, signal: AbortSignal, onRead: (read: Read) => void): Promise<Opening> {
  const isElsewhere = new URL(address).host !== window.location.host;
  // What a link may name as a dossier it may name here, and nothing else.
  if (isElsewhere && readDossier(address)?.kind !== 'remote')
    return { state: 'refused', problem: refuse('unreachable', quote(address)).problem };
  const host = hostToAsk(address);
  if (host !== null) return { state: 'asking', host };
  const init = isElsewhere ? unknown : {};
  const fetched = await fetchBytes(address, { init, signal, onProgress: (came, of) => onRead({ came, of }) });
  if (!fetched.ok) return { state: 'refused', problem: fetched.problem };
  const text = textOfFile(fetched.bytes);
  if (!text.ok) return { state: 'refused', problem: text.problem };
  const read = readManifest(text.text);
  if (!read.ok) return { state: 'refused', problem: read.problem };
  // A manifest of this site may name whom it likes; one from elsewhere leads to no third.
  const engineHost = read.manifest.engine && isElsewhere ? hostToAsk(read.manifest.engine.url) : null;
  if (engineHost !== null) return { state: 'asking', host: engineHost };
  try {
    return { state: 'open', manifest: read.manifest, opened: await openArchive(read.manifest, address, init) };
  } catch (error) {
    return { state: 'refused', problem: refuse('no-reader', quote(String(error))).problem };
  }
}

interface ArchiveOpeningProps {
  /** Where the manifest lies. */
  readonly address: string;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
  readonly addressIn: (lang: Language) => string;
  readonly onLanguage: (lang: Language) => void;
}

/** Fetches a manifest, with a question before another host is asked, and opens the archive that it names. */
export function ArchiveOpening({ address, query, onAsk, addressIn, onLanguage }: ArchiveOpeningProps) {
  const say = useArchiveWords();
  const words = useWords();
  const lang = useLanguage();
  const [opening, setOpening] = useState<Opening>({ state: 'opening', read: null });
  const [turn, setTurn] = useState(0);
  const [stop, setStop] = useState<AbortController | null>(null);
  // A turn is another go at the same address.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const own = new AbortController();
    const tell = (next: Opening): void => {
      if (!own.signal.aborted) setOpening(next);
    };
    setStop(own);
    tell({ state: 'opening', read: null });
    void open(address, own.signal, (read) => tell({ state: 'opening', read })).then(tell);
    return () => own.abort();
  }, [address, turn]);
  const again = (
    <button type="button" className={styles.button} onClick={() => setTurn(turn + 1)}>
      {words.problem.retry}
    </button>
  );
  const home = <a href="./">{say.home}</a>;
  if (opening.state === 'open') {
    return (
      <ViewBoundary name={words.app.name} words={words} at={JSON.stringify(query)}>
        <ArchiveBar addressIn={addressIn} onLanguage={onLanguage} />
        <Archive manifest={opening.manifest} opened={opening.opened} query={query} onAsk={onAsk} />
      </ViewBoundary>
    );
  }
  if (opening.state === 'refused') {
    return (
      <ProblemNotice problem={opening.problem}>
        {again}
        {home}
      </ProblemNotice>
    );
  }
  if (opening.state === 'asking') {
    const { host } = opening;
    const allow = (): void => {
      allowHost(host);
      setTurn(turn + 1);
    };
    return (
      <main className={styles.page}>
        <p className={styles.mark}>{words.app.name}</p>
        <h1 className={styles.title}>{say.askTitle(host)}</h1>
        <p className={styles.text}>{say.askLead}</p>
        <p className={styles.text}>{say.askWhat(host)}</p>
        <div className={styles.actions}>
          <button type="button" className={styles.button} onClick={allow}>
            {say.askYes}
          </button>
          <span className={styles.quiet}>{say.askOnce(host)}</span>
          {home}
        </div>
      </main>
    );
  }
  const isStopped = opening.state === 'stopped';
  const read = opening.state === 'opening' ? opening.read : null;
  return (
    <main className={styles.page}>
      <h1 className={styles.mark}>{words.app.name}</h1>
      <p role="status">{isStopped ? say.stopped : say.loading}</p>
      {read && (
        <p>
          <progress aria-label={say.loading} {...(read.of === null ? {} : { max: read.of, value: read.came })} />{' '}
          <span aria-hidden="true">
            {say.fetching(formatSize(read.came, lang), read.of === null ? null : formatSize(read.of, lang))}
          </span>
        </p>
      )}
      <div className={styles.actions}>
        {isStopped ? (
          again
        ) : (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              stop?.abort();
              setOpening({ state: 'stopped' });
            }}
          >
            {say.stop}
          </button>
        )}
        {home}
      </div>
    </main>
  );
}
