import type { Language } from '@/domain/text';
import type { Range } from '@/text/range';
import type { Antecedents, Spoken } from './antecedents';
import { type Attribution, speakerRules } from './attribution';
import { clauseAt } from './clause';
import { type Gender, genderOf } from './gender';
import type { Mention } from './mention';
import type { Rule } from './rule';
import { type SpeechPatterns, speechPatterns } from './speech-patterns';
import { nameWords, speechWords } from './vocabulary';

const genders: readonly Gender[] = ['f', 'm'];

interface Verb extends Range {
  readonly rule: Rule;
}

const verbsOf = (plain: string, own: SpeechPatterns): Verb[] => {
  const all = (pattern: RegExp, rule: Rule): Verb[] =>
    [...plain.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, rule }));
  return [
    ...all(own.say, speakerRules.subject),
    ...all(own.said, speakerRules.subject),
    ...own.split.flatMap((pattern) => all(pattern, speakerRules.subject)),
    ...all(own.hold, speakerRules.holds),
  ].sort((a, b) => a.start - b.start);
};

const isWithin = (inner: Mention, outer: Mention): boolean =>
  outer !== inner &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;

/** Those who can be the subject of a verb of saying: not within another name, not spoken to, no "Lee's". */
const speakersIn = (plain: string, mentions: readonly Mention[], own: SpeechPatterns): Mention[] =>
  mentions.filter(
    (mention) =>
      mention.type !== 'place' &&
      !mentions.some((other) => isWithin(mention, other)) &&
      plain.slice(mention.start, mention.end).trim() !== '' &&
      !/^[’']s\s/u.test(plain.slice(mention.end)) &&
      !own.toSomeone.test(plain.slice(0, mention.titleStart ?? mention.start).slice(-70)),
  );

/** "Senate spokesman Tom Hill", "U.S. State Department": of a body, an office and a name side by side the last speaks. */
const withName = (
  mention: Mention,
  speakers: readonly Mention[],
  plain: string,
  offices: ReadonlySet<string>,
): Mention => {
  const next = speakers.find(({ start }) => start >= mention.end);
  const between = next ? plain.slice(mention.end, next.start) : '';
  const isTitle =
    /^\s(?:[\p{L}-]+\s){1,4}$/u.test(between) && offices.has(between.trim().split(' ').at(-1)?.toLowerCase() ?? '');
  return next?.named && (between === ' ' || isTitle || (!mention.named && next.type === 'person' && between === ', '))
    ? next
    : mention;
};

const endsInBlanks = (text: string): boolean => text.length - text.trimEnd().length >= 4;

/** What stands between a quotation and its verb: the blanks that the quotation left, and a comma. Each sign is looked at once. */
const isAfterQuotation = (lead: string): boolean =>
  /\S,\s*(?:zo\s)?$/u.test(lead) ||
  [lead, lead.replace(/(?<=[\s,])\p{Ll}+\s$/u, '')].some(
    (part) => endsInBlanks(part) || (part.trimEnd().endsWith(',') && endsInBlanks(part.trimEnd().slice(0, -1))),
  );

/** "Poland, Lithuania and Latvia want": the first of those that are told in one breath. */
const firstOfList = (mention: Mention | undefined, before: readonly Mention[], plain: string): Mention | undefined => {
  const previous = mention && before.findLast(({ end }) => end < mention.start);
  return previous && /^(?:,\s|,?\s(?:en|and)\s)$/u.test(plain.slice(previous.end, mention.start))
    ? firstOfList(previous, before, plain)
    : mention;
};

/** "…, the defence minister, Henrik Sol, said": whom the commas right before the verb close in, by name where one of them has it. */
const appositionAt = (before: readonly Mention[], lead: string): Mention | undefined => {
  const last = before.at(-1);
  if (!last || !/^,\s*$/u.test(lead.slice(last.end))) return undefined;
  const previous = before.at(-2);
  const isBeside = previous?.named && /^,\s(?:\p{Ll}+\s){0,2}$/u.test(lead.slice(previous.end, last.start));
  return !last.named && isBeside ? previous : last;
};

/** Everyone to whom a sentence ascribes something, in the order of the words of saying. `plain` has its quotations blanked. */
export function findAttributions(
  plain: string,
  mentions: readonly Mention[],
  earlier: Antecedents,
  language: Language,
): Attribution[] {
  const own = speechPatterns[language];
  const { offices } = nameWords[language];
  const speakers = speakersIn(plain, mentions, own);
  const found: Attribution[] = [];
  const add = (mention: Mention, rule: Rule, at: number): void => {
    const { actor, start, end, type } = withName(mention, speakers, plain, offices);
    found.push({ rule, claimant: actor, claimantAt: { start, end }, at, isMedia: type === 'media' });
  };
  const addPronoun = (pronoun: string, at: number): void => {
    const isPerson = !own.impersonal.test(pronoun);
    const gender = genders.find((one) => speechWords[language].gendered[one].includes(pronoun.toLowerCase()));
    const before = speakers.filter(
      ({ start, type }) => start < at && (type === 'person') === isPerson && type !== 'media' && type !== 'unknown',
    );
    const told = isPerson ? earlier.persons : earlier.body ? [earlier.body] : [];
    const all: readonly Spoken[] = [...before.reverse(), ...told];
    // "Ze zei" is none of whom it is known that he is a man.
    const isOther = ({ actor, name }: Spoken & { readonly name?: string }): boolean => {
      const known = earlier.genders.get(actor) ?? (name === undefined ? null : genderOf(name));
      return gender !== undefined && known != null && known !== gender;
    };
    const target = all.find((one) => !isOther(one)) ?? all[0];
    if (!target) return;
    const { actor, start, end } = target;
    found.push({ rule: speakerRules.pronoun, claimant: actor, claimantAt: { start, end }, at, isMedia: false, gender });
  };
  // "het Parlement", "it": an article before a name, or a pronoun.
  const isArticle = (at: number): boolean =>
    mentions.some(({ start }) => start >= at && /^(?:\s?\p{L}+){0,2}\s$/u.test(plain.slice(at, start)));
  const pronounAfter = (end: number): string | null => {
    const match = own.pronounAfter.exec(plain.slice(end));
    const pronoun = match?.[1] ?? null;
    return match && pronoun && own.impersonal.test(pronoun) && isArticle(end + match[0].length) ? null : pronoun;
  };
  const pronounBefore = (from: number, start: number): string | null => {
    const match = own.pronounBefore.exec(plain.slice(from, start));
    const pronoun = match?.[1] ?? null;
    return match && pronoun && own.impersonal.test(pronoun) && match[2] !== '' ? null : pronoun;
  };

  for (const match of plain.matchAll(own.according)) {
    const end = match.index + match[0].length;
    const pronoun = own.accordingPronoun.exec(plain.slice(end))?.[1];
    const [who] = mentions
      .filter(({ type, start }) => type !== 'place' && start >= end && own.lead.test(plain.slice(end, start)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (pronoun) addPronoun(pronoun, match.index);
    else if (who) add(who, speakerRules.according, match.index);
  }
  for (const speaker of speakers) {
    if (/^:\s{4,}/u.test(plain.slice(speaker.end))) add(speaker, speakerRules.beforeColon, speaker.end);
  }
  for (const verb of verbsOf(plain, own)) {
    const { from, isRelative, subjectBefore } = clauseAt(plain, verb.start, own);
    if (isRelative) continue;
    const lead = plain.slice(0, verb.start);
    const isQuoted =
      subjectBefore === null &&
      lead.trim() !== plain.trim() &&
      isAfterQuotation(lead) &&
      verb.rule === speakerRules.subject;
    const rule = isQuoted ? speakerRules.afterQuote : verb.rule;
    const before = speakers.filter(({ start, end }) => start >= from && end <= verb.start);
    const follows = speakers.find(
      ({ start }) => start >= verb.end && start - verb.end < 75 && !/[.;:,]/u.test(plain.slice(verb.end, start)),
    );
    const after = follows && !own.that.test(plain.slice(verb.end, follows.start)) ? follows : undefined;
    const outer = subjectBefore === null ? undefined : speakers.findLast(({ end }) => end <= subjectBefore);
    const [ahead, behind] = [before.length === 0 ? pronounBefore(from, verb.start) : null, pronounAfter(verb.end)];
    // "Hij noemt het plan": behind a verb that has its subject "het" is an article or an object.
    const pronoun = ahead !== null && behind !== null && own.impersonal.test(behind) ? ahead : (behind ?? ahead);
    const isInverted = (isQuoted && after !== undefined) || before.length === 0;
    const near = before.filter(({ end }) => !plain.slice(end, verb.start).includes(','));
    const subject = firstOfList(near[0] ?? appositionAt(before, lead) ?? before[0], before, plain);
    const last = found.at(-1);
    if (isInverted && pronoun) addPronoun(pronoun, verb.start);
    else if (outer && !isQuoted && before.length === 0) add(outer, rule, verb.start);
    else if (isInverted && after) add(after, rule, verb.start);
    else if (subject) add(subject, rule, verb.start);
    // "…, maar zei dat": the subject of before goes on.
    else if (last && /(?:maar|en|but|and)\s(?:\p{Ll}+\s)?$/u.test(lead)) found.push({ ...last, at: verb.start });
  }
  return found.sort((a, b) => a.at - b.at);
}
