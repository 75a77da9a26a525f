/** Lower case without diacritics, so that "Oekraine" meets "Oekraïne". */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
