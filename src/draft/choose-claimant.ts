import type { Language } from '@/domain/text';
import { type Attribution, speakerRules } from './attribution';
import { speechPatterns } from './speech-patterns';

/**
 * Of all to whom a sentence ascribes something the one whose claim it is. Papers pass on what others say; in "A said that
 * B said that" it is B's; in "B accused C, said A" it is B's as well.
 */
export function chooseClaimant(plain: string, found: readonly Attribution[], language: Language): Attribution | null {
  const own = found.some(({ isMedia }) => !isMedia) ? found.filter(({ isMedia }) => !isMedia) : found;
  const [first] = own;
  if (!first) return null;
  let chosen = first;
  for (const next of own.slice(1)) {
    if (next.claimant === chosen.claimant || next.rule === speakerRules.holds) continue;
    const between = plain.slice(chosen.at, next.at);
    const isNested =
      speechPatterns[language].reporting.test(plain.slice(next.at)) &&
      speechPatterns[language].that.test(between) &&
      next.rule !== speakerRules.afterQuote &&
      next.claimantAt.start > chosen.at;
    // "The rebels refused, according to diplomats": it is theirs who say so.
    const isSource = next.rule === speakerRules.according && /,\s*$/u.test(plain.slice(0, next.at));
    if (isNested || isSource || chosen.rule === speakerRules.holds) chosen = next;
  }
  return chosen;
}
