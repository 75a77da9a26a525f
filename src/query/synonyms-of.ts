import { type Language, languages } from '@/domain/text';
import { foldWord } from './fold-word';
import { stemWord } from './stem-word';

/** Groups of single words, in any language, of which one may be typed where another stands. */
export type Synonyms = readonly (readonly string[])[];

/** Begun with so many letters, a word is taken for its whole. */
const enoughLetters = 4;

/** The groups, folded, and which of them have a stem. */
interface Folded {
  readonly groups: readonly (readonly string[])[];
  readonly byStem: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<number>>>>;
}

const known = new WeakMap<Synonyms, Folded>();

const fold = (synonyms: Synonyms): Folded => {
  const ready = known.get(synonyms);
  if (ready) return ready;
  const groups = synonyms.map((group) => group.map(foldWord));
  const stemsIn = (lang: Language): ReadonlyMap<string, ReadonlySet<number>> => {
    const stems = new Map<string, Set<number>>();
    for (const [at, members] of groups.entries())
      for (const member of members) {
        const stem = stemWord(member, lang);
        stems.set(stem, (stems.get(stem) ?? new Set()).add(at));
      }
    return stems;
  };
  const made = { groups, byStem: { nl: stemsIn('nl'), en: stemsIn('en') } };
  known.set(synonyms, made);
  return made;
};

/** The other words of each group in which this folded word stands, in one of its forms or begun; folded. */
export function synonymsOf(word: string, synonyms: Synonyms): string[] {
  const { groups, byStem } = fold(synonyms);
  const meant = languages.map((lang) => byStem[lang].get(stemWord(word, lang)));
  const isBegun = (member: string): boolean => word.length >= enoughLetters && member.startsWith(word);
  return groups.flatMap((members, at) => (meant.some((own) => own?.has(at)) || members.some(isBegun) ? members : []));
}
