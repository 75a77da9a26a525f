/** Lower-case kebab-case ASCII, at most 80 characters; minted once and never reused. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
