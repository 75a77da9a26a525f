import type { z } from './schema';
import type { textSchema } from './text-schema';

export type Text = z.infer<typeof textSchema>;

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What is served where an address names no language, and what a reader gets whose languages we do not have. */
export const mainLanguage: Language = 'en';

export const otherLanguages = (lang: Language): readonly Language[] => languages.filter((other) => other !== lang);
