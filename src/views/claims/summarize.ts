import { countsPeople } from '@/domain/quantity';
import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import type { Totals } from '@/query/figures';
import type { ClaimTab } from '@/state/link';
import type { ClaimRow } from './claim-row';

/** The view's own numbers in a sentence: all claims under the filter first, then those of the tab. */
export function summarize(
  totals: Pick<Totals, 'claims'>,
  rows: readonly ClaimRow[],
  tab: ClaimTab,
  outside: number,
  lang: Language,
): string {
  const words = wordsOf(lang).claims;
  const undated = rows.filter(({ span }) => span === null).length;
  const parts = [words.summary.total(totals.claims.certain, totals.claims.possible)];
  if (tab !== 'all') {
    // Hours and calls are no numbers of troops.
    const isNumber = ({ item: { quantity } }: ClaimRow): boolean =>
      quantity !== null && (tab !== 'troops' || countsPeople(quantity));
    const numbers = rows.filter(isNumber).length;
    const own = words.summary.inTab(rows.length, words.topics[tab]);
    parts.push(numbers > 0 ? `${own}, ${words.summary.numbers(numbers)}` : own);
  }
  if (undated > 0) parts.push(words.summary.undated(undated));
  if (outside > 0) parts.push(words.outsideKinds(outside));
  return `${parts.join('; ')}.`;
}
