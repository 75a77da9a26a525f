import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useWords } from '@/i18n/use-words';
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
  /** Counts the rows, and scrolls with them: it stands above what is too much to read, and below a few that can be. */
  readonly counts: ReactNode;
}

/** So many are read sooner than counted. */
const few = 12;

/** Every claim under the whole filter, in order of time. */
export function ClaimList({ rows, counts }: ClaimListProps) {
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const [above, { height }] = useSize<HTMLDivElement>({ width: 0, height: 0 });
  const isLong = rows.length > longest;
  const { Part } = longListPart.useArrival(isLong);
  // Each stays what it is while the list becomes short or long, or changes places with its counts.
  const head = (
    <div key="counts" ref={above}>
      {counts}
    </div>
  );
  const list =
    isLong && Part ? (
      <Part key="long" rows={rows} scroll={scroll} above={height} />
    ) : (
      <ShortList key="short" rows={rows.slice(0, longest)} left={rows.length - longest} scroll={scroll} />
    );
  return (
    <div className={styles.scroll} ref={setScroll}>
      {rows.length <= few ? [list, head] : [head, list]}
    </div>
  );
}

interface ShortListProps extends Omit<LongListProps, 'above'> {
  /** How many more there are, which come with the long list. */
  readonly left: number;
}

function ShortList({ rows, left, scroll }: ShortListProps) {
  const { lang } = useAanloop('lang');
  const { view } = useWords();
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
      {left > 0 && <li>{view.andMore(left, left)}</li>}
    </ul>
  );
}
