const literally = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s');

/** The source of a pattern that takes any of these words, the longest first. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})`;

/** These words, and each with a capital as at the start of a sentence. */
export const orCapital = (words: Iterable<string>): string[] =>
  [...words].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);

// What letters and figures are, in ranges: before an engine first uses a pattern it looks up the other case of every
// letter that there is, for each time that the property is named, and most of what the first text cost went there.
// Beyond Latin a range takes up marks between letters as well.
const ranges: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2c00-\\u2dff\\u3005-\\u3006\\u3031-\\u303c\\u3040-\\ud7ff\\uf900-\\ufdfb\\ufe70-\\uffdc',
  N: '0-9²³¹\\u00bc-\\u00be',
};

/** A property, whatever else is escaped, and the brackets of a class. */
const signs = /\\p\{(?<property>[LN])\}|\\.|[[\]]/gsu;

const inRanges = (source: string): string => {
  let isClass = false;
  return source.replace(signs, (sign, property: string | undefined) => {
    if (sign === '[' || sign === ']') isClass = sign === '[';
    const range = property === undefined ? undefined : ranges[property];
    return range === undefined ? sign : isClass ? range : `[${range}]`;
  });
};

/** A pattern, with letters and figures as ranges. */
export const patternOf = (source: string, flags: string): RegExp => new RegExp(inRanges(source), flags);

/** A pattern for whole words in any case. A space in the source is any one white space of the text. */
export const whole = (source: string, flags = 'giu'): RegExp =>
  patternOf(`(?<![\\p{L}\\p{N}])(?:${source.replace(/ /g, '\\s')})(?![\\p{L}\\p{N}])`, flags);

/** A named group of a match, or the empty string where it took no part. */
export const groupOf = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';
