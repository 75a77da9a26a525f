import { overlaps } from '@/text/range';
import type { Placed, RecordedSentence } from './recorded-passage';

// A blank line between paragraphs is two units in the original and one space here.
const slack = 2;

const close = '["\'\\u2018-\\u201f\\u00ab\\u00bb)\\]]*';
// What follows a colon may be what is denied; and a question mark makes a question of what was told.
const endBefore = new RegExp(`[.?!…]${close}\\s*${close}$`);
const endAfter = new RegExp(`^${close}(?:[.!…]|$)`);
const questionAfter = new RegExp(`^${close}\\?`);
const reach = 6;

/** An attached text, its harmless differences taken out. */
export interface Copy {
  readonly text: string;
  /** The spaces of the text that part its paragraphs. */
  readonly breaks: ReadonlySet<number>;
}

const opening = /^["'\u2018-\u201f\u00ab\u00bb([]$/;

const beginsSentence = ({ text, breaks }: Copy, at: number): boolean =>
  at <= 0 ||
  breaks.has(at - 1) ||
  (opening.test(text.charAt(at - 1)) && (at === 1 || breaks.has(at - 2))) ||
  endBefore.test(text.slice(Math.max(0, at - reach), at));
const endsSentence = ({ text, breaks }: Copy, at: number): boolean =>
  at >= text.length ||
  breaks.has(at) ||
  endAfter.test(text.slice(at, at + reach)) ||
  endBefore.test(text.slice(Math.max(0, at - reach), at));

/** Where the paragraph begins in which a position lies: what was pasted in paragraphs of its own before it says nothing of it. */
const blockStart = ({ breaks }: Copy, at: number): number => {
  let first = at;
  while (first > 0 && !breaks.has(first - 1)) first--;
  return first;
};

/**
 * Whether a passage stands in the words in which it stood: its sentence word for word, and that sentence begun and ended
 * as it was or as far from the passages around it. Where the record has no hash of the sentence, the words right before and
 * after must be as many as they were.
 */
export const isInContext = (
  copy: Copy,
  own: Placed,
  single: readonly Placed[],
  sentences: ReadonlyMap<string, RecordedSentence>,
): boolean => {
  const { passage, start, end } = own;
  const sentence = sentences.get(passage.digest);
  // It may reach over several; what lies within the passage is the same as it is.
  const isBroken = (one: RecordedSentence): boolean =>
    overlaps(one, passage) &&
    (one.start < passage.start || one.end > passage.end) &&
    one.places !== null &&
    !one.places.some((place) => overlaps(place, own));
  if ([...sentences.values()].some(isBroken)) return false;
  const fits = (gap: number, before: number): boolean => gap <= before && gap >= before - slack;
  const others = single.filter((one) => one !== own);
  const left = others.filter((one) => one.passage.start < passage.start);
  const right = others.filter((one) => one.passage.end > passage.end);
  const last = left.reduce<Placed | null>((a, b) => (a && a.passage.end >= b.passage.end ? a : b), null);
  const next = right.reduce<Placed | null>((a, b) => (a && a.passage.start <= b.passage.start ? a : b), null);
  const isAfter =
    left.some((one) => one.passage.end > passage.start) ||
    (last === null
      ? fits(start, passage.start) || fits(start - blockStart(copy, start), passage.start)
      : fits(start - last.end, passage.start - last.passage.end));
  const isBefore =
    right.some((one) => one.passage.start < passage.end) ||
    (next !== null && fits(next.start - end, next.passage.start - passage.end));
  if (sentence === undefined) return (isAfter || last === null) && (isBefore || next === null);
  const from = start - (passage.start - sentence.start);
  const to = end + (sentence.end - passage.end);
  if (!sentence.asks && questionAfter.test(copy.text.slice(to, to + reach))) return false;
  const begins = beginsSentence(copy, from);
  const stops = endsSentence(copy, to);
  return (isAfter || begins) && (isBefore || stops);
};
