import { measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type HTMLAttributes, type ReactNode, useRef, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import styles from './data-table.module.css';
import { usePhone } from './use-media';
import { mostPrinted, usePrinting } from './use-printing';
import { useTallRows } from './use-tall-rows';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column does not sort. */
  readonly sort?: (row: Row) => string | number | null;
  readonly numeric?: boolean;
  /** Stays in sight at the right edge when the table is scrolled aside. */
  readonly kept?: boolean;
  /** The column that names the row. */
  readonly heading?: boolean;
  /** Takes whole lines where a row is a card: its text is long. */
  readonly long?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly lit?: (row: Row) => boolean;
  /** What a row does while it is pointed at. */
  readonly pointing?: (row: Row) => HTMLAttributes<HTMLTableRowElement>;
  readonly empty: ReactNode;
}

interface Order {
  readonly column: string;
  readonly down: boolean;
}

/** Longer tables draw only the rows in sight. */
const longest = 200;
const unmeasured = { width: 800, height: 600 };
const rowHeight = 31;

/** What is not known comes last in either direction. */
const compare = (a: string | number | null, b: string | number | null, down: boolean): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  // By the language of the page: that of the browser may be another.
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), document.documentElement.lang || undefined);
  return down ? -order : order;
};

/** The table twin of a chart: the same rows, sortable, with what is lit in the chart lit here. */
export function DataTable<Row>({ caption, columns, rows, rowId, lit, pointing, empty }: DataTableProps<Row>) {
  const [order, setOrder] = useState<Order | null>(null);
  const by = order && columns.find(({ id }) => id === order.column)?.sort;
  const sorted = by ? [...rows].sort((a, b) => compare(by(a), by(b), order.down)) : rows;
  const scroll = useRef<HTMLDivElement>(null);
  const { view } = useWords();
  const isPrinting = usePrinting();
  const isLong = rows.length > longest && !isPrinting;
  const leftOut = isPrinting ? Math.max(0, rows.length - mostPrinted) : 0;
  const tallOnScreen = useTallRows(scroll, rows.length, rowHeight);
  const tall = isPrinting ? null : tallOnScreen;
  const virtual = useVirtualizer({
    count: sorted.length,
    enabled: isLong && tall === null,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (i) => {
      const row = sorted[i];
      return row === undefined ? i : rowId(row);
    },
    overscan: 12,
    initialRect: unmeasured,
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || rowHeight,
    // Where nothing has a size, as in tests, the table still shows its beginning.
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height > 0 ? rect : unmeasured)),
  });
  // Where there is no room for columns each row is a card. The styles take the roles of a table away, so they are said.
  const isStacked = usePhone() && tall === null;
  const role = (name: string): string | undefined => (isStacked ? name : undefined);
  const items = isLong && tall === null ? virtual.getVirtualItems() : [];
  const last = items.at(-1);
  const above = tall?.above ?? items[0]?.start ?? 0;
  const below = tall?.below ?? (last ? virtual.getTotalSize() - last.end : 0);
  const places = tall
    ? Array.from({ length: tall.last - tall.first + 1 }, (_, i) => tall.first + i)
    : isLong
      ? items.map(({ index }) => index)
      : [...sorted.keys()].slice(0, rows.length - leftOut);
  const shown = places.flatMap((at) => (sorted[at] === undefined ? [] : [{ row: sorted[at], at }]));
  if (rows.length === 0) return <div className={styles.empty}>{empty}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption} ref={scroll}>
      <table
        className={styles.table}
        role={role('table')}
        data-stacked={isStacked || undefined}
        aria-rowcount={isLong ? sorted.length + 1 : undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {columns.map(({ id, label, sort, numeric, kept }) => (
              <th
                key={id}
                scope="col"
                role={role('columnheader')}
                data-numeric={numeric || undefined}
                data-kept={kept || undefined}
                aria-sort={order?.column === id ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                {sort ? (
                  <button
                    type="button"
                    onClick={() => setOrder((old) => ({ column: id, down: old?.column === id ? !old.down : false }))}
                  >
                    {label}
                  </button>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {above > 0 && <tr role={role('presentation')} style={{ height: above }} />}
          {shown.map(({ row, at }) => (
            <tr
              key={rowId(row)}
              role={role('row')}
              {...(isLong ? { 'aria-rowindex': at + 2, 'data-index': at } : {})}
              {...(isLong && tall === null ? { ref: virtual.measureElement } : {})}
              data-row={rowId(row)}
              data-lit={lit?.(row) || undefined}
              {...pointing?.(row)}
            >
              {columns.map(({ id, label, cell, numeric, heading, kept, long }) =>
                heading ? (
                  <th key={id} scope="row" role={role('rowheader')}>
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={id}
                    role={role('cell')}
                    data-label={isStacked ? label : undefined}
                    data-long={long || undefined}
                    data-numeric={numeric || undefined}
                    data-kept={kept || undefined}
                  >
                    {isStacked ? <div>{cell(row)}</div> : cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {below > 0 && <tr role={role('presentation')} style={{ height: below }} />}
          {leftOut > 0 && (
            <tr>
              <td colSpan={columns.length}>{view.andMore(leftOut, leftOut)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
