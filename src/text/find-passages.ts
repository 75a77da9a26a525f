import { isWordEdge } from './find-words';
import type { Range } from './range';
import { sha256 } from './sha256';
import { Turns, type Watch } from './turns';

/** A stretch of which only the length in UTF-16 code units and the hash are known. */
interface Passage {
  readonly length: number;
  readonly sha256: string;
}

/** Where a passage can begin and end. */
export interface Edges {
  readonly starts: readonly number[];
  readonly isEnd: Uint8Array;
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/** At the edges of whole words, never at a space; within these ranges only. */
export async function wordEdges(text: string, within: readonly Range[], watch: Watch = {}): Promise<Edges> {
  const turns = new Turns(watch);
  const starts: number[] = [];
  const isEnd = new Uint8Array(text.length + 1);
  for (const { start, end } of within) {
    for (let at = start; at <= end; at++) {
      if (!isWordEdge(text, at)) continue;
      if (at < text.length && !isSpace(text, at)) starts.push(at);
      if (at > 0 && !isSpace(text, at - 1)) isEnd[at] = 1;
      if (at % 1024 === 0 && turns.isDue) await turns.take(at / text.length);
    }
  }
  return { starts, isEnd };
}

const opening = /["'\u2018-\u201f\u00ab\u00bb([\u2013\u2014-]/;
const ending = /[.?!…:;"'\u2018-\u201f\u00ab\u00bb)\]]/;

/** More opening marks in a row are no speech. */
const mostMarks = 3;

/** At the edges of sentences: far fewer than those of words. */
export function sentenceEdges(text: string, { starts, isEnd }: Edges, breaks: ReadonlySet<number>): Edges {
  const isStart = (at: number): boolean => {
    let before = at;
    while (before > Math.max(0, at - mostMarks) && opening.test(text.charAt(before - 1))) before--;
    if (before === 0 || breaks.has(before - 1)) return true;
    if (before < at) return true;
    return isSpace(text, at - 1) && ending.test(text.charAt(at - 2));
  };
  const ends = new Uint8Array(isEnd.length);
  for (let at = 0; at < isEnd.length; at++) {
    if (isEnd[at] !== 1) continue;
    if (at >= text.length || breaks.has(at) || ending.test(text.charAt(at)) || ending.test(text.charAt(at - 1)))
      ends[at] = 1;
  }
  return { starts: starts.filter(isStart), isEnd: ends };
}

/** A text with fewer stretches of one length than this repeats itself, and each is hashed once. */
const mostMissed = 64;

const asItIs = (words: string): readonly string[] => [words];

/**
 * Every place of this text where a stretch between edges has the length and, in one of its variants, the hash of a
 * passage.
 */
export async function findPassages(
  text: string,
  passages: readonly Passage[],
  { starts, isEnd }: Edges,
  variantsOf: (words: string) => readonly string[] = asItIs,
  watch: Watch = {},
): Promise<Map<string, Range[]>> {
  const found = new Map<string, Range[]>();
  const turns = new Turns(watch);
  const byLength = new Map<number, Set<string>>();
  for (const { length, sha256: hash } of passages) {
    const own = byLength.get(length);
    if (own) own.add(hash);
    else byLength.set(length, new Set([hash]));
  }
  let lengths = 0;
  for (const [length, wanted] of byLength) {
    const missed = new Set<string>();
    for (const [i, start] of starts.entries()) {
      if (i % 64 === 0 && turns.isDue) await turns.take((lengths + i / starts.length) / byLength.size);
      const end = start + length;
      if (end > text.length || isEnd[end] !== 1) continue;
      const words = text.slice(start, end);
      if (missed.size < mostMissed && missed.has(words)) continue;
      const hit = variantsOf(words)
        .map((variant) => sha256(variant))
        .find((hash) => wanted.has(hash));
      if (hit === undefined) {
        if (missed.size < mostMissed) missed.add(words);
        continue;
      }
      const places = found.get(hit);
      if (places) places.push({ start, end });
      else found.set(hit, [{ start, end }]);
    }
    lengths++;
  }
  return found;
}
