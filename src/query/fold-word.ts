/** Lower case without diacritics, so that "Italie" meets "Italië". */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
