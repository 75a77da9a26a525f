import { idPattern } from '@/domain/id';

type Anchor =
  | { readonly kind: 'sentence'; readonly article: string; readonly sentence: string; readonly words: string | null }
  | { readonly kind: 'article'; readonly article: string; readonly words: string }
  | { readonly kind: 'malformed'; readonly reason: 'no-id' | 'no-words' };

const sentencePattern = /^(.+)-s[1-9]\d*$/;

/** The article a digest sentence belongs to ("a000" for "a000-s3"); null for an id that names no sentence. */
export function articleOfSentence(id: string): string | null {
  return idPattern.test(id) ? (sentencePattern.exec(id)?.[1] ?? null) : null;
}

/** Reads `a000-s3`, `a000-s3: words` and `a000: words`. */
export function parseAnchor(anchor: string): Anchor {
  const colon = anchor.indexOf(':');
  const id = (colon < 0 ? anchor : anchor.slice(0, colon)).trim();
  if (!idPattern.test(id)) return { kind: 'malformed', reason: 'no-id' };
  const words = colon < 0 ? null : anchor.slice(colon + 1).trim();
  if (words === '') return { kind: 'malformed', reason: 'no-words' };
  const article = articleOfSentence(id);
  if (article !== null) return { kind: 'sentence', article, sentence: id, words };
  return words === null ? { kind: 'malformed', reason: 'no-words' } : { kind: 'article', article: id, words };
}

/** The words on either side of the ellipsis; one side where there is none. */
export function anchorSides(words: string): string[] {
  return words.split(/…|\.{3}/).map((side) => side.trim());
}
