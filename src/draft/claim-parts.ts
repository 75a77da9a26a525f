import type { Range } from '@/text/range';
import { type Attribution, speakerRules } from './attribution';
import type { SpeechPatterns } from './speech-patterns';

/** A stretch of a sentence that claims something by itself; offsets are within the sentence. */
export interface ClaimPart extends Range {
  /** Who says this part; null for the article. */
  readonly said: Attribution | null;
}

type Choose = (found: readonly Attribution[]) => Attribution | null;

const firstOf = (plain: string, patterns: readonly RegExp[]): RegExpExecArray[] =>
  patterns.flatMap((pattern) => [...plain.matchAll(pattern)] as RegExpExecArray[]).sort((a, b) => a.index - b.index);

/**
 * Cuts a sentence where it stops or starts to be said by whom it names. "Rome denies it, but troops stand there" and
 * "according to Paris …, where …" end in the article's own words; "thousands came, with the mayor saying …" begins so.
 */
export function claimParts(
  plain: string,
  found: readonly Attribution[],
  choose: Choose,
  own: SpeechPatterns,
): ClaimPart[] {
  const said = choose(found);
  const whole = [{ start: 0, end: plain.length, said }];
  if (!said || said.rule === speakerRules.afterQuote) return whole;
  const cut = (at: RegExpExecArray, before: Attribution | null, after: Attribution | null): ClaimPart[] => [
    { start: 0, end: at.index, said: before },
    { start: at.index + at[0].length, end: plain.length, said: after },
  ];
  const firstAt = Math.min(...found.map(({ at }) => at));
  const lead = firstOf(plain, [own.accompanying]).find(({ index }) => index > 30 && index < firstAt);
  if (lead) return cut(lead, null, said);
  const turn = firstOf(plain, [own.but, own.background]).find(({ index }) => index > firstAt);
  if (!turn) return whole;
  return cut(
    turn,
    choose(found.filter(({ at }) => at < turn.index)),
    choose(found.filter(({ at }) => at > turn.index)),
  );
}
