/** Words by language. Those of the product are always there to ask for; `languageShown` says in which language it answers. */
export type Text = { readonly nl: string; readonly en: string } & Readonly<Record<string, string>>;

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What is served where an address names no language, and what a reader gets whose languages we do not have. */
export const mainLanguage: Language = 'en';

export const otherLanguages = (lang: Language): readonly Language[] => languages.filter((other) => other !== lang);

/** Whether words are written from right to left: their first letter tells. */
export const isRightToLeft = (words: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(words);

/**
 * Words that are written from right to left, set apart by the signs that Unicode has for it: within a sentence of the
 * product they would draw the figures and commas around them into their own order.
 */
const isolated = (words: string): string => (isRightToLeft(words) ? `\u2068${words}\u2069` : words);

/** The language in which a text answers for one of the product's. */
export function languageShown(text: Text, lang: Language): string {
  if (Object.prototype.propertyIsEnumerable.call(text, lang)) return lang;
  return Object.keys(text).find((tag) => isolated(text[tag] ?? '') === text[lang]) ?? lang;
}

/**
 * Lets a text answer for each of the product's languages, by the first that it has in the order given. The answer is not
 * among its entries: what is written out again is what there was.
 */
export function completeText(text: object, order: readonly string[]): void {
  const words = text as Record<string, string>;
  const tags = Object.keys(words);
  for (const lang of languages) {
    if (Object.hasOwn(words, lang)) continue;
    const tag = order.find((one) => Object.hasOwn(words, one)) ?? tags[0];
    const value = tag === undefined ? undefined : words[tag];
    if (value !== undefined) Object.defineProperty(words, lang, { value: isolated(value), enumerable: false });
  }
}

/** The signs that turn the order of letters, or set some apart, and those that end it. */
const bidiSigns = /[\u202a-\u202e\u2066-\u2069]/g;
const [popDirection, popIsolate] = ['\u202c', '\u2069'];

/**
 * A text that ends what it begins: a sign that turns the order of letters would turn the words after it as well, of
 * whatever sentence the text is set in. Nothing is taken out but ends that have no beginning, which would end another's.
 */
export function closeBidi(text: string): string {
  bidiSigns.lastIndex = 0;
  if (!bidiSigns.test(text)) return text;
  const open: string[] = [];
  const kept = text.replace(bidiSigns, (sign) => {
    if (sign === popIsolate) {
      const from = open.lastIndexOf(popIsolate);
      if (from >= 0) open.length = from;
      return from >= 0 ? sign : '';
    }
    if (sign === popDirection) {
      const isEnd = open.at(-1) === popDirection;
      if (isEnd) open.pop();
      return isEnd ? sign : '';
    }
    open.push(sign >= '\u2066' ? popIsolate : popDirection);
    return sign;
  });
  return kept + open.reverse().join('');
}
