import { measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { wordsOf } from '@/i18n/words';
import { useRovingList } from '@/marks/use-roving';
import { useAanloop } from '@/state/use-aanloop';
import { useSize } from '@/ui/use-size';
import styles from './claim-list.module.css';
import { ClaimListRow } from './claim-list-row';
import type { ClaimRow } from './claim-row';
import { useClaimMarks } from './use-claim-marks';

/** Longer lists draw only the rows in sight. */
export const longest = 60;
const unmeasured = { width: 460, height: 600 };
const rowHeight = 58;

interface ClaimListProps {
  readonly rows: readonly ClaimRow[];
  /** Stands above the list and scrolls with it. */
  readonly head: ReactNode;
}

/** Every claim under the whole filter, in order of time. */
export function ClaimList(props: ClaimListProps) {
  return props.rows.length > longest ? <LongList {...props} /> : <ShortList {...props} />;
}

function ShortList({ rows, head }: ClaimListProps) {
  const { lang } = useAanloop();
  const stateOf = useClaimMarks();
  const ids = useMemo(() => rows.map(({ item }) => item.id), [rows]);
  const { stop, root } = useRovingList(ids);
  const scroll = useRef<HTMLDivElement>(null);
  const ringed = rows.findIndex((row) => stateOf(row).ringed);
  useEffect(() => {
    const item = scroll.current?.querySelectorAll('li')[ringed];
    if (scroll.current && item) scroll.current.scrollTop = item.offsetTop - scroll.current.offsetTop;
  }, [ringed]);
  return (
    <div className={styles.scroll} ref={scroll}>
      {head}
      <ul aria-label={wordsOf(lang).claims.list.label} {...root}>
        {rows.map((row) => (
          <li key={row.item.id}>
            <ClaimListRow row={row} state={stateOf(row)} stop={stop(row.item.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LongList({ rows, head }: ClaimListProps) {
  const { lang } = useAanloop();
  const stateOf = useClaimMarks();
  const scroll = useRef<HTMLDivElement>(null);
  const [above, { height: scrollMargin }] = useSize<HTMLDivElement>({ width: 0, height: 0 });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (i) => rows[i]?.item.id ?? i,
    overscan: 8,
    scrollMargin,
    initialRect: unmeasured,
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || rowHeight,
    // Where nothing has a size, as in tests, the list still shows its beginning.
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height > 0 ? rect : unmeasured)),
  });
  const ids = useMemo(() => rows.map(({ item }) => item.id), [rows]);
  const reach = useCallback((id: string) => virtual.scrollToIndex(ids.indexOf(id)), [virtual, ids]);
  const { stop, root } = useRovingList(ids, reach);
  const ringed = rows.findIndex((row) => stateOf(row).ringed);
  useEffect(() => {
    if (ringed >= 0) virtual.scrollToIndex(ringed, { align: 'start' });
  }, [ringed, virtual]);
  return (
    <div className={styles.scroll} ref={scroll}>
      <div ref={above}>{head}</div>
      <ul
        aria-label={wordsOf(lang).claims.list.label}
        {...root}
        className={styles.long}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return row ? (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <ClaimListRow row={row} state={stateOf(row)} stop={stop(row.item.id)} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
