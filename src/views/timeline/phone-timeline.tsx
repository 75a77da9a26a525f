import { useId, useMemo } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { isAfter, isBefore } from '@/domain/span';
import { formatDayWords, formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { CoverageStrip } from '@/marks/coverage-strip';
import { DayAxis } from '@/marks/day-axis';
import { FadeDefs } from '@/marks/fades';
import { useRuler } from '@/marks/use-ruler';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import type { Row } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { leaveFocus } from '@/ui/still-button';
import { useSize } from '@/ui/use-size';
import { DensityStrip } from './density-strip';
import { EventList } from './event-list';
import { foldEntries } from './fold-entries';
import { importanceOf, isMostTold } from './mark-item';
import { outsideWindow } from './outside-window';
import { phoneEntries } from './phone-entries';
import { PhoneEvent } from './phone-event';
import { PhoneFold } from './phone-fold';
import styles from './phone-timeline.module.css';
import { useReadout } from './use-readout';
import type { Zoom } from './use-zoom';

/** What a finger may take hold of reaches this far beyond the strip and its margin. */
const inset = 20;

/** Of more events than this a page keeps only so many unfolded, and what lies between them is one row. */
const mostEvents = 120;
const fewUnfolded = 30;

const mostImportant = (index: DatasetIndex, rows: readonly Row<Event>[]): ReadonlySet<string> => {
  const weighed = rows.map(({ item }) => ({ id: item.id, weight: importanceOf(index, item).weight }));
  return new Set(
    weighed
      .sort((a, b) => b.weight - a.weight)
      .slice(0, fewUnfolded)
      .map(({ id }) => id),
  );
};

/** The timeline as a list that runs down the page, with the chosen dates above it. */
export function PhoneTimeline({ zoom }: { readonly zoom: Zoom }) {
  const { index, projection, lang, open } = useAanloop('index', 'projection', 'lang', 'open');
  const words = useWords().timeline;
  const { widthOf } = useRuler();
  const [box, { width }] = useSize<HTMLDivElement>({ width: 358, height: 600 });
  const told = useReadout();
  const prefix = useId();
  const { timeline } = projection;
  const { from, to, range } = timeline;
  const scale = useMemo(() => dayScale(from, to, inset, width - inset), [from, to, width]);
  const [first, last] = [range.start ?? from, range.end ?? to];
  const chosen = timeline.rows.filter(
    ({ standing, span }) =>
      standing !== 'outside' &&
      (range.start !== null || !isBefore(span, from)) &&
      (range.end !== null || !isAfter(span, to)),
  );
  const outside = zoom.isZoomed ? new Set(outsideWindow(timeline, zoom.window)) : null;
  const inside = outside ? chosen.filter((row) => !outside.has(row)) : chosen;
  const left = outside ? chosen.filter((row) => outside.has(row)) : [];
  const most = inside.length > mostEvents ? mostImportant(index, inside) : null;
  const entries = phoneEntries(inside, range.start);
  const shown = formatRange(zoom.window.from, zoom.window.to, lang);
  const before = timeline.rows.filter(({ span }) => isBefore(span, first));
  const after = timeline.rows.filter(({ span }) => isAfter(span, last));
  const isKept = (row: Row<Event>): boolean =>
    (most ? most.has(row.item.id) : isMostTold(index, row.item)) || (open?.kind === 'event' && open.id === row.item.id);
  return (
    <div ref={box} className={styles.phone}>
      <p className={styles.range}>
        <b>{told.range}</b>
        <span>{told.count}</span>
      </p>
      {zoom.isZoomed && (
        <p className={styles.range} data-view="">
          <span>{words.zoomed(shown)}</span>
          <button
            type="button"
            className="text-button"
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget);
              zoom.fit();
            }}
          >
            {words.wholePeriod}
          </button>
        </p>
      )}
      <DensityStrip
        bins={timeline.bins}
        scale={scale}
        width={width}
        height={44}
        zoomed={zoom.isZoomed ? zoom.window : null}
        quiet
      />
      <svg width={width} height={20} aria-hidden="true">
        <DayAxis
          ticks={dayTicks(scale, lang, widthOf).filter(({ kind }) => kind === 'month')}
          dayWidth={scale.dayWidth}
          y={15}
          top={4}
          bottom={9}
        />
      </svg>
      <CoverageStrip days={scale} width={width} />
      <Aside
        rows={before}
        label={words.before(before.length)}
        title={words.earlierTitle(formatDayWords(first, lang))}
      />
      <Aside rows={left} label={words.outsideView(left.length)} title={words.outsideViewTitle(shown)} />
      <FadeDefs prefix={prefix} />
      <ol className={styles.list}>
        {foldEntries(most ? entries.filter(({ kind }) => kind === 'event') : entries, isKept).map((entry) =>
          entry.kind === 'fold' ? (
            <PhoneFold key={`fold ${entry.key}`} fold={entry} isTold={most !== null} prefix={prefix} />
          ) : entry.kind === 'gap' ? (
            <li key={`before ${entry.before}`} className={styles.gap}>
              {entry.possible ? words.gapOfKnown(entry.days) : words.gap(entry.days)}
            </li>
          ) : (
            <PhoneEvent key={entry.row.item.id} row={entry.row} same={entry.same} prefix={prefix} />
          ),
        )}
      </ol>
      {chosen.length === 0 && <p className={styles.empty}>{words.empty.dates}</p>}
      <Aside rows={after} label={words.after(after.length)} title={words.laterTitle(formatDayWords(last, lang))} />
    </div>
  );
}

function Aside({
  rows,
  label,
  title,
}: Parameters<typeof EventList>[0] & { readonly label: string; readonly title: string }) {
  if (rows.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary className="text-button">{label}</summary>
      <p className={styles.asideTitle}>{title}</p>
      <EventList rows={rows} />
    </details>
  );
}
