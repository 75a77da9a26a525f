import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formOfFile } from '@/dataset/file-form';
import { type Authored, type Item, idOf, ofKind, pickString } from './authored';
import type { Lock } from './lock';
import { lockedOriginal, relock } from './locked-original';
import { type Original, recordOriginal } from './original';
import type { Report } from './problem';
import { textOriginal } from './text-original';
import { whatItIs } from './what-it-is';

function openText(item: Item, folder: string, report: Report): Original | null {
  const file = pickString(item, 'file');
  if (file === null) return null;
  const full = path.join(folder, file);
  const place = item.place(['file']);
  if (!existsSync(full)) {
    report(place, `${file} is not among the articles`, `put it in ${folder} or correct "file:"`);
    return null;
  }
  const bytes = readFileSync(full);
  const form = formOfFile(bytes);
  if (form) {
    report(place, `${file}: ${whatItIs(form)}`, 'ship the article as plain text in UTF-8');
    return null;
  }
  try {
    return textOriginal(bytes);
  } catch {
    report(place, `${file} is no text in UTF-8`, 'ship the article as UTF-8');
    return null;
  }
}

interface Originals {
  readonly byArticle: ReadonlyMap<string, Original>;
  /** What the lock must hold after all questions were asked. */
  readonly lock: () => Lock;
}

/** The original of every article: its text in `folder`, or without a folder what the lock remembers. */
export function openOriginals(authored: Authored, folder: string | null, report: Report): Originals {
  const recorded = new Map<string, ReturnType<typeof recordOriginal>>();
  if (folder === null && !authored.lock) {
    report(authored.lockPlace, 'neither the articles nor a lock of their anchors is at hand', relock);
  }
  for (const item of ofKind(authored, 'article')) {
    const id = idOf(item);
    if (id === null) continue;
    const locked = authored.lock?.articles[id];
    const original = folder !== null ? openText(item, folder, report) : locked ? lockedOriginal(locked) : null;
    if (original) recorded.set(id, recordOriginal(original));
    else if (folder === null && authored.lock) {
      report(item.place(['id']), `article ${id} is not in anchors.lock.json`, relock);
    }
  }
  return {
    byArticle: new Map([...recorded].map(([id, { original }]) => [id, original])),
    lock: () => ({
      lockVersion: 1,
      articles: Object.fromEntries([...recorded].map(([id, { locked }]) => [id, locked()])),
    }),
  };
}
