import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

const isWords = (name: string): boolean => name === 'q';

/** What is told of a link, besides what the catalogue has. */
export const linkWords = {
  en: {
    merged: 'What this link names is now part of something else, which is open here',
    mergedLine: (id: string, day: string, reason: string) => `“${id}” was merged on ${day}. ${reason}`,
    tooLong: (name: string, value: string) =>
      isWords(name)
        ? `“${value}” is too long for a link; the words were left out.`
        : `A link holds 2,000 characters; the last ${formatNumber(Number(value) || 0, 'en')} of ${name} did not fit and were left out.`,
  },
  nl: {
    merged: 'Wat deze link noemt is opgegaan in iets anders; dat staat hier open',
    mergedLine: (id: string, day: string, reason: string) => `“${id}” is op ${day} samengevoegd. ${reason}`,
    tooLong: (name: string, value: string) =>
      isWords(name)
        ? `“${value}” is te lang voor een link; de woorden zijn weggelaten.`
        : `In een link passen 2.000 tekens; de laatste ${formatNumber(Number(value) || 0, 'nl')} van ${name} pasten niet en zijn weggelaten.`,
  },
} satisfies Record<Language, unknown>;
