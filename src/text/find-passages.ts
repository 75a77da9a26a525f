import { isWordEdge, type Range } from './find-words';
import { sha256 } from './sha256';

/** A stretch of which only the length in UTF-16 code units and the hash are known. */
export interface Passage {
  readonly length: number;
  readonly sha256: string;
}

/** Where a passage can begin and end: at the edges of whole words, never at a space. */
const edgesOf = (text: string): { starts: number[]; isEnd: Uint8Array } => {
  const starts: number[] = [];
  const isEnd = new Uint8Array(text.length + 1);
  for (let at = 0; at <= text.length; at++) {
    if (!isWordEdge(text, at)) continue;
    if (at < text.length && text.charAt(at).trim() !== '') starts.push(at);
    if (at > 0 && text.charAt(at - 1).trim() !== '') isEnd[at] = 1;
  }
  return { starts, isEnd };
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const longestTask = 12;

const asItIs = (words: string): readonly string[] => [words];

/**
 * Every place of this text where a stretch between word edges has the length and, in one of its variants, the hash of a
 * passage. Works in short turns, so that the page stays alive.
 */
export async function findPassages(
  text: string,
  passages: readonly Passage[],
  variantsOf: (words: string) => readonly string[] = asItIs,
): Promise<Map<string, Range[]>> {
  const found = new Map<string, Range[]>();
  const { starts, isEnd } = edgesOf(text);
  let since = performance.now();
  for (const [length, own] of Map.groupBy(passages, (passage) => passage.length)) {
    const wanted = new Set(own.map((passage) => passage.sha256));
    for (const start of starts) {
      const end = start + length;
      if (end > text.length || isEnd[end] !== 1) continue;
      const hit = variantsOf(text.slice(start, end))
        .map((variant) => sha256(variant))
        .find((hash) => wanted.has(hash));
      if (hit !== undefined) {
        const places = found.get(hit);
        if (places) places.push({ start, end });
        else found.set(hit, [{ start, end }]);
      }
      if (performance.now() - since > longestTask) {
        await turn();
        since = performance.now();
      }
    }
  }
  return found;
}
