import type { Language } from '@/domain/text';
import type { Comparator } from './comparator';
import type { HedgeWords } from './hedge-words';
import { anyOf, patternOf } from './pattern';
import { hedgeWords } from './vocabulary';

/** A hedge around a number: how many characters of it stand before and after. */
interface Hedge {
  readonly comparator: Comparator;
  readonly before: number;
  readonly after: number;
}

const hedges = ['>', '<', '~'] as const;

const patternsOf = (words: HedgeWords) => ({
  before: hedges.map(
    (comparator) =>
      [
        comparator,
        patternOf(`(?<![\\p{L}\\p{N}])(${anyOf(words.before[comparator])}) (?:${anyOf(words.articles)} )?$`, 'iu'),
      ] as const,
  ),
  after: hedges.map(
    (comparator) => [comparator, patternOf(`^[- ]?${anyOf(words.after[comparator])}(?!\\p{L})`, 'iu')] as const,
  ),
});

export const hedgePatterns = { nl: patternsOf(hedgeWords.nl), en: patternsOf(hedgeWords.en) } as const;

const longest = (found: readonly (readonly [Comparator, string])[]): readonly [Comparator, string] | undefined =>
  [...found].sort((a, b) => b[1].length - a[1].length)[0];

const matched = (
  list: readonly (readonly [Comparator, RegExp])[],
  text: string,
): readonly (readonly [Comparator, string])[] =>
  list.flatMap(([comparator, pattern]) => {
    const match = pattern.exec(text);
    return match ? [[comparator, match[0]] as const] : [];
  });

/** What the words around a number make of it; "=" with no words where nothing hedges. */
export function hedgeAround(before: string, after: string, language: Language): Hedge {
  const own = hedgePatterns[language];
  const ahead = longest(matched(own.before, before));
  const behind = longest(matched(own.after, after));
  if (ahead) return { comparator: ahead[0], before: ahead[1].length, after: 0 };
  if (behind) return { comparator: behind[0], before: 0, after: behind[1].length };
  return { comparator: '=', before: 0, after: 0 };
}
