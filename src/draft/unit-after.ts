import type { Language } from '@/domain/text';
import { patternOf } from './pattern';
import type { Unit } from './units';
import { quantityWords, units } from './vocabulary';

export interface CountedUnit {
  readonly unit: Unit;
  /** How many characters from the number to the end of the noun. */
  readonly length: number;
  /** The words between the number and the noun, as "Polish" in "5,000 Polish troops". */
  readonly between: string;
}

/** A noun of an army may have a longer train of adjectives than one of people; a measure has none. */
const reach: Readonly<Record<Unit['sort'], number>> = { forces: 4, people: 3, things: 2, measures: 0 };
const longestNoun = 3;

const nounsOf = (language: Language) => {
  const listed = units[language].flatMap((unit) => unit.nouns.map((noun) => ({ noun: noun.toLowerCase(), unit })));
  return {
    // The first of two units that share a noun has it.
    whole: new Map(
      listed
        .filter(({ noun }) => !noun.startsWith('*'))
        .reverse()
        .map(({ noun, unit }) => [noun, unit]),
    ),
    endings: listed
      .filter(({ noun }) => noun.startsWith('*'))
      .map(({ noun, unit }) => ({ ending: noun.slice(1), unit })),
    stops: new Set(quantityWords[language].stops),
    of: patternOf(`^[- ]?${quantityWords[language].of}`, 'iu'),
  };
};

const nouns = { nl: nounsOf('nl'), en: nounsOf('en') } as const;

const word = /(?:[\p{L}’'.-]*\p{L}|%)/uy;

/** The words that follow, each right after the one before; a comma may stand after an adjective. */
const wordsFrom = (text: string, from: number): { word: string; start: number; end: number }[] => {
  const found: { word: string; start: number; end: number }[] = [];
  let at = from;
  while (found.length < 8) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (!match) break;
    found.push({ word: match[0].toLowerCase(), start: at, end: at + match[0].length });
    at += match[0].length;
    const gap = /^,?\s/.exec(text.slice(at, at + 2));
    if (!gap) break;
    at += gap[0].length;
  }
  return found;
};

/** What the words right after a number say it counts: the noun that is nearest. */
export function unitAfter(after: string, language: Language): CountedUnit | null {
  const own = nouns[language];
  const lead = own.of.exec(after)?.[0].length ?? 0;
  const words = wordsFrom(after, lead);
  for (const [i, { word: first, start }] of words.entries()) {
    for (let more = longestNoun - 1; more >= 0; more--) {
      const last = words[i + more];
      const noun = last && after.slice(start, last.end).toLowerCase();
      const ending = more === 0 ? own.endings.find((each) => first.endsWith(each.ending)) : undefined;
      const unit = (noun === undefined ? undefined : own.whole.get(noun)) ?? ending?.unit;
      if (last && unit && i <= reach[unit.sort]) {
        return { unit, length: last.end, between: after.slice(lead, start) };
      }
    }
    if (own.stops.has(first)) return null;
  }
  return null;
}
