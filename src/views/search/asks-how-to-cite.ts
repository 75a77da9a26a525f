import { foldedWords } from '@/query/meant-words';

/** Whether one of the words is one by which people ask how to cite. */
export const asksHowToCite = (typed: string, citing: readonly string[]): boolean =>
  foldedWords(typed).some((word) => citing.includes(word));
