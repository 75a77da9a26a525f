import { overlaps, type Range } from '@/text/range';
import { type Copy, isInContext } from './passage-context';
import type { Placed, RecordedPassage, RecordedSentence } from './recorded-passage';

/**
 * What became of a passage in an attached text. `exact` and `moved` are identical to what was read, in its order or out of
 * it; `changed` names the place where other words stand now; `ambiguous` names every place that could be meant.
 */
export type Finding = { readonly passage: RecordedPassage } & (
  | { readonly status: 'exact' | 'moved' | 'changed'; readonly start: number; readonly end: number }
  | { readonly status: 'ambiguous'; readonly places: readonly Range[] }
  | { readonly status: 'lost' }
);

/** The longest run of placed passages that stand in the text in the order of the original. */
const inOrder = (placed: readonly Placed[]): Set<Placed> => {
  const length = placed.map(() => 1);
  const before = placed.map(() => -1);
  let last = placed.length > 0 ? 0 : -1;
  for (let i = 0; i < placed.length; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [placed[j], placed[i]];
      if (one && other && one.start <= other.start && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
    }
    if ((length[i] ?? 0) > (length[last] ?? 0)) last = i;
  }
  const kept = new Set<Placed>();
  for (let i = last; i >= 0; i = before[i] ?? -1) {
    const one = placed[i];
    if (one) kept.add(one);
  }
  return kept;
};

interface Point {
  readonly raw: number;
  readonly here: number;
}

/** Where a stretch of the original should be, judged by the nearest passages that are in their place. */
export function expectedPlace(anchors: readonly Placed[], stretch: Range, length: number): Range | null {
  let low: Point | null = null;
  let high: Point | null = null;
  for (const { passage, start, end } of anchors) {
    const inside = (raw: number): Point => ({ raw, here: Math.min(end, start + raw - passage.start) });
    if (passage.start <= stretch.start) {
      const point = inside(Math.min(passage.end, stretch.start));
      if (!low || point.raw >= low.raw) low = point;
    }
    if (passage.end >= stretch.end) {
      const point = inside(Math.max(passage.start, stretch.end));
      if (!high || point.raw <= high.raw) high = point;
    }
  }
  if (!low && !high) return null;
  const after = low && low.here + stretch.start - low.raw;
  const before = high && high.here - (high.raw - stretch.end);
  const size = stretch.end - stretch.start;
  const start = Math.max(low?.here ?? 0, after ?? (before ?? 0) - size);
  const end = Math.min(high?.here ?? length, before ?? start + size);
  return start < end ? { start, end } : null;
}

/** Half of its words gone is no longer the same passage with other words. */
const leastLeft = 0.5;

/** So many of a passage's words beside it make a second version of it. */
const alike = 0.6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether, where this passage should stand, much the same words stand a second time. Likeness can only cast doubt here:
 * it never makes a passage found.
 */
const hasDouble = (text: string, own: Placed, expected: Range): boolean => {
  const beside = `${text.slice(expected.start, Math.min(own.start, expected.end))} ${text.slice(Math.max(own.end, expected.start), expected.end)}`;
  const there = new Set(wordsOf(beside));
  const words = wordsOf(text.slice(own.start, own.end));
  return words.length > 0 && words.filter((word) => there.has(word)).length / words.length >= alike;
};

const nearby = 2;

/**
 * Whether the passages around this one stand here more than once, as when an article or a paragraph is pasted twice: then a
 * passage that stands here once is missing from one of the copies.
 */
const isFromDouble = (
  sorted: readonly RecordedPassage[],
  passage: RecordedPassage,
  places: ReadonlyMap<string, readonly Range[]>,
): boolean => {
  const before = sorted.filter(({ end }) => end <= passage.start).slice(-nearby);
  const after = sorted.filter(({ start }) => start >= passage.end).slice(0, nearby);
  const isTwice = (one: RecordedPassage): boolean => (places.get(one.sha256)?.length ?? 0) > 1;
  // One alone may be a pull quote.
  return [before, after].some((side) => side.length === nearby && side.every(isTwice));
};

/** `places` are where each hash was found in this copy; `sentences` those of the digest. */
export function placePassages(
  passages: readonly RecordedPassage[],
  places: ReadonlyMap<string, readonly Range[]>,
  copy: Copy,
  sentences: ReadonlyMap<string, RecordedSentence>,
): Finding[] {
  const { text } = copy;
  const { length } = text;
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const single = sorted.flatMap((passage): Placed[] => {
    const [place, ...others] = places.get(passage.sha256) ?? [];
    return place && others.length === 0 ? [{ passage, ...place }] : [];
  });
  const kept = inOrder(single);
  const anchors = [...kept];
  const anchorOf = new Map(single.map((placed) => [placed.passage, placed]));
  return sorted.map((passage): Finding => {
    const own = anchorOf.get(passage);
    // "not" just before a passage leaves its hash as it was.
    if (own && !isInContext(copy, own, single, sentences))
      return { passage, status: 'changed', start: own.start, end: own.end };
    if (own && isFromDouble(sorted, passage, places)) return { passage, status: 'ambiguous', places: [own] };
    if (own && kept.has(own)) {
      const others = anchors.filter((one) => one !== own && !overlaps(one.passage, passage));
      const expected = expectedPlace(others, passage, length);
      if (expected && hasDouble(text, own, expected)) return { passage, status: 'ambiguous', places: [own, expected] };
      return { passage, status: 'exact', start: own.start, end: own.end };
    }
    // What lies within an identical passage is identical, wherever else the same words stand.
    const around = anchors.find((one) => one.passage.start <= passage.start && passage.end <= one.passage.end);
    if (around) {
      const start = around.start + passage.start - around.passage.start;
      return { passage, status: 'exact', start, end: start + passage.end - passage.start };
    }
    const place = expectedPlace(anchors, passage, length);
    const isLeft = place !== null && place.end - place.start >= leastLeft * (passage.end - passage.start);
    const found = places.get(passage.sha256) ?? [];
    if (own) {
      // Its words stand elsewhere, but something still stands where they stood: which of the two is meant?
      if (isLeft) return { passage, status: 'ambiguous', places: [own, place] };
      return { passage, status: 'moved', start: own.start, end: own.end };
    }
    if (found.length > 1) return { passage, status: 'ambiguous', places: found };
    return isLeft ? { passage, status: 'changed', ...place } : { passage, status: 'lost' };
  });
}
