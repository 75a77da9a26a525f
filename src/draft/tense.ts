import type { Language } from '@/domain/text';
import { overlaps, type Range } from '@/text/range';
import { anyOf, whole } from './pattern';
import type { Tense, TenseWords } from './tense-words';
import { tenseWords } from './vocabulary';

interface Verb extends Range {
  readonly tense: Tense;
}

const compiled = (words: TenseWords) => ({
  past: whole(`${anyOf(words.past)}|${words.regularPast}`, 'gu'),
  notPast: new Set(words.notPast),
  prospective: new Set(words.prospective),
  present: whole(`${anyOf(words.present)}|${words.regularPresent}`, 'gu'),
  notPresent: new Set([...words.notPresent, ...words.past]),
  future: whole(anyOf(words.future), 'giu'),
  unclear: whole(anyOf(words.unclear), 'giu'),
  perfect: new Set(words.perfect),
  helping: whole(anyOf(words.perfect), 'iu'),
  participle: whole(words.participle, 'gu'),
  planned: new Set(words.planned),
});

export const tensePatterns = { nl: compiled(tenseWords.nl), en: compiled(tenseWords.en) } as const;

const clauseEnd = /[,;:–—]|\s(?:en|maar|omdat|dat|and|but|because|that|who|which|die)\s/gu;

const clauseAround = (sentence: string, at: number): { from: number; to: number } => {
  const ends = [...sentence.matchAll(clauseEnd)].map(({ index }) => index);
  return { from: ends.filter((end) => end < at).at(-1) ?? 0, to: ends.find((end) => end > at) ?? sentence.length };
};

const verbsOf = (sentence: string, language: Language): Verb[] => {
  const own = tensePatterns[language];
  const found = (pattern: RegExp, tense: Tense, except?: ReadonlySet<string>): Verb[] =>
    [...sentence.matchAll(pattern)]
      .filter(({ 0: word }) => !except?.has(word))
      .map(({ index, 0: word }) => ({ start: index, end: index + word.length, tense }));
  const leading = [...found(own.future, 'future'), ...found(own.unclear, 'unclear')];
  const led = (verb: Verb): boolean =>
    leading.some(({ end }) => end < verb.start && sentence.slice(end, verb.start).split(/\s+/).length <= 5);
  const participles = found(own.participle, 'past');
  // "heeft woensdag bekendgemaakt": the ending of a participle is that of a verb in the present as well.
  const isParticiple = (verb: Verb): boolean => {
    if (!participles.some(({ start, end }) => start === verb.start && end === verb.end)) return false;
    const { from, to } = clauseAround(sentence, verb.start);
    return own.helping.test(sentence.slice(from, to));
  };
  const present = found(own.present, 'present', own.notPresent)
    .filter((verb) => !leading.some(({ start }) => start === verb.start) && !isParticiple(verb))
    .map((verb): Verb => {
      const word = sentence.slice(verb.start, verb.end);
      if (!own.perfect.has(word)) return verb;
      const { from, to } = clauseAround(sentence, verb.start);
      const inClause = participles.filter(({ start, end }) => start >= from && end <= to && start !== verb.start);
      const isPlan = inClause.some(({ start, end }) => own.planned.has(sentence.slice(start, end)));
      return inClause.length > 0 && !isPlan ? { ...verb, tense: 'past' } : verb;
    });
  const past = found(own.past, 'past', own.notPast).filter((verb) => !led(verb));
  const planned = participles.filter(({ start, end }) => own.planned.has(sentence.slice(start, end)));
  return [
    ...leading,
    ...present,
    ...past.filter(({ start }) => !present.some((verb) => verb.start === start)),
    ...planned.map((verb): Verb => ({ ...verb, tense: 'future' })),
  ];
};

const quoted = /[“„«][^“”„»]*[”»“]|"[^"]*"|(?<![\p{L}\p{N}])[‘'][^’']*[’'](?!\p{L})/gu;

/** What is said within quotation marks has a time of its own: blanked, unless the place asked about lies in it. */
const withoutQuotes = (sentence: string, at: number): string =>
  sentence.replace(quoted, (words, index: number) =>
    index <= at && at < index + words.length ? words : ' '.repeat(words.length),
  );

const barrier = /[,;:–—()]/g;

/** At most one word between: "announced on Tuesday", "kondigde de bond dinsdag aan". */
const beside = /^\s*(?:(?:[Dd]e|[Hh]et|the)\s)?(?:[\p{L}-]+\s?){0,1}$/u;

/** The tense of the verb nearest to a stretch of a sentence; a comma between makes a verb far. */
export function tenseAt(sentence: string, start: number, end: number, language: Language): Tense {
  const plain = withoutQuotes(sentence, start);
  let nearest: Tense = 'none';
  let shortest = Number.POSITIVE_INFINITY;
  for (const verb of verbsOf(plain, language)) {
    if (overlaps(verb, { start, end })) continue;
    const between = verb.end <= start ? plain.slice(verb.end, start) : plain.slice(end, verb.start);
    const isApart =
      verb.tense === 'past' &&
      tensePatterns[language].prospective.has(plain.slice(verb.start, verb.end)) &&
      !beside.test(between);
    const distance = between.length + 40 * (between.match(barrier)?.length ?? 0);
    if (distance < shortest) {
      shortest = distance;
      nearest = isApart ? 'unclear' : verb.tense;
    }
  }
  return nearest === 'none' && tenseWords[language].sentence.test(plain) ? 'present' : nearest;
}
