import { findNames } from '@/draft/find-names';
import { makeNameBook } from '@/draft/name-book';
import type { NamedKind } from '@/draft/proposal';
import { emptySurvey, surveySentence } from '@/draft/survey';
import { overlaps, type Range } from '@/text/range';
import { f1, type Measure, share } from './score-measure';

interface Entity extends Range {
  readonly type: string;
}

interface TaggedSentence {
  readonly text: string;
  readonly entities: readonly Entity[];
}

const readSentence = (block: string): TaggedSentence => {
  let text = '';
  const entities: Entity[] = [];
  for (const line of block.split('\n')) {
    const fields = line.trim().split(' ');
    const [word = '', tag = 'O'] = [fields[0], fields.at(-1)];
    if (word === '') continue;
    if (text !== '') text += ' ';
    const start = text.length;
    text += word;
    const last = entities.at(-1);
    if (tag.startsWith('B-')) entities.push({ start, end: text.length, type: tag.slice(2) });
    else if (tag.startsWith('I-') && last) entities[entities.length - 1] = { ...last, end: text.length };
  }
  return { text, entities };
};

/** The articles of a file in the format of CoNLL-2002: one word a line, its tag last, a blank line between sentences. */
export const readConll = (file: string): TaggedSentence[][] =>
  file
    .split(/^-DOCSTART-.*$/m)
    .map((article) =>
      article
        .split(/\n\s*\n/)
        .map(readSentence)
        .filter(({ text }) => text !== ''),
    )
    .filter((article) => article.length > 0);

const typeOf: Readonly<Record<NamedKind, string>> = {
  person: 'PER',
  unknown: 'PER',
  state: 'LOC',
  place: 'LOC',
  organisation: 'ORG',
  government: 'ORG',
  military: 'ORG',
  media: 'ORG',
  people: 'MISC',
};

/**
 * Names against tagged news: exact spans of persons, organisations and places, whatever else is proposed counting against
 * them; the same with their types; and how much of what is proposed lies on a name of any sort.
 */
export function scoreConll(articles: readonly (readonly TaggedSentence[])[]): Measure[] {
  const book = makeNameBook([], 'nl');
  let [exact, typed, onName, proposed, wanted] = [0, 0, 0, 0, 0];
  for (const article of articles) {
    const survey = emptySurvey();
    for (const { text } of article) surveySentence(survey, text, book, 'nl');
    for (const { text, entities } of article) {
      const gold = entities.filter(({ type }) => type !== 'MISC');
      const names = findNames(text, book, survey, 'nl').filter(({ type }) => type !== 'people');
      wanted += gold.length;
      proposed += names.length;
      for (const name of names) {
        const { start, end, type, rule } = name;
        const same = gold.find((entity) => entity.start === start && entity.end === end);
        if (same) exact++;
        // A capital stands for its government in our record; the tagged news calls it a place.
        if (same && same.type === (rule.id === 'actor/capital' ? 'LOC' : typeOf[type])) typed++;
        if (entities.some((entity) => overlaps(entity, name))) onName++;
      }
    }
  }
  const counts = (hits: number): string => `${hits} of ${wanted}, ${proposed} proposed`;
  return [
    { id: 'names, CoNLL-2002', value: f1(exact, proposed, wanted), floor: 0.75, counts: counts(exact), misses: [] },
    {
      id: 'proposals on a name',
      value: share(onName, proposed),
      floor: 0.96,
      counts: `${onName} of ${proposed}`,
      misses: [],
    },
    { id: 'names with their types', value: f1(typed, proposed, wanted), floor: 0.6, counts: counts(typed), misses: [] },
  ];
}
