import type { Language } from '@/domain/text';
import { overlaps, type Range } from '@/text/range';
import type { Comparator } from './comparator';
import { hedgeAround } from './hedge';
import { parseNumber, plainNumberSource } from './number';
import { anyOf, patternOf, whole } from './pattern';
import { quantityRules } from './quantity-rules';
import type { Rule } from './rule';
import { type CountedUnit, unitAfter } from './unit-after';
import type { UnitSort } from './units';
import { hedgeWords, numberWords, quantityWords, vagueNumbers } from './vocabulary';

/** A quantity within its sentence; whose it is, is found out later. */
export interface FoundQuantity extends Range {
  /** The number and its hedge, without the noun. */
  readonly wordingEnd: number;
  readonly rule: Rule;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  readonly unit: string;
  readonly sort: UnitSort;
  /** The words between the number and the noun. */
  readonly between: string;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const signs: readonly (readonly [string, string])[] = [
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
];

const patternsOf = (language: Language) => {
  const number = plainNumberSource(language);
  const joints = anyOf(hedgeWords[language].joints);
  return {
    vague: whole(anyOf(vagueNumbers[language].flatMap(({ words }) => words))),
    number: patternOf(
      `(?<![\\p{L}\\p{N}]|\\d[.,:]|[-/](?=\\d))(?<first>${number})(?:-?\\s?${joints}\\s?(?<second>${number}))?(?![\\p{L}\\p{N}]|[.,:]\\d)`,
      'giu',
    ),
    one: whole(`(?:${anyOf(numberWords[language].one)})(?= (?:uur|uren|minuut|kwartier|hour|minute)(?!\\p{L}))`),
    between: patternOf(`(?:^|\\s)(?:${anyOf(hedgeWords[language].between)})\\s$`, 'iu'),
    clock: patternOf(`(?:^|\\s)(?:${quantityWords[language].clock.join('|')})\\s(?:ongeveer\\s|about\\s)?$`, 'iu'),
    share: patternOf(`(?:^|\\s)(?<part>[\\p{L}\\d]+)\\s(?:${anyOf(quantityWords[language].share)})\\s$`, 'iu'),
    definite: patternOf(`(?:^|\\s)(?:${quantityWords[language].definite.join('|')})\\s$`, 'iu'),
    elliptical: patternOf(`^\\s(?:${quantityWords[language].elliptical.join('|')})(?!\\p{L})|^\\s?[.;]|^$`, 'iu'),
    military: whole(quantityWords[language].military, 'iu'),
    died: whole(quantityWords[language].died.join('|'), 'iu'),
    diedBefore: whole(quantityWords[language].diedApart[0], 'iu'),
    diedAfter: whole(quantityWords[language].diedApart[1], 'iu'),
    hurt: whole(quantityWords[language].hurt.join('|'), 'iu'),
  };
};

export const quantityPatterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

/** "£48m", "between £5m and £7m": in front of its sign a letter is a scale. */
const amounts =
  /(?<sign>[$€£])\s?(?<first>\d[\d.,]*)(?<scale>k|mn?|bn|tn)?(?:\s?(?:to|and|or|tot|en|[-–])\s?\k<sign>\s?(?<second>\d[\d.,]*))?(?<last>k|mn?|bn|tn)(?!\p{L})/gu;
const letterScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** "14.30 uur": a time of the day. */
const clock = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;

const isYear = (words: string): boolean => /^(?:1[89]|20)\d\d$/.test(words);

/** "between 100 and 120 thousand": the second number's scale holds for the first as well. */
const rangeOf = (first: string, second: string, language: Language): Bounds | null => {
  const max = parseNumber(second, language);
  const plain = parseNumber(first, language);
  // "twee- tot drieduizend": written as one word the scale is shared only with a number as small as a digit.
  const isGlued = plain !== null && plain < 10 && (max ?? 0) >= 100;
  const scales = 'honderd|duizend|miljoen|miljard|hundred|thousand|million|billion';
  const scale = patternOf(`${isGlued ? '' : '[\\s\\d]'}(${scales})$`, 'iu').exec(second)?.[1] ?? '';
  const scaled = scale && !first.endsWith(scale) ? parseNumber(`${first} ${scale}`, language) : plain;
  return max === null || scaled === null || scaled >= max ? null : { min: scaled, max };
};

const hedged = ({ min, max }: Bounds, comparator: Comparator): Pick<FoundQuantity, 'min' | 'max' | 'comparator'> => {
  if (min !== max) return { min, max, comparator: 'range' };
  if (comparator === '>') return { min, max: null, comparator };
  if (comparator === '<') return { min: null, max, comparator };
  return { min, max, comparator };
};

/** Who died or was hurt is none of the people, or of the troops, that there are. */
const fateOf = (lead: string, clause: string, language: Language): 'deaths' | 'injured' | null => {
  const { died, diedBefore, diedAfter, hurt } = quantityPatterns[language];
  if (died.test(clause) || (diedBefore.test(lead) && diedAfter.test(clause))) return 'deaths';
  return hurt.test(clause) ? 'injured' : null;
};

/** The clause a stretch stands in: up to the next comma, semicolon or "en", "and". */
const clauseFrom = (sentence: string, at: number): string =>
  sentence.slice(at).split(/[,;:]|\s(?:en|and|terwijl|while)\s/u)[0] ?? '';

const clauseTo = (sentence: string, at: number): string =>
  sentence
    .slice(0, at)
    .split(/[,;:]|\s(?:en|and|terwijl|while)\s/u)
    .at(-1) ?? '';

/** "1,200 or more workers": the noun may follow the hedge. */
const unitPastHedge = (after: string, language: Language): CountedUnit | null => {
  const { after: hedge } = hedgeAround('', after, language);
  const counted = unitAfter(after.slice(hedge), language);
  return counted && { ...counted, length: counted.length + hedge };
};

/** The numbers of a sentence with hedge and unit. What lies in a date is none. `before` is the preceding sentence. */
export function findDraftQuantities(
  sentence: string,
  before: string,
  dates: readonly Range[],
  language: Language,
): FoundQuantity[] {
  const own = quantityPatterns[language];
  const found: FoundQuantity[] = [];
  const isFree = (range: Range): boolean => ![...dates, ...found].some((other) => overlaps(range, other));
  const add = (start: number, end: number, bounds: Bounds, rule: Rule, counted: CountedUnit): void => {
    const hedge = hedgeAround(sentence.slice(0, start), sentence.slice(end), language);
    const { id, sort } = counted.unit;
    const isOfPeople = id === 'people' || id === 'troops';
    const fate = isOfPeople ? fateOf(clauseTo(sentence, start), clauseFrom(sentence, end), language) : null;
    const lead =
      rule === quantityRules.range
        ? (own.between.exec(sentence.slice(0, start))?.[0].trimStart().length ?? 0)
        : hedge.before;
    found.push({
      start: start - lead,
      end: end + Math.max(counted.length, hedge.after),
      wordingEnd: end,
      rule,
      ...hedged(bounds, hedge.comparator),
      unit: fate ?? id,
      sort: fate ? 'people' : sort,
      between: counted.between,
    });
  };

  for (const match of sentence.matchAll(own.vague)) {
    const end = match.index + match[0].length;
    const bounds = vagueNumbers[language].find(({ words }) => words.includes(match[0].toLowerCase()));
    const counted = unitAfter(sentence.slice(end), language);
    if (bounds && counted && isFree({ start: match.index, end }))
      add(match.index, end, bounds, quantityRules.vague, counted);
  }
  for (const match of sentence.matchAll(amounts)) {
    const { sign = '', first = '', scale, second, last = '' } = match.groups ?? {};
    const read = (figure: string, by: string): number | null => {
      const value = parseNumber(figure, language);
      return value === null ? null : value * (letterScales[by] ?? 1);
    };
    const min = read(first, scale ?? last);
    const max = second === undefined ? min : read(second, last);
    const unit = signs.find(([mark]) => mark === sign)?.[1];
    if (min === null || max === null || max < min || unit === undefined) continue;
    add(
      match.index,
      match.index + match[0].length,
      { min, max },
      min < max ? quantityRules.range : quantityRules.money,
      {
        unit: { id: unit, sort: 'measures', nouns: [] },
        length: 0,
        between: '',
      },
    );
  }
  for (const match of sentence.matchAll(own.number)) {
    const first = match.groups?.first ?? '';
    const second = match.groups?.second ?? '';
    const range = second ? rangeOf(first, second, language) : null;
    const words = range ? match[0] : first;
    const [start, end] = [match.index, match.index + words.length];
    const value = parseNumber(first, language);
    const bounds = range ?? (value === null ? null : { min: value, max: value });
    if (bounds === null || !isFree({ start, end })) continue;
    const after = sentence.slice(end);
    const sign = signs.find(([mark]) => sentence.slice(0, start).trimEnd().endsWith(mark));
    if (sign) {
      add(sentence.lastIndexOf(sign[0], start), end, bounds, quantityRules.money, {
        unit: { id: sign[1], sort: 'measures', nouns: [] },
        length: 0,
        between: '',
      });
      continue;
    }
    const counted = unitPastHedge(after, language);
    if (counted) {
      const isClock =
        quantityWords[language].clockUnits.includes(counted.unit.id) &&
        (clock.test(first) || (own.clock.test(sentence.slice(0, start)) && bounds.max <= 24));
      const pointsBack =
        bounds.max < 10 &&
        counted.unit.sort !== 'measures' &&
        (counted.unit.id === 'officials' || own.definite.test(sentence.slice(0, start)));
      const isYearOnly = isYear(first) && counted.unit.sort === 'measures';
      const part = own.share.exec(sentence.slice(0, start))?.groups?.part;
      // "six out of ten voters" counts no voters.
      const isShare = part !== undefined && (parseNumber(part, language) ?? bounds.max) < bounds.max;
      if (isClock || pointsBack || isYearOnly || isShare) continue;
      add(start, end, bounds, range ? quantityRules.range : quantityRules.counted, counted);
      continue;
    }
    const isLarge = bounds.max >= 300 && /\d/.test(first) && !isYear(first);
    const nearTroops =
      found.some(({ sort }) => sort === 'forces') || own.military.test(sentence) || own.military.test(before);
    if (isLarge && nearTroops && own.elliptical.test(after)) {
      add(start, end, bounds, quantityRules.elliptical, {
        unit: { id: 'troops', sort: 'forces', nouns: [] },
        length: 0,
        between: '',
      });
    }
  }
  for (const match of sentence.matchAll(own.one)) {
    const end = match.index + match[0].length;
    const counted = unitAfter(sentence.slice(end), language);
    const lead = sentence.slice(0, match.index);
    if (counted && isFree({ start: match.index, end }) && !/(?:per|keer|maal|times|twice|once)\s$/iu.test(lead)) {
      add(match.index, end, { min: 1, max: 1 }, quantityRules.one, counted);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
