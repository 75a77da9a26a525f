import type { Language } from '@/domain/text';
import type { Range } from '@/text/range';
import { keyOf, type Mention, nameRules } from './mention';
import type { NameBook } from './name-book';
import { anyOf, groupOf, orCapital, patternOf } from './pattern';
import { listedAdjectives, stateAdjectives } from './states';
import { officeWords } from './vocabulary';

const patternsOf = (language: Language) => {
  const { nouns, modifiers, bodies, definite, indefinite, owner, of, ofLeader } = officeWords[language];
  const train = `(?:${anyOf([...orCapital(modifiers), ...listedAdjectives.keys()])} )`;
  const articles = anyOf(orCapital([...definite, ...indefinite]));
  const office = `(?:(?<article>${articles}) |(?<owner>${owner}) )?(?<head>(?<train>${train}*)(?<noun>${anyOf(orCapital(nouns))})(?![\\p{L}-])(?<of>${of}))`;
  const body = `(?<the>${articles}|${owner}) (?<body>(?:\\p{L}[\\p{Ll}-]+ )?${anyOf(bodies)})(?![\\p{L}-])`;
  return patternOf(`(?<![\\p{L}\\p{N}-])(?:(?<leader>${ofLeader})|${office}|${body})`, 'gu');
};

export const officePatterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

interface Offices {
  readonly mentions: readonly Mention[];
  /** Offices beside a name, as "minister van Defensie": they are that person's, and no one else. */
  readonly titles: readonly Range[];
}

const accordingTo = /(?:according to|volgens)\s$/iu;

const groupsOf = (match: RegExpExecArray) => {
  const [leader, body, owner] = [groupOf(match, 'leader'), groupOf(match, 'body'), groupOf(match, 'owner')];
  const [train, of, article] = [
    groupOf(match, 'train'),
    groupOf(match, 'of'),
    groupOf(match, 'article') || groupOf(match, 'the'),
  ];
  const head = leader || groupOf(match, 'head') || body;
  const noun = (leader || groupOf(match, 'noun') || (body.split(' ').at(-1) ?? '')).toLowerCase();
  const headAt = match.index + match[0].indexOf(head);
  return {
    noun,
    leader,
    owner,
    article: article.toLowerCase(),
    adjective: train.trim().split(' ').at(-1) ?? '',
    isBare: train === '' && of === '' && owner === '',
    isPerson: leader === '' && body === '',
    start: owner ? match.index + match[0].indexOf(owner) : headAt,
    nounEnd: headAt + train.length + noun.length,
    end: match.index + match[0].length,
  };
};

/**
 * Those who have no name here but an office: "a senior official", "de Poolse leider", "the court". `earlier` tells who
 * was last told with which office.
 */
export function findOffices(
  sentence: string,
  named: readonly Range[],
  earlier: ReadonlyMap<string, string>,
  book: NameBook,
  language: Language,
): Offices {
  const { definite } = officeWords[language];
  const mentions: Mention[] = [];
  const titles: Range[] = [];
  for (const match of sentence.matchAll(officePatterns[language]) as IterableIterator<RegExpExecArray>) {
    const { noun, leader, owner, article, adjective, isBare, isPerson, start, nounEnd, end } = groupsOf(match);
    const besideName = named.some(
      (name) =>
        name.start > start && (Math.abs(name.start - nounEnd - 0.5) <= 0.5 || Math.abs(name.start - end - 0.5) <= 0.5),
    );
    if (besideName) titles.push({ start, end });
    const isNamedSource = accordingTo.test(sentence.slice(0, start));
    const lacksArticle = isPerson && isBare && article === '' && !isNamedSource;
    const isNamed = leader === '' && owner === '' && named.some((name) => name.start <= start && start < name.end);
    if (besideName || lacksArticle || isNamed) continue;
    const over = named.find((name) => name.start > start && name.start < end && end < name.end);
    const before = definite.includes(article) && isBare ? earlier.get(noun) : undefined;
    const code = stateAdjectives.get(adjective);
    const name = sentence.slice(start, over?.end ?? end);
    mentions.push({
      start,
      end: over?.end ?? end,
      rule: before ? nameRules.officeAgain : nameRules.office,
      actor: before ?? keyOf(`${code ? book.stateKey(code) : ''} ${name}`),
      name,
      type: isPerson ? 'person' : 'organisation',
      named: false,
    });
  }
  return { mentions, titles };
}
