import { useMemo } from 'react';
import { wordsOf } from '@/i18n/words';
import { highestOf } from '@/marks/bin-stack';
import { ClaimBinsFigure } from '@/marks/claim-bins-figure';
import { ClaimBinsTable } from '@/marks/claim-bins-table';
import { useBinWindow, useClaimBins } from '@/marks/use-claim-bins';
import type { Party } from '@/state/link';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './compare.module.css';
import { isOf } from './compare-columns';
import { useNameParty } from './use-name-party';

/** When the two that are set against each other said what: their claims by week and kind, on one scale. */
export function PartiesInTime() {
  const { a, b } = useLink('a', 'b');
  return a !== null && b !== null && a !== b ? <TwoParties a={a} b={b} /> : null;
}

function TwoParties({ a, b }: { readonly a: Party; readonly b: Party }) {
  const { index, committed, lang } = useAanloop('index', 'committed', 'lang');
  const own = wordsOf(lang).claimBins;
  const nameOf = useNameParty();
  const { rows } = committed.claims;
  const window = useBinWindow();
  const rowsA = useMemo(() => rows.filter(({ item }) => isOf(index, a, item)), [rows, index, a]);
  const rowsB = useMemo(() => rows.filter(({ item }) => isOf(index, b, item)), [rows, index, b]);
  const [binsA, binsB] = [useClaimBins(window, rowsA), useClaimBins(window, rowsB)];
  const sides = [
    { party: a, rows: rowsA, bins: binsA },
    { party: b, rows: rowsB, bins: binsB },
  ];
  const highest = useMemo(() => highestOf([binsA, binsB]), [binsA, binsB]);
  return (
    <section className={styles.times} aria-label={own.parties}>
      <h3>{own.parties}</h3>
      <div className={styles.pair}>
        {sides.map(({ party, ...side }) => (
          <ClaimBinsFigure key={party} {...side} whose={nameOf(party)} highest={highest} full={false} />
        ))}
      </div>
      <details>
        <summary>{own.asTable}</summary>
        <div className={styles.pair}>
          {sides.map(({ party, bins }) => (
            <ClaimBinsTable key={party} bins={bins} whose={nameOf(party)} />
          ))}
        </div>
      </details>
    </section>
  );
}
