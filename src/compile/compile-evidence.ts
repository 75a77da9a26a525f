import { type Evidence, inReadingOrder } from '@/domain/evidence';
import type { Anchors } from './locate-anchors';

/** Anchors as evidence, each stretch once, by article and position. */
export function compileEvidence(texts: readonly string[], { byText }: Anchors): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const text of texts) {
    const anchor = byText.get(text);
    if (!anchor || anchor.digest === null) continue;
    const { article, digest, start, end, sha256 } = anchor;
    const key = `${article} ${start} ${end}`;
    if (!found.has(key)) found.set(key, { article, start, end, digest, sha256 });
  }
  return [...found.values()].sort(inReadingOrder);
}
