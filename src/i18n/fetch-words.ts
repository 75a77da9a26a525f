import type { Language } from '@/domain/text';
import { learnLanguage, speaks } from './words';

const sources: Readonly<Record<Language, () => Promise<void>>> = {
  en: async () => learnLanguage('en', (await import('./words.en')).en),
  nl: async () => learnLanguage('nl', (await import('./words.nl')).nl),
};

const onTheirWay = new Map<Language, Promise<void>>();

/** Fetches the words of a language, once; those that failed are asked for again. */
export function fetchWords(lang: Language): Promise<void> {
  if (speaks(lang)) return Promise.resolve();
  const fetching = onTheirWay.get(lang) ?? sources[lang]().finally(() => onTheirWay.delete(lang));
  onTheirWay.set(lang, fetching);
  return fetching;
}
