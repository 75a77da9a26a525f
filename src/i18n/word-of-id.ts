/** What a list of words calls an id of a file; one that it does not have is read as it stands. */
export const wordOfId = (words: Readonly<Record<string, string>>, id: string): string =>
  // An id may well be "constructor".
  (Object.hasOwn(words, id) ? words[id] : undefined) ?? id.replaceAll('-', ' ');
