import type { FileForm } from '@/dataset/file-form';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { readBytes } from '@/dataset/read-bytes';
import { looksLikeHtml } from '@/text/looks-like-html';
import { sha256InTurns } from '@/text/sha256';
import { partOf, type Watch } from '@/text/turns';
import { type Match, matchOriginal } from './match-original';

/** What is read at most: bytes of a file, and letters of the text in it. An article has some ten thousand. */
export const originalLimits = { bytes: 10_000_000, letters: 1_000_000 } as const;

/** Why a text cannot be set against the articles. */
export type Refusal =
  | FileForm
  | 'empty'
  | 'too-large'
  | 'too-long'
  | 'too-deep'
  | 'unreadable'
  | 'no-parser'
  | 'stopped';

/** A file or a pasted text, not yet read. */
export interface Handed {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array | string>;
}

type TextRead = { readonly ok: true; readonly content: string } | { readonly ok: false; readonly refusal: Refusal };

/** Reads what was handed over, if it is text and not too much of it; never throws. */
export async function readHanded({ size, read }: Handed): Promise<TextRead> {
  const refuse = (refusal: Refusal): TextRead => ({ ok: false, refusal });
  if (size > originalLimits.bytes) return refuse('too-large');
  let given: Uint8Array | string;
  try {
    given = await read();
  } catch {
    return refuse('unreadable');
  }
  if (given.length > originalLimits.bytes) return refuse('too-large');
  if (typeof given === 'string') return given.trim() === '' ? refuse('empty') : { ok: true, content: given };
  const found = readBytes(given);
  return found.kind === 'text' ? { ok: true, content: found.text } : refuse(found.kind);
}

/** What reads HTML: most readers attach none, so it comes when it is wanted; null where it could not be fetched. */
const fetchParser = () => import('@/text/html-to-text').catch(() => null);

/** Which article this is a copy of, null where it is none; HTML is read as its words. */
export async function matchAttached(
  index: DatasetIndex,
  content: string,
  watch: Watch = {},
): Promise<Match | null | 'too-long' | 'too-deep' | 'empty' | 'no-parser'> {
  let text = content;
  if (looksLikeHtml(content)) {
    const whole = await sha256InTurns(content, partOf(watch, 0, 0.05));
    const isOurs = index.dataset.articles.some(({ source }) => source.sha256 === whole);
    if (!isOurs) {
      const parser = await fetchParser();
      if (!parser) return 'no-parser';
      const words = await parser.htmlToTextInTurns(content, partOf(watch, 0.05, 0.2));
      if (words === null) return 'too-deep';
      text = words;
    }
    if (text === '') return 'empty';
  }
  if (text.length > originalLimits.letters) return 'too-long';
  return matchOriginal(index, text, partOf(watch, text === content ? 0 : 0.2, 1));
}
