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

/** A pattern for whole words in any case. A space in the source is any one white space of the text. */
export const whole = (source: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replace(/ /g, '\\s')})(?![\\p{L}\\p{N}])`, flags);

/** A named group of a match, or the empty string where it took no part. */
export const groupOf = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';
