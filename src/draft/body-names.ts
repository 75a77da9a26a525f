import type { Language } from '@/domain/text';
import { overlaps } from '@/text/range';
import { keyOf, type Mention, nameRules } from './mention';
import type { NameBook } from './name-book';
import { anyOf, groupOf, patternOf } from './pattern';
import { listedAdjectives, stateAdjectives, stateNames } from './states';
import { bodyWords } from './vocabulary';

/** Adjectives of what is no state but has bodies as states have them. */
const others = new Set(['Europese', 'European', 'Westerse', 'Western', 'Vlaamse', 'Waalse', 'Catalaanse', 'Brusselse']);

// The last alternative takes any capital: whether it is an adjective of a state is looked up afterwards.
const adjectives = `(?<adjective>${anyOf([...listedAdjectives.keys(), ...others])}|\\p{Lu}\\p{L}+)`;
const surely = `(?:${anyOf([...listedAdjectives.keys(), ...others])})`;
const states = `(?<state>${anyOf(stateNames.keys())})`;

const patternsOf = (language: Language) => {
  const { nouns, of, ministry } = bodyWords[language];
  const body = `(?<body>${anyOf(Object.keys(nouns).map((noun) => noun.replace(/_/g, ' ')))})(?!\\p{L}|-)`;
  return {
    // Two alternatives of one pattern cannot both name the group; the key asks for the adjective by itself.
    ministry: patternOf(
      `(?<![\\p{L}\\p{N}])${ministry.replaceAll('ADJECTIVE', surely)}(?: ${of}${states})?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    withAdjective: patternOf(`(?<![\\p{L}\\p{N}-])(?=\\p{Lu})${adjectives} (?:\\p{Ll}+ )?${body}`, 'gu'),
    ofState: patternOf(`(?<![\\p{L}\\p{N}-])${body} ${of}${states}(?![\\p{L}\\p{N}])`, 'gu'),
  };
};

export const bodyPatterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

const leadingAdjective = patternOf(`^${adjectives} `, 'u');
const leading = patternOf(`^(${surely}) `, 'u');

const stateOf = (match: RegExpExecArray, book: NameBook): string => {
  const code =
    stateAdjectives.get(groupOf(match, 'adjective') || (leading.exec(match[0])?.[1] ?? '')) ??
    stateNames.get(groupOf(match, 'state'));
  return code === undefined ? keyOf(groupOf(match, 'adjective')) : book.stateKey(code);
};

/** Ministries, armies, governments: bodies that are named by what they are and whose they are. */
export function findBodies(sentence: string, book: NameBook, language: Language): Mention[] {
  const own = bodyPatterns[language];
  const kinds = bodyWords[language].nouns;
  const found: Mention[] = [];
  const add = (match: RegExpExecArray, actor: string, type: Mention['type'], rule: Mention['rule']): void => {
    const range = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => overlaps(other, range))) return;
    found.push({ ...range, actor: keyOf(actor), name: match[0], type, rule, named: true });
  };
  for (const match of sentence.matchAll(own.ministry)) {
    const field = match[0].replace(/^.*?(?:van|of) /u, '').replace(leadingAdjective, '');
    add(
      match as RegExpExecArray,
      `${stateOf(match as RegExpExecArray, book)} ministry ${field}`,
      'government',
      nameRules.ministry,
    );
  }
  for (const pattern of [own.withAdjective, own.ofState]) {
    for (const match of sentence.matchAll(pattern) as IterableIterator<RegExpExecArray>) {
      const adjective = groupOf(match, 'adjective');
      if (adjective !== '' && !stateAdjectives.has(adjective) && !others.has(adjective)) continue;
      const noun = groupOf(match, 'body');
      add(
        match,
        `${stateOf(match, book)} ${noun}`,
        kinds[noun] ?? kinds[noun.replace(/ /g, '_')] ?? 'organisation',
        nameRules.bodyOfState,
      );
    }
  }
  return found;
}
