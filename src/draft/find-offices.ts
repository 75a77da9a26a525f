import type { Language } from '@/domain/text';
import { keyOf, type Mention, nameRules } from './mention';
import type { NameBook } from './name-book';
import { anyOf, groupOf, orCapital } from './pattern';
import { stateAdjectives } from './states';
import { officeWords } from './vocabulary';

const patternsOf = (language: Language) => {
  const { nouns, modifiers, bodies, definite, indefinite, owner, of, ofLeader } = officeWords[language];
  const train = `(?:${anyOf([...orCapital(modifiers), ...stateAdjectives.keys()])} )`;
  const articles = anyOf(orCapital([...definite, ...indefinite]));
  const office = `(?:(?<article>${articles}) |(?<owner>${owner}) )?(?<head>(?<train>${train}*)(?<noun>${anyOf(orCapital(nouns))})(?![\\p{L}-])(?<of>${of}))`;
  const body = `(?<the>${anyOf(orCapital(definite))}) (?<body>(?:\\p{Ll}+ )?${anyOf(bodies)})(?![\\p{L}-])`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?<leader>${ofLeader})|${office}|${body})`, 'gu');
};

const patterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

/** Those who have no name here but an office: "a senior official", "de Oekraïense leider", "the court". */
export function findOffices(
  sentence: string,
  named: readonly { readonly start: number; readonly end: number }[],
  earlier: ReadonlyMap<string, string>,
  book: NameBook,
  language: Language,
): Mention[] {
  const { definite } = officeWords[language];
  const found: Mention[] = [];
  for (const match of sentence.matchAll(patterns[language]) as IterableIterator<RegExpExecArray>) {
    const head = groupOf(match, 'leader') || groupOf(match, 'head') || groupOf(match, 'body');
    const owner = groupOf(match, 'owner');
    const article = groupOf(match, 'article').toLowerCase();
    const start = match.index + match[0].indexOf(owner ? owner : head);
    const noun = (
      groupOf(match, 'noun') ||
      groupOf(match, 'leader') ||
      groupOf(match, 'body').split(' ').at(-1) ||
      ''
    ).toLowerCase();
    const bare = groupOf(match, 'train') === '' && groupOf(match, 'of') === '' && owner === '';
    if (groupOf(match, 'head') !== '' && bare && article === '') continue;
    let end = match.index + match[0].length;
    // "president Poetin", "spokesman Dmitri Peskov": an office beside a name is that person, not another.
    const title = match.index + match[0].indexOf(head) + groupOf(match, 'train').length + noun.length;
    if (named.some((name) => name.start > start && name.start - title <= 1 && name.start >= title)) continue;
    const isLeader = groupOf(match, 'leader') !== '';
    if (!isLeader && owner === '' && named.some((name) => name.start <= start && start < name.end)) continue;
    const over = named.find((name) => name.start > start && name.start < end && end < name.end);
    if (over) end = over.end;
    const before =
      definite.includes(article || groupOf(match, 'the').toLowerCase()) && bare ? earlier.get(noun) : undefined;
    const code = stateAdjectives.get(groupOf(match, 'train').trim().split(' ').at(-1) ?? '');
    const key = keyOf([code ? book.stateKey(code) : '', sentence.slice(start, end)].join(' '));
    found.push({
      start,
      end,
      rule: before ? nameRules.officeAgain : nameRules.office,
      actor: before ?? key,
      name: sentence.slice(start, end),
      type: groupOf(match, 'body') || groupOf(match, 'leader') ? 'organisation' : 'person',
      named: false,
    });
  }
  return found;
}
