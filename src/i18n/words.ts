import type { Language } from '@/domain/text';
import type { Grammar } from './grammar';
import type { LateWords } from './late-words.en';
import type { Words } from './words.en';

export type { LateWords, Words };

interface Pack {
  readonly words: Words;
  readonly grammar: Grammar;
}

const packs = new Map<Language, Pack>();
const latePacks = new Map<Language, LateWords>();
const waiting = new Set<() => void>();

/** Makes a language one that can be spoken: a page fetches those it needs, all else has `all-words`. */
export function learnLanguage(lang: Language, pack: Pack): void {
  packs.set(lang, pack);
  for (const tell of waiting) tell();
}

/** Adds the words of late parts to a language. */
export function learnLateWords(lang: Language, words: LateWords): void {
  latePacks.set(lang, words);
  for (const tell of waiting) tell();
}

export const knowsLateWords = (lang: Language): boolean => latePacks.has(lang);

export const spoken = (): Language[] => [...packs.keys()];

/** Whether all has words in a language that is on the screen: also the late parts, once there are any. */
export const speaks = (lang: Language): boolean => packs.has(lang) && (latePacks.size === 0 || latePacks.has(lang));

/** Calls back at each language that is learned. */
export function onLearned(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

const packOf = (lang: Language): Pack => {
  const pack = packs.get(lang);
  if (!pack) throw new Error(`the words of "${lang}" are not here`);
  return pack;
};

export const wordsOf = (lang: Language): Words => packOf(lang).words;

export const lateWordsOf = (lang: Language): LateWords => {
  const words = latePacks.get(lang);
  if (!words) throw new Error(`the words of late parts in "${lang}" are not here`);
  return words;
};

export const grammarOf = (lang: Language): Grammar => packOf(lang).grammar;
