import type { Standing } from '@/domain/span';
import type { Language } from '@/domain/text';
import { formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import type { ClaimRow } from './claim-row';

/** The accessible name of a claim's mark: title, speaker, number, date, how it is put and how sure it is. */
export function describeClaim(row: ClaimRow, claimant: string, standing: Standing, lang: Language): string {
  const words = wordsOf(lang);
  const own = wordsOf(lang).claims;
  const { item, when } = row;
  return [
    item.title[lang],
    claimant,
    item.quantity?.wording[lang] ?? null,
    when ? formatWhen(when, lang) : words.certainty.undated,
    item.stage ? words.stages[item.stage] : words.modalities[item.modality],
    item.attribution === 'stated' ? null : words.attributions[item.attribution],
    standing === 'outside' ? own.table.outside : standing === 'possible' ? words.certainty.possible : null,
  ]
    .filter((part) => part !== null)
    .join('. ');
}

/** What the lines of a claim leave to its mark: its date, how sure it is who said it, and that it lies outside. */
export function beyondLines({ item, when }: ClaimRow, standing: Standing, lang: Language): string {
  const words = wordsOf(lang);
  return [
    when ? formatWhen(when, lang) : words.certainty.undated,
    item.attribution === 'stated' ? null : words.attributions[item.attribution],
    standing === 'outside' ? words.claims.table.outside : null,
  ]
    .filter((part) => part !== null)
    .join('. ');
}
