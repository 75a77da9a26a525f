import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { wordsOf } from '@/i18n/words';
import { useRovingList } from '@/marks/use-roving';
import { useAanloop } from '@/state/use-aanloop';
import { latePart } from '@/ui/late-part';
import { useSize } from '@/ui/use-size';
import styles from './claim-list.module.css';
import { ClaimListRow } from './claim-list-row';
import type { ClaimRow } from './claim-row';
import type { LongListProps } from './long-claim-list';
import { useClaimMarks } from './use-claim-marks';

/** Longer lists draw only the rows in sight. */
export const longest = 60;

/** Until it is there a long list shows its beginning. */
export const longListPart = latePart<LongListProps>(async () => (await import('./long-claim-list')).LongClaimList);

interface ClaimListProps {
  readonly rows: readonly ClaimRow[];
  /** Stands above the list and scrolls with it. */
  readonly head: ReactNode;
}

/** Every claim under the whole filter, in order of time. */
export function ClaimList({ rows, head }: ClaimListProps) {
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const [above, { height }] = useSize<HTMLDivElement>({ width: 0, height: 0 });
  const isLong = rows.length > longest;
  const { Part } = longListPart.useArrival(isLong);
  return (
    <div className={styles.scroll} ref={setScroll}>
      {/* Stays what it is while the list below it becomes short or long. */}
      <div ref={above}>{head}</div>
      {isLong && Part ? (
        <Part rows={rows} scroll={scroll} above={height} />
      ) : (
        <ShortList rows={isLong ? rows.slice(0, longest) : rows} scroll={scroll} />
      )}
    </div>
  );
}

function ShortList({ rows, scroll }: Omit<LongListProps, 'above'>) {
  const { lang } = useAanloop('lang');
  const stateOf = useClaimMarks();
  const ids = useMemo(() => rows.map(({ item }) => item.id), [rows]);
  const { stop, root } = useRovingList(ids);
  const ringed = rows.findIndex((row) => stateOf(row).ringed);
  useEffect(() => {
    const item = scroll?.querySelectorAll('li')[ringed];
    if (scroll && item) scroll.scrollTop = item.offsetTop - scroll.offsetTop;
  }, [ringed, scroll]);
  return (
    <ul aria-label={wordsOf(lang).claims.list.label} {...root}>
      {rows.map((row) => (
        <li key={row.item.id}>
          <ClaimListRow row={row} state={stateOf(row)} stop={stop(row.item.id)} />
        </li>
      ))}
    </ul>
  );
}
