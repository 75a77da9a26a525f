import { textWidth } from '@/picture/letters';

const size = 13;
const gap = 14;
/** The mark that a button opens a menu. */
const caret = 14;

/** What the name of the view and the words of its buttons take on one line, in pixels. */
export const headerWidth = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + textWidth(word, size) + gap, caret - gap);
