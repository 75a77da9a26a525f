import type { Language } from '@/domain/text';
import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import type { Differing, Telling } from '@/query/project-tellings';

const wordValue = (telling: Telling, name: Differing, lang: Language): string | null => {
  const { claim, claimant, via } = telling;
  const words = wordsOf(lang);
  switch (name) {
    case 'number':
    case 'hedge':
      return claim.quantity?.wording[lang] ?? null;
    case 'counted':
      return claim.quantity ? lateWordsOf(lang).details.postures[claim.quantity.posture] : null;
    case 'speaker':
      return claimant?.name[lang] ?? lateWordsOf(lang).details.narrator.toLowerCase();
    case 'via':
      return via?.name[lang] ?? null;
    case 'said':
      return formatWhen(claim.said, lang, 'short');
    case 'about':
      return claim.aboutDate ? formatWhen(claim.aboutDate, lang, 'short') : lateWordsOf(lang).tellings.noDay;
    case 'stance':
      return [words.modalities[claim.modality], claim.stage && words.stages[claim.stage]].filter(Boolean).join(', ');
    case 'attribution':
      return words.attributions[claim.attribution];
    case 'wording':
      return null;
  }
};

/** In what a telling differs from the one it is set against, each difference named with the value here and there. */
export function nameDifferences(telling: Telling, base: Telling, lang: Language): string[] {
  const { names, values } = lateWordsOf(lang).tellings;
  const { differs } = telling;
  // The wording of a number holds its hedge: one line for both.
  const isBoth = differs.includes('number') && differs.includes('hedge');
  return differs
    .filter((name) => !(isBoth && name === 'hedge'))
    .map((name) => {
      const what = isBoth && name === 'number' ? formatList([names.number, names.hedge], lang) : names[name];
      const told = values(wordValue(telling, name, lang), wordValue(base, name, lang));
      return told === '' ? what : `${what}: ${told}`;
    });
}
