import type { Span } from '@/domain/span';
import { overlaps, type Range } from '@/text/range';
import {
  type Antecedents,
  isAboutPerson,
  moveAntecedents,
  noAntecedents,
  rememberSpoken,
  type Spoken,
} from './antecedents';
import { type Attribution, speakerRules } from './attribution';
import { chooseClaimant } from './choose-claimant';
import { type ClaimPart, claimParts } from './claim-parts';
import { readCues } from './cues';
import { type Claimant, draftClaims, looksLikeHeading } from './draft-claims';
import { findDraftDates, proposeDate } from './draft-dates';
import { draftNames, proposeActor } from './draft-names';
import { type FoundQuantity, findDraftQuantities } from './draft-quantities';
import { findAttributions } from './find-attributions';
import type { Mention } from './mention';
import { keyOf, nameRules } from './mention';
import { makeNameBook } from './name-book';
import type { Proposal, QuantityProposal } from './proposal';
import { blankQuotes, type Quotes, quotedShare, readQuotes } from './quotes';
import type { Rule } from './rule';
import type { Source } from './source';
import { speechPatterns } from './speech-patterns';
import { blankLinks, blankStamps, type Sentence, splitSentences } from './split-sentences';
import { emptySurvey, surveySentence } from './survey';
import { warmPatterns } from './warm-patterns';
import { whoseQuantity } from './whose';

export interface Draft {
  readonly sentences: readonly Sentence[];
  readonly proposals: readonly Proposal[];
}

/** What was found in a sentence, before it is settled who says it. */
interface Read {
  readonly sentence: Sentence;
  readonly quotes: Quotes;
  readonly mentions: readonly Mention[];
  readonly dates: ReturnType<typeof findDraftDates>;
  readonly quantities: readonly FoundQuantity[];
  readonly said: Attribution | null;
  readonly parts: readonly ClaimPart[];
  /** Whose message the sentence gives: "De boodschap: …". */
  readonly message: Spoken | null;
  /** The person whom the sentence before is about. */
  readonly about: Spoken | null;
  readonly pointsBack: boolean;
}

const shifted = (range: Range, by: number): Range => ({
  start: range.start + by,
  end: range.end + by,
});

const proposeQuantity = (
  offset: number,
  text: string,
  found: FoundQuantity,
  subject: string | null,
): QuantityProposal => ({
  kind: 'quantity',
  ...shifted(found, offset),
  rule: found.rule.id,
  reason: found.rule.reason,
  min: found.min,
  max: found.max,
  comparator: found.comparator,
  unit: found.unit,
  wording: text.slice(found.start, found.wordingEnd),
  subject,
});

/** Who speaks is a person only as long as the same name is nowhere told as something else: a state speaks too. */
function settledTypes(mentions: readonly Mention[]): (mention: Mention) => Mention['type'] {
  const others = Map.groupBy(
    mentions.filter(({ type }) => type !== 'person'),
    ({ actor }) => actor,
  );
  return ({ actor, type, rule }) =>
    type !== 'person' || rule !== nameRules.speaks || !others.has(actor)
      ? type
      : others.get(actor)?.some((one) => one.type === 'organisation')
        ? 'organisation'
        : 'unknown';
}

/**
 * Drafts a text sentence by sentence, and each by names, dates, numbers and speakers. Each step is short work, so that a
 * page may stop between any two of them; what is yielded is how far it has come, from nought to one.
 */
