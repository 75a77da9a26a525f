/** Lower-case kebab-case ASCII; minted once and never reused. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const longestId = 80;

/** Whether words have the form of an id; whether one is there is another question. */
export const isId = (words: string): boolean => words.length <= longestId && idPattern.test(words);

/** Words written as ids are: small letters and figures without marks, with hyphens between. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
