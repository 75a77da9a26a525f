import { detectLanguage } from '@/draft/detect-language';
import { draft } from '@/draft/draft';
import { findDraftDates, proposeDate } from '@/draft/draft-dates';
import { findDraftQuantities } from '@/draft/draft-quantities';
import { draftRules } from '@/draft/draft-rules';
import { claimCases } from './claim-cases';
import { dateCases } from './date-cases';
import { markedTexts } from './marked-texts';
import { nameCases } from './name-cases';
import { quantityCases } from './quantity-cases';
import { scoreMarked } from './score-marked';
import { tellClaims } from './tell-claims';

const day = { first: '2023-06-14', last: '2023-06-14' };
const differs = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.join('\n') !== wanted.join('\n');

/** Everything that the cases and the invented texts expect of drafts and do not get, one by one: a planted fault is known by the first. */
export function* faultsSeen(): Generator<string> {
  for (const [language, published, sentence, ...wanted] of dateCases) {
    const found = findDraftDates(sentence, { first: published, last: published }, language, null)
      .map((date) => proposeDate(sentence, 0, date))
      .map(({ expression, edtf }) => `${expression} = ${edtf ?? '?'}`);
    if (differs(found, wanted)) yield sentence;
  }
  for (const [language, sentence, ...wanted] of quantityCases) {
    const dates = findDraftDates(sentence, day, language, null);
    const found = findDraftQuantities(sentence, '', dates, language).map(
      ({ start, end, comparator, min, max, unit }) =>
        `${sentence.slice(start, end)} = ${comparator} ${min ?? '*'}..${max ?? '*'} ${unit}`,
    );
    if (differs(found, wanted)) yield sentence;
  }
  for (const { language, text, names } of nameCases) {
    const { proposals } = draft({ text, language, published: day, actors: [], speaker: null });
    const found = proposals.flatMap((each) =>
      each.kind === 'actor' ? [`${text.slice(each.start, each.end)} = ${each.actor}, ${each.type}`] : [],
    );
    if (differs(found, names)) yield text;
  }
  const ids = new Set(draftRules.map(({ id }) => id));
  for (const { language, text, claims, whose } of claimCases) {
    const told = tellClaims(text, language);
    if (differs(told.claims, claims) || differs(told.whose, whose)) yield text;
    if (told.rules.some((rule) => !ids.has(rule))) yield `rules of ${text}`;
  }
  for (const { language, text } of markedTexts) if (detectLanguage(text) !== language) yield `language of ${text}`;
  for (const { id, reason } of draftRules) if (id === '' || reason.nl === '' || reason.en === '') yield `rule ${id}`;
  for (const read of markedTexts) yield* scoreMarked([read]).misses;
}