export function* draftSteps(source: Source): Generator<number, Draft> {
  const { language, published } = source;
  const sentences = splitSentences(blankStamps(blankLinks(source.text)), language);
  const book = makeNameBook(source.actors, language);
  const survey = emptySurvey();
  const steps = 3 * sentences.length;
  let done = 0;
  for (const _ of warmPatterns(language, source.text)) yield 0;
  for (const { text } of sentences) {
    surveySentence(survey, text, book, language);
    yield ++done / steps;
  }

  const reads: Read[] = [];
  const offices = new Map<string, string>();
  let earlierDate: Span | null = null;
  let open: string | null = null;
  let antecedents: Antecedents = noAntecedents;
  for (const sentence of sentences) {
    const { text, start } = sentence;
    const quotes = readQuotes(text, open);
    open = quotes.open;
    const dates = findDraftDates(text, published, language, earlierDate);
    yield done / steps;
    earlierDate = dates.findLast(({ bounds }) => bounds?.start != null && bounds.end !== null)?.bounds ?? null;
    const before = reads.at(-1)?.sentence.text ?? '';
    const quantities = findDraftQuantities(text, before, dates, language);
    yield done / steps;
    const mentions = draftNames(text, book, survey, offices, language).filter(
      ({ start: from, end: to }) => !dates.some((date) => date.start <= from && to <= date.end),
    );
    yield done / steps;
    const plain = blankQuotes(text, quotes);
    const found = findAttributions(plain, mentions, moveAntecedents(antecedents, -start), language);
    yield done / steps;
    const choose = (some: readonly Attribution[]): Attribution | null => chooseClaimant(plain, some, language);
    const parts = claimParts(plain, found, choose, speechPatterns[language]);
    const said = parts.find((part) => part.said !== null)?.said ?? null;
    const message = speechPatterns[language].message.test(plain) ? antecedents.subject : null;
    const pointsBack = speechPatterns[language].pointsBack.test(plain);
    const about = isAboutPerson(antecedents) ? antecedents.subject : null;
    // A question that names nobody asks whom the sentence before is about.
    if (mentions.length > 0 || !text.endsWith('?')) antecedents = rememberSpoken(antecedents, mentions, said, start);
    reads.push({ sentence, quotes, mentions, dates, quantities, said, parts, message, about, pointsBack });
    yield ++done / steps;
  }

  const proposals: Proposal[] = [];
  const typeOf = settledTypes(reads.flatMap(({ mentions }) => mentions));
  let last: Claimant | null = null;
  const speaker = speakerOf(source);
  for (const [i, { sentence, mentions, dates, quantities, said, parts, quotes, pointsBack }] of reads.entries()) {
    const { start, text } = sentence;
    for (const mention of mentions) proposals.push(proposeActor(start, { ...mention, type: typeOf(mention) }));
    for (const date of dates) proposals.push(proposeDate(text, start, date));
    for (const quantity of quantities) {
      proposals.push(proposeQuantity(start, text, quantity, whoseQuantity(text, quantity, mentions, book, language)));
    }
    const claimant: Claimant | null =
      claimantOf(reads, i, last) ?? (quotedShare(text, quotes) > 0.5 || !said ? speaker : null);
    last = claimant;
    const isParagraph = [reads[i - 1], reads[i + 1]].every((other) => other?.sentence.paragraph !== sentence.paragraph);
    const isHeading = isParagraph && looksLikeHeading(text);
    const isDated = dates.some(({ bounds }) => bounds?.start != null && bounds.end !== null);
    for (const part of parts) {
      const words = text.slice(part.start, part.end);
      proposals.push(
        ...draftClaims({
          ...shifted(part, start),
          text: words,
          cues: readCues(words, language),
          quantities: quantities
            .filter((each) => overlaps(each, part))
            .map((each) => ({ ...each, ...shifted(each, start) })),
          claimant: said === null ? claimant : part.said && toClaimant(part.said, start),
          isHeading,
          isPart: parts.length > 1,
          isDated,
          pointsBack,
        }),
      );
    }
    yield ++done / steps;
  }
  return { sentences, proposals };
}

/** Everything that rules propose about a text, at once. */
export function draft(source: Source): Draft {
  const steps = draftSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const quoteGoesOn = 0.6;

const toClaimant = ({ claimant, claimantAt, rule, isMedia }: Attribution, start: number): Claimant => ({
  actor: claimant,
  at: shifted(claimantAt, start),
  rule,
  isMedia,
});

const claimantOf = (reads: readonly Read[], i: number, last: Claimant | null): Claimant | null => {
  const own = reads[i];
  if (!own) return null;
  const { said, sentence, quotes, message, about } = own;
  const next = reads[i + 1];
  const asNext = (rule: Rule): Claimant | null =>
    next?.said
      ? {
          actor: next.said.claimant,
          at: shifted(next.said.claimantAt, next.sentence.start),
          rule,
          isMedia: next.said.isMedia,
        }
      : null;
  if (said)
    return {
      actor: said.claimant,
      at: shifted(said.claimantAt, sentence.start),
      rule: said.rule,
      isMedia: said.isMedia,
    };
  if (message)
    return {
      actor: message.actor,
      at: { start: message.start, end: message.end },
      rule: speakerRules.message,
      isMedia: false,
    };
  if (next?.pointsBack) return asNext(speakerRules.saidNext);
  if (quotedShare(sentence.text, quotes) < quoteGoesOn) return null;
  // A quotation that is still open belongs to whom the next sentence names.
  const named = quotes.open === null ? null : asNext(speakerRules.carriedBack);
  if (named) return named;
  if (last) return { ...last, rule: speakerRules.carriedOn };
  return (
    about && {
      actor: about.actor,
      at: { start: about.start, end: about.end },
      rule: speakerRules.about,
      isMedia: false,
    }
  );
};

const speakerOf = ({ speaker, actors }: Source): Claimant | null => {
  if (speaker === null) return null;
  const known = actors.find(({ id, names }) => id === speaker || names.includes(speaker));
  return { actor: known?.id ?? keyOf(speaker), at: { start: 0, end: 0 }, rule: speakerRules.speaker, isMedia: false };
};
