import { languageNamer } from '@/domain/name-language';

interface Rules {
  readonly locale: string;
  readonly and: string;
  readonly or: string;
  /** What a long list ends with: "12 others". */
  readonly others: (figures: string) => string;
  /** From none to twelve, as they stand in running text. */
  readonly numerals: readonly string[];
  /** From the first on. */
  readonly ordinals: readonly string[];
  /** An ordinal beyond those. */
  readonly nth: (figures: string) => string;
}

/** How a language counts and lists; every catalogue of that language takes it from here. */
export interface Grammar {
  readonly locale: string;
  /** In figures. */
  readonly n: (value: number) => string;
  /** In letters up to twelve. */
  readonly numeral: (count: number) => string;
  readonly ordinal: (place: number) => string;
  readonly plural: (count: number, one: string, many: string) => string;
  /** "1 call", "1,234 calls". */
  readonly counted: (count: number, one: string, many: string) => string;
  /** What a sentence can name of a list: of many the first, and how many others there are. */
  readonly some: (parts: readonly string[]) => readonly string[];
  /** "a", "a and b", "a, b and c"; of many the first, and how many others there are. */
  readonly list: (parts: readonly string[]) => string;
  /** What a language is called, by its tag. */
  readonly nameOfLanguage: (tag: string) => string;
  /** "a", "a or b", "a, b or c". */
  readonly alternatives: (parts: readonly string[]) => string;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Made when it is first asked for, and kept. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};

/** What a sentence names one by one; of more it tells the first and how many others there are. */
const most = 20;

export function makeGrammar({ locale, and, or, others, numerals, ordinals, nth }: Rules): Grammar {
  // A browser takes its time to make these: a page that is being opened makes none that it does not need.
  const figures = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  // Whole numbers that are grouped nowhere need nothing made for them.
  const n = (value: number): string =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : figures().format(value);
  const plural = (count: number, one: string, many: string): string => (plurals().select(count) === 'one' ? one : many);
  // One more takes no more room than the words that would count it.
  const some = (all: readonly string[]): readonly string[] =>
    all.length > most + 1 ? [...all.slice(0, most), others(n(all.length - most))] : all;
  const joined = (all: readonly string[], word: string): string => {
    const parts = some(all);
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
  };
  return {
    locale,
    nameOfLanguage: languageNamer(locale),
    n,
    numeral: (count) => numerals[count] ?? n(count),
    ordinal: (place) => ordinals[place - 1] ?? nth(n(place)),
    plural,
    counted: (count, one, many) => `${n(count)} ${plural(count, one, many)}`,
    some,
    list: (parts) => joined(parts, and),
    alternatives: (parts) => joined(parts, or),
  };
}
