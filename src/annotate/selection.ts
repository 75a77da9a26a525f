import type { Sentence } from '@/draft/split-sentences';
import type { Range } from '@/text/range';
import { splitWords } from '@/text/split-words';

/** The words that are chosen, by number within one sentence; both inclusive. */
export interface Selection {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Where widening began: the other end moves. */
  readonly anchor: number;
  /** A whole sentence is chosen until a word is. */
  readonly isWhole: boolean;
}

/** The words of a sentence with offsets into the whole text. */
export const wordsOf = ({ text, start }: Sentence): Range[] =>
  splitWords(text).map((word) => ({ start: start + word.start, end: start + word.end }));

export const wholeSentence = (sentence: number): Selection => ({ sentence, from: 0, to: 0, anchor: 0, isWhole: true });

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), Math.max(0, count - 1));

/** The sentence before or after. */
export const stepSentence = (at: Selection, by: number, count: number): Selection =>
  wholeSentence(within(at.sentence + by, count));

/** The word before or after; from a whole sentence its first or its last. */
export function stepWord(at: Selection, by: number, count: number): Selection {
  const word = at.isWhole ? (by > 0 ? 0 : count - 1) : within((by > 0 ? at.to : at.from) + by, count);
  return { sentence: at.sentence, from: word, to: word, anchor: word, isWhole: false };
}

/** One word more or less, at the end that moves. */
export function widenWord(at: Selection, by: number, count: number): Selection {
  if (at.isWhole) return stepWord(at, by, count);
  const moving = within((at.anchor === at.from ? at.to : at.from) + by, count);
  return { ...at, from: Math.min(at.anchor, moving), to: Math.max(at.anchor, moving) };
}

/** The stretch of the text that is chosen: whole words, or a sentence without its closing full stop. */
export function stretchOf(at: Selection, sentences: readonly Sentence[]): Range | null {
  const sentence = sentences[at.sentence];
  if (!sentence) return null;
  if (at.isWhole) return { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) };
  const words = wordsOf(sentence);
  const [first, last] = [words[at.from], words[at.to]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What was dragged over with the mouse, as whole words of one sentence; null where it holds none. */
export function selectionAt(start: number, end: number, sentences: readonly Sentence[]): Selection | null {
  const at = sentences.findIndex((one) => one.start <= start && start < one.end);
  const sentence = sentences[at];
  if (!sentence) return null;
  const words = wordsOf(sentence);
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  return from < 0 || to < from ? null : { sentence: at, from, to, anchor: from, isWhole: false };
}
