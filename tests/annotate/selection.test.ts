import { describe, expect, it } from 'vitest';
import {
  type Selection,
  selectionAt,
  stepSentence,
  stepWord,
  stretchOf,
  wholeSentence,
  widenWord,
} from '@/annotate/selection';
import { splitSentences } from '@/draft/split-sentences';

const text = 'Cranes stand still. Eleven ships wait in the roads.';
const sentences = splitSentences(text, 'en');
const told = (at: Selection): string => {
  const stretch = stretchOf(at, sentences);
  return stretch ? text.slice(stretch.start, stretch.end) : '';
};

describe('words chosen by keys', () => {
  it('are a sentence, then a word, then more of them', () => {
    const second = stepSentence(wholeSentence(0), 1, sentences.length);
    expect(told(second)).toBe('Eleven ships wait in the roads');
    const word = stepWord(stepWord(second, 1, 6), 1, 6);
    expect(told(word)).toBe('ships');
    const wide = widenWord(widenWord(word, 1, 6), 1, 6);
    expect(told(wide)).toBe('ships wait in');
    expect(told(widenWord(wide, -1, 6))).toBe('ships wait');
    expect(told(widenWord(widenWord(word, -1, 6), -1, 6))).toBe('Eleven ships');
    expect(told(stepWord(second, -1, 6))).toBe('roads');
  });

  it('stay within the text and the sentence', () => {
    expect(stepSentence(wholeSentence(1), 1, sentences.length).sentence).toBe(1);
    expect(told(stepWord(stepWord(wholeSentence(0), -1, 3), 1, 3))).toBe('still');
  });
});

describe('words chosen with the mouse', () => {
  it('are whole', () => {
    const at = text.indexOf('hips wa');
    expect(told(selectionAt(at, at + 7, sentences) as Selection)).toBe('ships wait');
  });

  it('are of one sentence', () => {
    expect(told(selectionAt(text.indexOf('still'), text.indexOf('ships') + 2, sentences) as Selection)).toBe('still');
    expect(selectionAt(text.length + 3, text.length + 9, sentences)).toBeNull();
  });
});
