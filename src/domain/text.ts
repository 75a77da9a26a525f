import { z } from './schema';

/** Words in both languages of the product. */
export const textSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof textSchema>;

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What is served where an address names no language, and what a reader gets whose languages we do not have. */
export const mainLanguage: Language = 'en';

export const otherLanguages = (lang: Language): readonly Language[] => languages.filter((other) => other !== lang);
