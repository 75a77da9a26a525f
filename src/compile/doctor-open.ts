import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context, OriginalText } from './doctor-check';
import { givenRaw } from './given-file';
import { type Lock, lockSchema } from './lock';
import { relock } from './locked-original';
import { idIn } from './publish-ids';
import { Refusal } from './run-command';
import { sha256Of } from './sha256-of';
import { leavesOf } from './walk-json';

interface DoctorSources {
  readonly dataset: string;
  readonly data: string;
  readonly articles: string | null;
}

const lockFile = 'anchors.lock.json';

const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** Articles are known by their hash, so that nothing written by hand is asked where they are. */
function openOriginals(raw: unknown, folder: string): Map<string, OriginalText> {
  const idByHash = new Map<unknown, string>();
  for (const { path: at, value } of leavesOf(raw)) {
    const articles = (raw as { articles?: readonly { id?: unknown }[] }).articles;
    const id = at[0] === 'articles' && at[2] === 'source' && at[3] === 'sha256' ? articles?.[Number(at[1])]?.id : null;
    if (typeof id === 'string') idByHash.set(value, id);
  }
  const originals = new Map<string, OriginalText>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(path.join(folder, entry.name));
    const sha256 = sha256Of(bytes);
    const id = idByHash.get(sha256);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (id !== undefined) originals.set(id, { text, sha256 });
  }
  return originals;
}

function readLock(file: string, text: string): Lock {
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal(`${file}: not a lock of anchors; ${relock}`);
  }
}

/** The dataset and what lies beside it; throws where there is no dataset to look at. */
export function openContext({ dataset, data, articles }: DoctorSources): Context {
  if (!existsSync(dataset)) throw new Refusal(`there is no ${dataset}; run npm run compile`);
  const raw = givenRaw(dataset);
  const lock = read(path.join(data, lockFile));
  const published = read(path.join(data, 'published-ids.txt'));
  return {
    raw,
    originals: articles === null ? null : openOriginals(raw, articles),
    lock: lock === null ? null : readLock(path.join(data, lockFile), lock),
    published:
      published
        ?.split(/\r?\n/)
        .map(idIn)
        .filter((id) => id !== '') ?? null,
  };
}
