import type { Language } from '@/domain/text';
import { knowsLateWords, learnLanguage, learnLateWords, spoken } from './words';

const sources: Readonly<Record<Language, () => Promise<void>>> = {
  en: async () => learnLanguage('en', (await import('./words.en')).en),
  nl: async () => learnLanguage('nl', (await import('./words.nl')).nl),
};

const lateSources: Readonly<Record<Language, () => Promise<void>>> = {
  en: async () => learnLateWords('en', (await import('./late-words.en')).late),
  nl: async () => learnLateWords('nl', (await import('./late-words.nl')).late),
};

type Sources = typeof sources;
const onTheirWay = new Map<Sources, Map<Language, Promise<void>>>();

/** Fetches once; what failed is asked for again. */
const fetchFrom = (from: Sources, lang: Language): Promise<void> => {
  const ways = onTheirWay.get(from) ?? new Map<Language, Promise<void>>();
  onTheirWay.set(from, ways);
  const fetching = ways.get(lang) ?? from[lang]().finally(() => ways.delete(lang));
  ways.set(lang, fetching);
  return fetching;
};

let hasLateParts = false;

const lacking = (): Language | undefined => spoken().find((lang) => !knowsLateWords(lang));

/** Fetches the words of a language, with those of late parts where such a part has been asked for. */
export async function fetchWords(lang: Language): Promise<void> {
  if (!spoken().includes(lang)) await fetchFrom(sources, lang);
  if (hasLateParts && !knowsLateWords(lang)) await fetchFrom(lateSources, lang);
}

/** Fetches the words of late parts in every language that may be on the screen when they are there. */
async function fetchLateWords(): Promise<void> {
  hasLateParts = true;
  for (let lang = lacking(); lang; lang = lacking()) await fetchFrom(lateSources, lang);
}

/** Brings the words of late parts with a file that needs them. */
export const withLateWords =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () =>
    (await Promise.all([load(), fetchLateWords()]))[0];
