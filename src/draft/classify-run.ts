import type { Language } from '@/domain/text';
import { givenNames } from './given-names';
import { nameRules } from './mention';
import type { NameRun } from './name-runs';
import type { NamedKind } from './proposal';
import type { Rule } from './rule';
import { stateAdjectives } from './states';
import { type Survey, withoutGenitive } from './survey';
import { nameWords } from './vocabulary';
import { isAcronym, isCapitalised, type Word } from './words';

interface ClassifiedRun {
  readonly words: readonly Word[];
  readonly type: NamedKind;
  readonly rule: Rule;
}

const clubs =
  /^(?:FC|KV|SK|AC|AS|SC|RC|KSK|KRC|RSC|AZ|PSV|NEC|Real|Inter|Racing|Sporting|Atletico|Dinamo|Dynamo|Ajax|Borussia|Bayern|Olympique)$/u;
const initials = /^(?:\p{Lu}\.)+$/u;

const isAdjective = (word: string, language: Language): boolean =>
  stateAdjectives.has(word) ||
  nameWords[language].adjectives.has(word) ||
  (nameWords[language].adjective.test(word) && !givenNames.has(word));

interface Trimmed {
  readonly words: readonly Word[];
  readonly office: boolean;
  /** What a noun before the name says that it is the name of. */
  readonly noun: 'organisation' | 'place' | null;
}

const saidBy = (word: string, language: Language): Trimmed['noun'] =>
  nameWords[language].bodyNouns.test(word)
    ? 'organisation'
    : nameWords[language].placeNouns.test(word)
      ? 'place'
      : null;

const trimLeft = (run: NameRun, language: Language, survey: Survey): Trimmed => {
  const { starters, offices, bodyEnds, bodies, fields, fieldJoints, isPlaceNounPart } = nameWords[language];
  let words = run.words;
  let office = offices.has(run.before);
  let noun = saidBy(run.before, language);
  // "minister van Economische Zaken Joost van Aken": what one is minister of is none of the name.
  if (run.before === 'van' || run.before === 'of' || run.before === 'for') {
    const isField = ({ text }: Word): boolean => fields.has(text) || fieldJoints.has(text);
    const end = words.findIndex((word) => !isField(word));
    if (end > 0 && words.length - end > 1) {
      words = words.slice(end);
      office = true;
    }
  }
  // "Environment Secretary Priya Nair": what ends in an office is a title.
  const titleEnd = words.findLastIndex(
    ({ text }, i) => i > 0 && i < words.length - 1 && offices.has(text.toLowerCase()),
  );
  if (titleEnd > 0 && !bodyEnds.has(words.at(-1)?.text ?? '') && !givenNames.has(words[0]?.text ?? '')) {
    words = words.slice(titleEnd + 1);
    office = true;
  }
  for (let first = words[0]; first; first = words[0]) {
    const lower = first.text.toLowerCase();
    const initial = run.isInitial && first === run.words[0];
    const next = words.slice(1).find(({ text }) => isCapitalised(text));
    const known = survey.persons.has(words.map(({ text }) => withoutGenitive(text)).join(' '));
    if (known || (givenNames.has(first.text) && next && !starters.has(lower))) break;
    const said = initial && next && !bodies.has(first.text) ? saidBy(lower, language) : null;
    if (said === 'place' && isPlaceNounPart) break;
    if (said) {
      noun = said;
      words = words.slice(1);
      continue;
    }
    if (!isCapitalised(first.text)) words = words.slice(1);
    else if (/-\p{Ll}/u.test(first.text) && next) words = words.slice(1);
    else if (
      offices.has(lower.replace(/\.$/, '')) &&
      !givenNames.has(first.text) &&
      (next || !survey.persons.has(first.text))
    ) {
      office = true;
      words = words.slice(1);
    } else if (initial && starters.has(lower) && !(first.text.length > 1 && isAcronym(first.text)))
      words = words.slice(1);
    else if (isAdjective(first.text, language)) {
      const isBody = words.slice(1).some(({ text }) => bodyEnds.has(text) || bodies.has(text));
      // "Vlaams Blok", "Brussels Gewest": an adjective without its ending belongs to the name.
      const isPart = nameWords[language].uninflected.test(first.text) && next && !givenNames.has(next.text);
      if (isBody || isPart) break;
      words = words.slice(1);
    } else if (
      initial &&
      next &&
      !givenNames.has(first.text) &&
      survey.small.has(lower) &&
      !survey.capitalised.has(first.text)
    ) {
      words = words.slice(1);
    } else break;
  }
  while (words.length > 0 && !isCapitalised(words.at(-1)?.text ?? '')) words = words.slice(0, -1);
  return { words, office, noun };
};

