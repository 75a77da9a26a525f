import type { Language } from '@/domain/text';

/** Titles fit where they are drawn. */
export const longestTitle = { article: 40, event: 44, claim: 60 } as const;

/** Up to so many words may be the same in both languages: a place or a title, and a name such as "The New York Times". */
export const sameInBoth = (isName: boolean): number => (isName ? 4 : 3);

/** Characters that nobody sees, for between the brackets of a pattern; the end of a line is not among them. */
export const invisible =
  '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';

/** "U+200B". */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** From Monday on. */
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};
