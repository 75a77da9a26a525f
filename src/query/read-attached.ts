import type { DatasetIndex } from '@/dataset/index-dataset';
import { htmlToText, looksLikeHtml } from '@/text/html-to-text';
import { sha256 } from '@/text/sha256';
import { type Match, matchOriginal } from './match-original';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file as text: UTF-8, else as older Windows programs wrote it. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Which article this is a copy of; HTML is read as its words. */
export function matchAttached(index: DatasetIndex, content: string): Promise<Match | null> {
  const isOurs = index.dataset.articles.some(({ source }) => source.sha256 === sha256(content));
  return matchOriginal(index, !isOurs && looksLikeHtml(content) ? htmlToText(content) : content);
}
