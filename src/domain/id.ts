/** Lower-case kebab-case ASCII, at most 80 characters; minted once and never reused. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words written as ids are: small letters and figures without marks, with hyphens between. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