/** What a run of capitalised words is the name of, by its own words and the word before it; null for no name. */
export function classifyRun(run: NameRun, survey: Survey, speaks: boolean, language: Language): ClassifiedRun | null {
  const { bodies, bodyEnds, offices, toPlace, people, noNames, starters, fields, placeNouns, articles } =
    nameWords[language];
  const { words: trimmed, office, noun } = trimLeft(run, language, survey);
  const field = trimmed.findIndex(
    ({ text }, i) => i > 0 && fields.has(trimmed[i + 1]?.text ?? '') && !isCapitalised(text),
  );
  const words = office && field > 0 ? trimmed.slice(0, field) : trimmed;
  const [first] = words;
  if (!first) return null;
  // "De Wit" may be a name with its article; "Het Wit" and "The Wit" are none of people.
  const lead = run.words[run.words.indexOf(first) - 1]?.text;
  const isAfterArticle = lead === undefined ? articles.has(run.before) : lead === 'Het' || lead === 'The';
  const names = words.map(({ text }) => withoutGenitive(text));
  const [one = ''] = names;
  const last = names.at(-1) ?? '';
  const as = (type: NamedKind, rule: Rule): ClassifiedRun => ({ words, type, rule });
  if (words.length > 1) {
    // "the Health Secretary": an office, whoever holds it.
    if (offices.has(last.toLowerCase()) && !givenNames.has(one)) return null;
    // "South American": an adjective of two words.
    if (words.length === 2 && isAdjective(last, language)) return null;
    if (givenNames.has(one) && !bodyEnds.has(last)) return as('person', nameRules.givenName);
    if (bodies.has(one) || names.some((name) => bodyEnds.has(name)) || clubs.test(one))
      return as('organisation', nameRules.body);
    if (office || initials.test(one)) return as('person', nameRules.title);
    if (isAcronym(one) && isAcronym(last)) return as('organisation', nameRules.acronym);
    if (noun) return as(noun, nameRules.byNoun);
    if (placeNouns.test(one.toLowerCase())) return as('place', nameRules.byNoun);
    if (isAfterArticle) return as('organisation', nameRules.afterArticle);
    if (speaks) return as('person', nameRules.speaks);
    return as(
      toPlace.has(run.before) || survey.placed.has(names.join(' ')) ? 'place' : 'person',
      nameRules.severalWords,
    );
  }
  const lower = one.toLowerCase();
  if (survey.persons.has(one) || survey.persons.has(one.replace(/s$/, ''))) return as('person', nameRules.surname);
  if (one.length <= 4 && first.gap.endsWith('(') && !isAcronym(one)) return as('place', nameRules.placeByWord);
  if (one.length < 2 || /^\d/.test(one) || initials.test(one)) return null;
  if (office) return as('person', nameRules.title);
  if (starters.has(lower) && !isAcronym(one)) return null;
  if (noNames.has(one) || isAdjective(one, language)) return null;
  if (people.test(one) && !survey.persons.has(one)) return as('people', nameRules.people);
  if (survey.small.has(lower) && run.isInitial && !survey.capitalised.has(one)) return null;
  // "N319", "E40": roads.
  if (/^[AENMB]\d+$/.test(one)) return null;
  if (isAcronym(one)) return as('organisation', nameRules.acronym);
  if (/-\p{Ll}/u.test(one)) return null;
  if (noun) return as(noun, nameRules.byNoun);
  if (isAfterArticle && speaks) return as('organisation', nameRules.afterArticle);
  if (speaks && (!run.isInitial || survey.capitalised.has(one))) return as('person', nameRules.speaks);
  if (!run.isInitial && toPlace.has(run.before)) return as('place', nameRules.placeByWord);
  const type = givenNames.has(one) ? 'person' : survey.placed.has(one) ? 'place' : 'unknown';
  if (!run.isInitial) return as(type, nameRules.oneWord);
  if (survey.capitalised.has(one) || givenNames.has(one)) return as(type, nameRules.repeated);
  // "ScotRail": where a sentence begins no other word has a capital within.
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(one)) return as(type, nameRules.capitalWithin);
  return null;
}
