import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { DigestSentence } from '@/domain/article';
import { inOrder } from '@/domain/in-order';
import type { Language } from '@/domain/text';
import { findWords } from '@/text/find-words';
import { foldTypography } from '@/text/fold';
import { overlaps, type Range } from '@/text/range';

/** Where an actor is named in a digest sentence, in UTF-16 code units of that sentence. */
export interface NamePlace extends Range {
  readonly actor: Actor;
}

interface Spelling {
  readonly words: string;
  /** Who is called so; `sure` when the words alone say who is meant. */
  readonly bearers: readonly { readonly actor: Actor; readonly sure: boolean }[];
}

const isCapital = (word: string): boolean => word !== word.toLowerCase();

const spellingsOf = (actor: Actor, lang: Language): { words: string; sure: boolean }[] => {
  const name = actor.name[lang];
  const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
  const asides = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const surname = actor.kind === 'person' && actor.named ? plain.split(' ').at(-1) : undefined;
  return [
    { words: plain, sure: true },
    ...actor.aliases.map((words) => ({ words, sure: isCapital(words.charAt(0)) })),
    ...(surname && surname.length > 2 && isCapital(surname.charAt(0)) ? [{ words: surname, sure: true }] : []),
    // A city in brackets names the government only where the original does.
    ...asides.map((words) => ({ words, sure: false })),
  ];
};

const gather = (index: DatasetIndex, lang: Language): Spelling[] => {
  const bearers = new Map<string, Map<string, { actor: Actor; sure: boolean }>>();
  for (const actor of index.dataset.actors) {
    for (const { words, sure } of spellingsOf(actor, lang)) {
      const key = foldTypography(words).trim();
      if (key.length < 2) continue;
      const own = bearers.get(key) ?? new Map();
      own.set(actor.id, { actor, sure: sure || own.get(actor.id)?.sure === true });
      bearers.set(key, own);
    }
  }
  return [...bearers]
    .map(([words, own]) => ({ words, bearers: [...own.values()] }))
    .sort((a, b) => b.words.length - a.words.length || inOrder(a.words, b.words));
};

const known = new WeakMap<DatasetIndex, Partial<Record<Language, Spelling[]>>>();

const spellings = (index: DatasetIndex, lang: Language): Spelling[] => {
  const byLanguage = known.get(index) ?? {};
  known.set(index, byLanguage);
  byLanguage[lang] ??= gather(index, lang);
  return byLanguage[lang];
};

/**
 * The names and spellings of actors in a digest sentence, whole words, the longest first. A name that several bear is
 * theirs whom the original mentions in the stretch that this sentence retells; where that leaves a doubt, it is nobody's.
 */
export function projectNames(
  index: DatasetIndex,
  article: string,
  sentence: DigestSentence,
  lang: Language,
): NamePlace[] {
  const text = sentence.text[lang];
  const folded = foldTypography(text);
  const isMentioned = ({ mentions }: Actor): boolean =>
    mentions.some((at) => at.article === article && at.start < sentence.end && at.end > sentence.start);
  const taken: NamePlace[] = [];
  for (const { words, bearers } of spellings(index, lang)) {
    if (!folded.includes(words)) continue;
    const here = bearers.filter(({ actor }) => isMentioned(actor));
    const [bearer, ...others] = here.length > 0 ? here : bearers.filter(({ sure }) => sure);
    if (!bearer || others.length > 0) continue;
    for (const place of findWords(text, words)) {
      if (!taken.some((other) => overlaps(other, place))) taken.push({ ...place, actor: bearer.actor });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
