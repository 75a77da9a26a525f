import { type Fetched, fetchBytes } from '@/dataset/fetch-bytes';
import type { LeftOut } from '@/dataset/left-out';
import { limits, quote } from '@/dataset/limits';
import { isOfSystem, type TableFile } from '@/dataset/sheet';
import { openInTurns } from '@/query/open-in-turns';
import { type DossierAddress, readDossier } from './dossier-address';
import type { DossierSource } from './dossier-source';
import { keptContent } from './kept-dossiers';
import { leadToArchive } from './lead-to-archive';
import { findOtherFile, isTables, readTables } from './open-tables';
import { admitDossier, type OpenedDossier } from './opened-dossiers';
import { type OpenProblem, tellOpening } from './opening';
import type { DossierCard } from './recent-dossiers';

let stop = new AbortController();

/** Gives up what is on its way. */
export function stopOpening(): void {
  stop.abort();
  tellOpening(null);
}

/** What is expected: a link names an id, and another dossier is not what it speaks of. */
interface Expected {
  readonly id: string | null;
}

type Got =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly source: DossierSource;
      /** Where it lies, for what is read beside it; a file of the reader's lies nowhere. */
      readonly at?: string;
      /** What did not find its way into these bytes. */
      readonly leftOut?: readonly LeftOut[];
    }
  | { readonly ok: false; readonly problem: OpenProblem };

const refuse = (
  cause: OpenProblem['cause'],
  detail: string,
): { readonly ok: false; readonly problem: OpenProblem } => ({
  ok: false,
  problem: { cause, detail },
});

/** One at a time: whoever opens another gives up the one before. Null is stopped, or refused and told. */
async function open(
  name: string,
  get: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<Got>,
  { id }: Expected,
): Promise<OpenedDossier | null> {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const fail = (problem: OpenProblem): null => {
    if (!signal.aborted) tellOpening({ name, fetched: null, done: null, problem });
    return null;
  };
  tellOpening({ name, fetched: null, done: null, problem: null });
  const onProgress = (done: number): void => {
    if (!signal.aborted) tellOpening({ name, fetched: null, done, problem: null });
  };
  try {
    const got = await get(signal, onProgress);
    if (signal.aborted) return null;
    if (!got.ok) return fail(got.problem);
    const { bytes, source, at, leftOut: before = [] } = got;
    const read = await openInTurns(bytes, { signal, onProgress });
    if (signal.aborted) return null;
    if (!read.ok && read.problem.cause === 'archive' && at !== undefined) return leadToArchive(at, source.dossier);
    if (!read.ok) return fail(read.problem);
    const { index, leftOut, sha256 } = read;
    const found = index.dataset.dossier.id;
    if (id !== null && found !== id) return fail({ cause: 'other-dossier', detail: '', found, wanted: id });
    const dossier = source.dossier ?? `file:${found}`;
    const opened = admitDossier({
      source: { ...source, dossier, sha256, bytes: bytes.length },
      index,
      leftOut: [...before, ...leftOut],
      content: bytes,
    });
    tellOpening(null);
    return opened;
  } catch (error) {
    if (signal.aborted) return null;
    return fail({ cause: 'no-reader', detail: quote(String(error)) });
  }
}

const fileSource = (name: string): DossierSource => ({
  kind: 'file',
  dossier: null,
  host: null,
  via: null,
  name,
  sha256: null,
  bytes: null,
});

/** Which of several could not be read is told. */
async function readFile(file: File): Promise<TableFile & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw new Error(`${file.name}: ${String(error)}`);
  }
}

/** Comes with tables that were exported, and holds nothing that they do not. */
const describesTables = 'datapackage.json';

