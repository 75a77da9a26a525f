import type { Language } from '@/domain/text';
import type { Grammar } from './grammar';
import type { Words } from './words.en';

export type { Words };

interface Pack {
  readonly words: Words;
  readonly grammar: Grammar;
}

const packs = new Map<Language, Pack>();
const waiting = new Set<() => void>();

/** Makes a language one that can be spoken: a page fetches those it needs, all else has `all-words`. */
export function learnLanguage(lang: Language, pack: Pack): void {
  packs.set(lang, pack);
  for (const tell of waiting) tell();
}

export const speaks = (lang: Language): boolean => packs.has(lang);

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

export const grammarOf = (lang: Language): Grammar => packOf(lang).grammar;
