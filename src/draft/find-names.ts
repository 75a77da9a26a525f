import type { Language } from '@/domain/text';
import { overlaps } from '@/text/range';
import { findBodies } from './body-names';
import { classifyRun } from './classify-run';
import { givenNames } from './given-names';
import { knownNames } from './known-names';
import { keyOf, type Mention, nameRules } from './mention';
import type { NameBook } from './name-book';
import { type NameRun, nameRuns } from './name-runs';
import { stateAdjectives } from './states';
import { type Survey, withoutGenitive } from './survey';
import { nameWords, speechWords } from './vocabulary';
import { isCapitalised, type Word, wordsOf } from './words';

const says = {
  nl: new Set([...speechWords.nl.say, ...speechWords.nl.hold, 'aldus']),
  en: new Set([...speechWords.en.say, ...speechWords.en.hold]),
} as const;

/** Cuts a run at the names that are known, unless the whole of it is one name: "Universiteit van Amsterdam". */
const cutAt = (run: NameRun, known: readonly Mention[]): NameRun[] => {
  const parts: NameRun[] = [];
  let words: Word[] = [];
  let { isInitial, before } = run;
  const flush = (): void => {
    if (words.some(({ text }) => isCapitalised(text))) parts.push({ words, isInitial, before });
    words = [];
  };
  for (const word of run.words) {
    const over = known.find((mention) => overlaps(word, mention));
    if (!over) {
      words.push(word);
      continue;
    }
    flush();
    isInitial = false;
    before = '';
  }
  flush();
  return parts;
};

const isOneBody = (run: NameRun, known: readonly Mention[], language: Language): boolean => {
  const { bodies, bodyEnds } = nameWords[language];
  const first = known.find((mention) => overlaps(mention, run.words[0] ?? { start: 0, end: 0 }));
  if (first?.rule === nameRules.own) return false;
  const free = run.words.filter((word) => !known.some((mention) => overlaps(word, mention)));
  return free.some(({ text }) => bodies.has(text) || bodyEnds.has(text)) && run.words.length > 1;
};

/** Lengthens "Ministry", "Universiteit" by what follows with "of", "van": the name of the body goes on. */
const lengthened = (run: NameRun, words: readonly Word[], language: Language): NameRun => {
  const { bodies, bodyJoints } = nameWords[language];
  if (!run.words.some(({ text }) => bodies.has(text))) return run;
  let last = words.indexOf(run.words.at(-1) as Word);
  for (;;) {
    const step = [1, 2, 3].find((n) => {
      const next = words[last + n];
      const between = words.slice(last + 1, last + n);
      return (
        next &&
        isCapitalised(next.text) &&
        [...between, next].every(({ gap }) => gap === ' ') &&
        between.every(({ text }) => bodyJoints.has(text)) &&
        between.length > 0 &&
        /^(?:van|voor|of|for)$/.test(between[0]?.text ?? '')
      );
    });
    if (step === undefined) break;
    last += step;
    while (words[last + 1] && isCapitalised(words[last + 1]?.text ?? '') && words[last + 1]?.gap === ' ') last++;
  }
  return { ...run, words: words.slice(words.indexOf(run.words[0] as Word), last + 1) };
};

