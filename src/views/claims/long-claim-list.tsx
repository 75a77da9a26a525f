import { measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { useRovingList } from '@/marks/use-roving';
import { useAanloop } from '@/state/use-aanloop';
import { mostPrinted, usePrinting } from '@/ui/use-printing';
import styles from './claim-list.module.css';
import { ClaimListRow } from './claim-list-row';
import type { ClaimRow } from './claim-row';
import { useClaimMarks } from './use-claim-marks';

const unmeasured = { width: 460, height: 600 };
const rowHeight = 58;

export interface LongListProps {
  readonly rows: readonly ClaimRow[];
  readonly scroll: HTMLDivElement | null;
  /** Height of what stands above the list. */
  readonly above: number;
}

/** The rows in sight of a list that is too long to be drawn whole; on paper all of them. */
export function LongClaimList({ rows, scroll, above: scrollMargin }: LongListProps) {
  const { lang } = useAanloop('lang');
  const { view } = useWords();
  const isPrinting = usePrinting();
  const stateOf = useClaimMarks();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
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
  // Again when what stands above has its height: a chart that arrives late pushes away what was in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height above is no part of the answer, only of its place.
  useEffect(() => {
    if (ringed >= 0) virtual.scrollToIndex(ringed, { align: 'start' });
  }, [ringed, virtual, scrollMargin]);
  if (isPrinting) {
    const left = rows.length - mostPrinted;
    return (
      <ul>
        {rows.slice(0, mostPrinted).map((row) => (
          <li key={row.item.id}>
            <ClaimListRow row={row} state={stateOf(row)} stop={stop(row.item.id)} />
          </li>
        ))}
        {left > 0 && <li>{view.andMore(left, left)}</li>}
      </ul>
    );
  }
  return (
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
  );
}
