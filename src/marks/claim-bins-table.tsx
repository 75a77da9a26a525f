import { Fragment } from 'react';
import { formatDay } from '@/domain/day';
import { formatBin } from '@/i18n/format-bin';
import { formatNumber } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { ClaimBins } from '@/query/project-claim-bins';
import { useAanloop } from '@/state/use-aanloop';
import styles from './claim-bins.module.css';
import { tellBins } from './tell-bins';
import { useKindOrder } from './use-claim-bins';

/** The same counts as the bars, as a table: each stretch of days with its kinds; every row chooses what it counts. */
export function ClaimBinsTable({ bins, whose }: { readonly bins: ClaimBins; readonly whose?: string }) {
  const { lang, committed, commit } = useAanloop('lang', 'committed', 'commit');
  const { claimKinds } = useWords();
  const own = wordsOf(lang).claimBins;
  const kinds = useKindOrder();
  const { query } = committed;
  const told = tellBins(bins, query.clock, lang);
  return (
    <table className={styles.table} data-table="bins">
      <caption>
        {[own.per[bins.unit], whose].filter(Boolean).join(': ')}. {told.split}
      </caption>
      <thead>
        <tr>
          <th scope="col">{own.table.when}</th>
          <th scope="col">{own.table.kind}</th>
          <th scope="col" data-number>
            {own.table.certain}
          </th>
          <th scope="col" data-number>
            {own.table.possible}
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.bins.map((bin) => {
          const range = { from: bin.start, to: bin.end };
          const first = formatDay(bin.start);
          const name = formatBin(bin, bins.unit, lang);
          return (
            <Fragment key={bin.start}>
              <tr data-total data-bin={first}>
                <th scope="row">
                  <button type="button" onClick={() => commit(range)}>
                    {name}
                  </button>
                </th>
                <td>{own.table.all}</td>
                <td data-number>{formatNumber(bin.total.certain, lang)}</td>
                <td data-number>{formatNumber(bin.total.possible, lang)}</td>
              </tr>
              {kinds.map((kind) => {
                const count = bin.kinds.get(kind);
                const isOut = query.kinds.length > 0 && !query.kinds.includes(kind);
                return count ? (
                  <tr key={kind} data-bin={first} data-kind={kind} data-out={isOut || undefined}>
                    <td />
                    <th scope="row">
                      <button
                        type="button"
                        aria-label={`${claimKinds[kind]}, ${name}`}
                        onClick={() => commit({ ...range, kinds: [kind] })}
                      >
                        {isOut ? own.leftOut(claimKinds[kind]) : claimKinds[kind]}
                      </button>
                    </th>
                    <td data-number>{formatNumber(count.certain, lang)}</td>
                    <td data-number>{formatNumber(count.possible, lang)}</td>
                  </tr>
                ) : null;
              })}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