/** "PORT ELIN (May 14) —", "TELDEN –": where it was written. */
function datelineOf(sentence: string): Mention | null {
  const name = /^(\p{Lu}[\p{Lu} .’'-]+\p{Lu})(?:, [^–—-]{2,25})?(?: \([^)]{2,25}\))? [–—-]+ /u.exec(sentence)?.[1];
  return name === undefined
    ? null
    : { start: 0, end: name.length, rule: nameRules.dateline, actor: keyOf(name), name, type: 'place', named: true };
}

/** A heading all in capitals: they tell nothing there. */
const isShouted = (sentence: string): boolean => {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 15 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters;
};

/** The names of a sentence. */
export function findNames(sentence: string, book: NameBook, survey: Survey, language: Language): Mention[] {
  if (isShouted(sentence)) return [];
  const words = wordsOf(sentence);
  const bodies = findBodies(sentence, book, language);
  const known = knownNames(sentence, words, book, language);
  const sure = known.filter(({ rule }) => rule === nameRules.own);
  const found: Mention[] = [...sure];
  const add = (mention: Mention): void => {
    if (mention.start < mention.end && !found.some((other) => overlaps(mention, other))) found.push(mention);
  };
  for (const body of bodies) add(body);
  const dateline = datelineOf(sentence);
  if (dateline && !known.some((mention) => overlaps(mention, dateline))) add(dateline);
  const others = known.filter(({ rule }) => rule !== nameRules.own);
  for (const mention of others) if (mention.name.includes(' ') && mention.actor !== '') add(mention);
  const isKnown = ({ start, text }: Word): boolean => book.at(sentence, start, text) !== null;
  const runs = nameRuns(words, language, isKnown).map((run) => lengthened(run, words, language));
  for (const run of runs) {
    const inside = [...found, ...others].filter((mention) => run.words.some((word) => overlaps(word, mention)));
    const parts =
      inside.length > 0 && !isOneBody(run, inside, language) && !isPersonRun(run, inside, survey)
        ? cutAt(run, inside)
        : [run];
    for (const part of parts.flatMap((each) => apart(each, survey))) addRun(part);
  }
  for (const mention of others) if (mention.actor !== '') add(mention);
  return found.sort((a, b) => a.start - b.start);

  function addRun(run: NameRun): void {
    const first = run.words[0];
    const last = run.words.at(-1);
    if (!first || !last) return;
    const next = words[words.indexOf(last) + 1];
    const speaks =
      says[language].has(run.before) || (next !== undefined && says[language].has(next.text) && next.gap === ' ');
    const surname = personOf(run, survey);
    const classified = classifyRun(run, survey, speaks, language);
    if (!classified) return;
    const start = classified.words[0]?.start ?? 0;
    const end = endOf(classified.words.at(-1) as Word);
    const name = sentence.slice(start, end);
    const full = surname && classified.words.length <= 2 ? surname : name;
    add({
      start,
      end,
      rule: surname && classified.type !== 'organisation' && full !== name ? nameRules.surname : classified.rule,
      actor: keyOf(full),
      name: full,
      type: surname && classified.type !== 'organisation' ? 'person' : classified.type,
      named: true,
    });
  }
}

/** "wat Merkel Macron vertelde": two surnames side by side are two people. */
const apart = (run: NameRun, survey: Survey): NameRun[] => {
  const names = run.words.map(({ text }) => withoutGenitive(text));
  const full = names.map((name) => survey.persons.get(name));
  const areTwo = names.length === 2 && full.every((name) => name !== undefined) && full[0] !== full[1];
  return areTwo ? run.words.map((word) => ({ ...run, words: [word] })) : [run];
};

const isPersonRun = (run: NameRun, inside: readonly Mention[], survey: Survey): boolean => {
  const names = run.words.map(({ text }) => withoutGenitive(text));
  const last = names.at(-1) ?? '';
  const full = survey.persons.get(last);
  // "Eddie Jordan": after a given name the name of a state or a city is a surname.
  const known = inside.find((mention) => mention.start === run.words.at(-1)?.start);
  if (
    givenNames.has(names[0] ?? '') &&
    run.words.length === 2 &&
    known &&
    (known.type === 'state' || known.type === 'place')
  )
    return true;
  return full !== undefined && names.join(' ').endsWith(full) && !inside.some(({ rule }) => rule === nameRules.own);
};

const personOf = (run: NameRun, survey: Survey): string | undefined => {
  const capital = run.words.filter(({ text }) => isCapitalised(text));
  const last = withoutGenitive(capital.at(-1)?.text ?? '');
  const full = survey.persons.get(last) ?? survey.persons.get(last.replace(/s$/, ''));
  return full !== undefined && !stateAdjectives.has(last) ? full : undefined;
};

/** "Lee's" is the name and a sign; Dutch "Lees" stays whole, as our record keeps it. */
const endOf = (word: Word): number => word.end - (/[’']s?$/u.exec(word.text)?.[0].length ?? 0);
