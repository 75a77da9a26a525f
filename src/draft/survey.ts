import type { Language } from '@/domain/text';
import { givenNames } from './given-names';
import type { NameBook } from './name-book';
import { nameRuns } from './name-runs';
import { nameWords } from './vocabulary';
import { isCapitalised, type Word, wordsOf } from './words';

/** What the whole text tells about its names before any one sentence is drafted. */
export interface Survey {
  /** Words that stand somewhere in small letters: with a capital they may be no names. */
  readonly small: Set<string>;
  /** Words that have a capital where none was due. */
  readonly capitalised: Set<string>;
  /** The full name for each surname, and for each surname with its small words: "Grauwe", "De Grauwe". */
  readonly persons: Map<string, string>;
  /** Words that stand after "in", "te", "near": likely places, whatever stands before them elsewhere. */
  readonly placed: Set<string>;
}

export const emptySurvey = (): Survey => ({
  small: new Set(),
  capitalised: new Set(),
  persons: new Map(),
  placed: new Set(),
});

/** "Lees" and "Lee's" to "Lee", where that is how the name stands elsewhere. */
export const withoutGenitive = (word: string): string => word.replace(/[’']s?$/u, '');

/** Takes one sentence up into the survey. */
export function surveySentence(survey: Survey, sentence: string, book: NameBook, language: Language): void {
  const words = wordsOf(sentence);
  const isKnown = ({ start, text }: Word): boolean => book.at(sentence, start, text) !== null;
  for (const { text } of words) if (!isCapitalised(text)) survey.small.add(text);
  for (const { words: run, isInitial, before } of nameRuns(words, language, isKnown)) {
    const names = run.map(({ text }) => withoutGenitive(text));
    if (nameWords[language].toPlace.has(before)) survey.placed.add(names.join(' '));
    for (const name of isInitial ? names.slice(1) : names) survey.capitalised.add(name);
    // "Velland’s ministry": whose something is, is a name, also where a capital was due.
    const [owner = ''] = names;
    const isOwner = run.length === 1 && /[’']s$/u.test(run[0]?.text ?? '');
    if (isInitial && isOwner && !nameWords[language].starters.has(owner.toLowerCase())) survey.capitalised.add(owner);
    const { offices, fields } = nameWords[language];
    // "minister van Defensie Ada Petit": the field comes before the name.
    const fieldEnd = before === 'van' || before === 'of' ? names.findIndex((name) => !fields.has(name)) : 0;
    const titleEnd = offices.has(before)
      ? 0
      : fieldEnd > 0
        ? fieldEnd
        : names.findLastIndex((name) => offices.has(name.toLowerCase())) + 1;
    const given = names.findIndex((name) => givenNames.has(name));
    const first = given < 0 && (titleEnd > 0 || offices.has(before)) ? titleEnd : given;
    if (first < 0 || first >= names.length - 1) continue;
    const full = names.slice(first);
    const surname = full
      .slice(1)
      .filter((name) => isCapitalised(name))
      .at(-1);
    const isOther = surname === undefined || nameWords[language].bodyEnds.has(surname) || givenNames.has(surname);
    if (isOther || full.length > 6) continue;
    survey.persons.set(surname, full.join(' '));
    survey.persons.set(full.slice(1).join(' '), full.join(' '));
  }
}
