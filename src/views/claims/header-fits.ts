import { textWidth } from '@/picture/letters';

const size = 13;
const gap = 14;
/** The mark that a button opens a menu. */
const caret = 14;

/** Whether the name of the view and the words of its buttons stand on one line. */
export const headerFits = (words: readonly string[], width: number): boolean =>
  words.reduce((sum, word) => sum + textWidth(word, size) + gap, caret - gap) <= width;
