export const patchVersion = 1;

/** What a change can be about; a sentence is one of the digest of an article. */
export const patchKinds = [
  'dossier',
  'article',
  'sentence',
  'actor',
  'event',
  'claim',
  'relation',
  'question',
] as const;
export type PatchKind = (typeof patchKinds)[number];

/** A patch of a few lines is a few hundred characters; nothing a person writes has more of these. */
export const patchLimits = { changes: 5_000, letters: 5_000_000, reason: 1_000, author: 200 } as const;
