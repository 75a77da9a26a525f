import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context, OriginalText } from './doctor-check';
import { lockSchema } from './lock';
import { idIn } from './publish-ids';
import { sha256Of } from './sha256-of';
import { leavesOf } from './walk-json';

interface DoctorSources {
  readonly dataset: string;
  readonly data: string;
  readonly articles: string | null;
}

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
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    const sha256 = sha256Of(bytes);
    const id = idByHash.get(sha256);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (id !== undefined) originals.set(id, { text, sha256 });
  }
  return originals;
}

/** The dataset and what lies beside it; throws where there is no dataset to look at. */
export function openContext({ dataset, data, articles }: DoctorSources): Context {
  const text = read(dataset);
  if (text === null) throw new Error(`there is no ${dataset}; run npm run compile`);
  const raw: unknown = JSON.parse(text);
  const lock = read(path.join(data, 'anchors.lock.json'));
  const published = read(path.join(data, 'published-ids.txt'));
  return {
    raw,
    originals: articles === null ? null : openOriginals(raw, articles),
    lock: lock === null ? null : lockSchema.parse(JSON.parse(lock)),
    published:
      published
        ?.split(/\r?\n/)
        .map(idIn)
        .filter((id) => id !== '') ?? null,
  };
}
