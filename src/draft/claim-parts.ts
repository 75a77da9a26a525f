import { type Attribution, speakerRules } from './attribution';
import type { SpeechPatterns } from './speech-patterns';

/** A stretch of a sentence that claims something by itself; offsets are within the sentence. */
export interface ClaimPart {
  readonly start: number;
  readonly end: number;
  /** Whether who the sentence names says this part. */
  readonly isSaid: boolean;
}

/**
 * Cuts a sentence where it stops or starts to be said by whom it names. "Moscow denies it, but troops stand there" and
 * "according to Paris …, where …" end in the article's own words; "thousands came, with the mayor saying …" begins so.
 */
export function claimParts(
  plain: string,
  found: readonly Attribution[],
  said: Attribution | null,
  own: SpeechPatterns,
): ClaimPart[] {
  const whole = [{ start: 0, end: plain.length, isSaid: said !== null }];
  if (!said || said.rule === speakerRules.afterQuote) return whole;
  const firstAt = Math.min(...found.map(({ at }) => at));
  const lead = [...plain.matchAll(own.accompanying)].find(({ index }) => index > 30 && index < firstAt);
  if (lead) {
    return [
      { start: 0, end: lead.index, isSaid: false },
      { start: lead.index + lead[0].length, end: plain.length, isSaid: true },
    ];
  }
  const turns = [...plain.matchAll(own.but), ...plain.matchAll(own.background)];
  const turn = turns.find(({ index }) => index > said.at && !found.some(({ at }) => at > index));
  if (!turn) return whole;
  return [
    { start: 0, end: turn.index, isSaid: true },
    { start: turn.index + turn[0].length, end: plain.length, isSaid: false },
  ];
}
