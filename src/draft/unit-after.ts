import type { Language } from '@/domain/text';
import type { Unit } from './units';
import { quantityWords, units } from './vocabulary';

export interface CountedUnit {
  readonly unit: Unit;
  /** How many characters from the number to the end of the noun. */
  readonly length: number;
  /** The words between the number and the noun, as "Russian" in "5,000 Russian troops". */
  readonly between: string;
}

const literally = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const nounPattern = ({ nouns }: Unit): string =>
  nouns.map((noun) => (noun.startsWith('*') ? `[\\p{L}-]*${literally(noun.slice(1))}` : literally(noun))).join('|');

/** A noun of an army may have a longer train of adjectives than one of people; a measure has none. */
const reach: Readonly<Record<Unit['sort'], number>> = { forces: 4, people: 3, things: 2, measures: 0 };

const patternsOf = (language: Language) => {
  const { stops, of } = quantityWords[language];
  const between = `(?:(?!(?:${stops.join('|')})(?!\\p{L}))[\\p{L}’'.-]+,? )`;
  return units[language].map((unit) => {
    const train = unit.sort === 'measures' ? '' : `${of}(?<between>${between}{0,${reach[unit.sort]}}?)`;
    return { unit, pattern: new RegExp(`^[- ]?${train}(?:${nounPattern(unit)})(?!\\p{L})`, 'iu') };
  });
};

const patterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

/** What the words right after a number say it counts: the noun that is nearest. */
export function unitAfter(after: string, language: Language): CountedUnit | null {
  let nearest: CountedUnit | null = null;
  for (const { unit, pattern } of patterns[language]) {
    const match = pattern.exec(after);
    if (!match || (nearest !== null && nearest.length <= match[0].length)) continue;
    nearest = { unit, length: match[0].length, between: match.groups?.between ?? '' };
  }
  return nearest;
}
