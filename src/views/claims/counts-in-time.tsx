import { wordsOf } from '@/i18n/words';
import { ClaimBinsTable } from '@/marks/claim-bins-table';
import { useBinWindow, useClaimBins } from '@/marks/use-claim-bins';
import { useAanloop } from '@/state/use-aanloop';
import styles from './claims.module.css';

/** Claims by week and kind as a table, above that of the claims. */
export function CountsInTime() {
  const { committed, lang } = useAanloop('committed', 'lang');
  const bins = useClaimBins(useBinWindow(), committed.claims.rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys.
    <section className={styles.counts} tabIndex={0} aria-label={wordsOf(lang).claimBins.name}>
      <ClaimBinsTable bins={bins} />
    </section>
  );
}
