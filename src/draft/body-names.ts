import type { Language } from '@/domain/text';
import { keyOf, type Mention, nameRules } from './mention';
import type { NameBook } from './name-book';
import { anyOf, groupOf } from './pattern';
import { stateAdjectives, stateNames } from './states';
import { bodyNouns } from './vocabulary';

const adjectives = `(?<adjective>${anyOf([...stateAdjectives.keys(), 'Europese', 'European', 'Westerse', 'Western', 'Vlaamse', 'Waalse', 'Catalaanse', 'Brusselse'])})`;
const states = `(?<state>${anyOf(stateNames.keys())})`;

const fieldsNl =
  '(?:buitenlandse zaken|binnenlandse zaken|defensie|financiën|justitie|onderwijs|economische zaken|volksgezondheid|landbouw|sociale zaken|verkeer|infrastructuur|veiligheid)';
const fieldsEn =
  '(?:Foreign|Defen[cs]e|Interior|Finance|Health|Education|Justice|Home|Energy|Transport|Agriculture|Economy|Trade|Labou?r|Environment|Culture|Information)';

const patternsOf = (language: Language) => {
  const body = `(?<body>${anyOf(Object.keys(bodyNouns[language]).map((noun) => noun.replace(/_/g, ' ')))})(?!\\p{L}|-)`;
  const of = language === 'nl' ? 'van (?:de |het )?' : 'of (?:the )?';
  const ministry =
    language === 'nl'
      ? `(?:${adjectives} )?[Mm]inisterie van (?:${fieldsNl}|\\p{Lu}[\\p{L}-]*)(?:(?:, | en |, en )?(?: ?\\p{Lu}[\\p{L}-]*))*(?: ${of}${states})?`
      : `(?:(?:${adjectives} )?(?:Ministry|Department) of (?:the )?\\p{Lu}\\p{L}*(?: and \\p{Lu}\\p{L}*| \\p{Lu}\\p{L}*)*|(?:${adjectives} )?${fieldsEn} (?:Ministry|Department|ministry|department))(?: ${of}${states})?`;
  return {
    ministry: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ministry})(?![\\p{L}\\p{N}])`, 'gu'),
    withAdjective: new RegExp(`(?<![\\p{L}\\p{N}-])${adjectives} (?:\\p{Ll}+ )?${body}`, 'gu'),
    ofState: new RegExp(`(?<![\\p{L}\\p{N}-])${body} ${of}${states}(?![\\p{L}\\p{N}])`, 'gu'),
  };
};

const patterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

const stateOf = (match: RegExpExecArray, book: NameBook): string => {
  const code = stateAdjectives.get(groupOf(match, 'adjective')) ?? stateNames.get(groupOf(match, 'state'));
  return code === undefined ? keyOf(groupOf(match, 'adjective')) : book.stateKey(code);
};

/** Ministries, armies, governments: bodies that are named by what they are and whose they are. */
export function findBodies(sentence: string, book: NameBook, language: Language): Mention[] {
  const own = patterns[language];
  const kinds = bodyNouns[language];
  const found: Mention[] = [];
  const add = (match: RegExpExecArray, actor: string, type: Mention['type'], rule: Mention['rule']): void => {
    const range = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => other.start < range.end && range.start < other.end)) return;
    found.push({ ...range, actor: keyOf(actor), name: match[0], type, rule, named: true });
  };
  for (const match of sentence.matchAll(own.ministry)) {
    const field = match[0].replace(/^.*?(?:van|of) /u, '').replace(new RegExp(`^${adjectives} `, 'u'), '');
    add(
      match as RegExpExecArray,
      `${stateOf(match as RegExpExecArray, book)} ministry ${field}`,
      'government',
      nameRules.ministry,
    );
  }
  for (const pattern of [own.withAdjective, own.ofState]) {
    for (const match of sentence.matchAll(pattern) as IterableIterator<RegExpExecArray>) {
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
