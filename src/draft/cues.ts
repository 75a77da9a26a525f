import type { ClaimKind, Modality } from '@/domain/claim';
import type { Language } from '@/domain/text';
import { whole } from './pattern';
import { cueWords } from './vocabulary';

/** What the words of a sentence say of the claim it may hold. */
export interface Cues {
  /** Every kind that a word of the sentence speaks for, the strongest first. */
  readonly kinds: readonly Exclude<ClaimKind, 'other'>[];
  readonly measures: readonly string[];
  readonly conditional: boolean;
  readonly claims: boolean;
}

// A sanction is one whoever threatens with it; talks are in nearly every sentence, so they come last.
const strongest = ['sanctions', 'troops', 'denial', 'refusal', 'demand', 'threat', 'diplomacy'] as const;

const patternsOf = (language: Language) => {
  const { kinds, measures, conditional, claiming } = cueWords[language];
  const any = (words: readonly string[]): RegExp => whole(words.join('|'), 'iu');
  return {
    kinds: strongest.map((kind) => [kind, any(kinds[kind])] as const),
    measures: measures.map(([measure, words]) => [measure, any(words)] as const),
    conditional: any(conditional),
    claiming: any(claiming),
  };
};

export const cuePatterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

// "SWIFT" is a system of payments, "swift" is fast.
const isFast = (sentence: string): boolean =>
  /(?<!\p{L})swift(?:er|est|ly)?(?!\p{L})/u.test(sentence) && !/SWIFT/u.test(sentence);

/** Reads the cues of one sentence. */
export function readCues(sentence: string, language: Language): Cues {
  const own = cuePatterns[language];
  const text = isFast(sentence) ? sentence.replace(/(?<!\p{L})swift(?!\p{L})/gu, '     ') : sentence;
  const kinds = own.kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  return {
    kinds,
    measures: kinds.includes('sanctions')
      ? own.measures.filter(([, pattern]) => pattern.test(text)).map(([measure]) => measure)
      : [],
    conditional: own.conditional.test(text),
    claims: own.claiming.test(text),
  };
}

/** How a claim of this kind is put, as far as the words tell. */
export const modalityOf = (kind: ClaimKind, { conditional, kinds }: Cues): Modality =>
  kind === 'denial' || kind === 'refusal'
    ? 'denied'
    : kind === 'threat' || (kind === 'sanctions' && (conditional || kinds.includes('threat')))
      ? 'threatened'
      : 'asserted';