/** Opens what was dropped or chosen: one file, or tables that make a dossier together. */
export const openFile = (files: readonly File[], expected: Expected = { id: null }): Promise<OpenedDossier | null> => {
  const name = `${files[0]?.name ?? ''}${files.length > 1 ? ' …' : ''}`;
  return open(
    name,
    async (signal, onProgress) => {
      const size = files.reduce((sum, file) => sum + file.size, 0);
      if (size > limits.bytes) {
        const excess = { of: 'bytes', found: size, most: limits.bytes, at: '' } as const;
        return { ok: false, problem: { cause: 'too-large', detail: `${size} bytes`, excess } };
      }
      const source = fileSource(name);
      let given: (TableFile & { readonly bytes: Uint8Array<ArrayBuffer> })[];
      try {
        given = await Promise.all(files.filter((file) => files.length === 1 || !isOfSystem(file.name)).map(readFile));
      } catch (error) {
        return refuse('unreadable', quote(String(error)));
      }
      const other = findOtherFile(given);
      if (other) return { ok: false, problem: other };
      const tables = given.filter((file) => file.name !== describesTables);
      if (tables.every(isTables)) {
        const read = await readTables(tables, { signal, onProgress });
        return read.ok ? { ...read, source } : read;
      }
      const [one, ...others] = given;
      return one && others.length === 0 ? { ok: true, bytes: one.bytes, source } : refuse('several', '');
    },
    expected,
  );
};

type Remote = Extract<DossierAddress, { kind: 'remote' }>;

/** Without what would tell the host who asks, and from where. */
const unknown = { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/** Does something, and tells whether the page's policy refused a connection meanwhile: then a host sent on to where the page may not go. */
async function watchPolicy<T>(work: (isRefused: () => boolean) => Promise<T>): Promise<T> {
  let isRefused = false;
  const onRefused = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src') isRefused = true;
  };
  document.addEventListener('securitypolicyviolation', onRefused);
  try {
    return await work(() => isRefused);
  } finally {
    document.removeEventListener('securitypolicyviolation', onRefused);
  }
}

/** Whether a host that could not be read answers at all: then it is its permission that is missing. */
const answers = (url: string, signal: AbortSignal): Promise<boolean> =>
  fetch(url, { ...unknown, mode: 'no-cors', signal }).then(
    () => true,
    () => false,
  );

const lastPart = (url: string): string => {
  const { pathname, host } = new URL(url);
  return quote(pathname.split('/').filter(Boolean).at(-1) ?? host, 80);
};

/** Fetches a dossier of another host; the reader has been asked. `anyId` opens whatever stands there. */
export const openRemote = ({ url, host, id }: Remote, anyId = false): Promise<OpenedDossier | null> => {
  const name = lastPart(url);
  return open(
    name,
    async (signal) => {
      const onProgress = (read: number, of: number | null): void =>
        tellOpening({ name, fetched: read, done: of && Math.min(1, read / of), problem: null });
      tellOpening({ name, fetched: 0, done: null, problem: null });
      const fetched = await watchPolicy(async (isRefused): Promise<Fetched | ReturnType<typeof refuse>> => {
        const got = await fetchBytes(url, { init: unknown, signal, onProgress });
        if (got.ok || got.problem.cause !== 'unreachable') return got;
        const isBarred = await answers(url, signal);
        if (isRefused()) return refuse('other-scheme', url);
        return isBarred ? refuse('no-cors', url) : got;
      });
      if (!fetched.ok) return fetched;
      const from = new URL(fetched.url);
      if (from.protocol !== new URL(url).protocol) return refuse('other-scheme', fetched.url);
      const via = from.host === host ? null : host;
      const source: DossierSource = { ...fileSource(name), kind: 'remote', dossier: url, host: from.host, via };
      return { ok: true, bytes: fetched.bytes, source, at: url };
    },
    { id: anyId ? null : id },
  );
};

/** Opens what is kept on this device. */
export const openKept = (card: DossierCard): Promise<OpenedDossier | null> =>
  open(
    card.name,
    async () => {
      const bytes = await keptContent(card);
      const address = readDossier(card.dossier);
      if (!bytes || !address) return refuse('unreadable', card.dossier);
      const isRemote = address.kind === 'remote';
      const source: DossierSource = {
        ...fileSource(card.name),
        kind: address.kind,
        dossier: card.dossier,
        host: isRemote ? address.host : null,
      };
      return { ok: true, bytes, source };
    },
    { id: card.id },
  );

/** Opens another dossier of this site. */
export const openOfSite = (id: string, url: string): Promise<OpenedDossier | null> =>
  open(
    `${id}.json`,
    async (signal) => {
      const fetched = await fetchBytes(url, { signal });
      if (!fetched.ok) return fetched;
      const source: DossierSource = { ...fileSource(`${id}.json`), kind: 'site', dossier: id };
      return { ok: true, bytes: fetched.bytes, source, at: `dossiers/${id}.json` };
    },
    { id },
  );
