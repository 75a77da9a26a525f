import { type KeyboardEvent, memo, useCallback, useId, useMemo, useRef } from 'react';
import { articlesIn } from '@/domain/evidence';
import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { DayAxis } from '@/marks/day-axis';
import { LiveCoverage } from '@/marks/live-coverage';
import { useGround } from '@/marks/use-ground';
import { useRoving } from '@/marks/use-roving';
import { useRuler } from '@/marks/use-ruler';
import { WheelHint } from '@/marks/wheel-hint';
import { useTransient } from '@/state/transient';
import { ProvideParts, useAanloop, useLink } from '@/state/use-aanloop';
import { Measured } from '@/ui/measured';
import { Popover } from '@/ui/popover';
import type { Size } from '@/ui/use-laid-out';
import styles from './chart.module.css';
import { ChartDefs } from './chart-defs';
import { chartKey } from './chart-keys';
import { DensityStrip } from './density-strip';
import { EventList } from './event-list';
import { guessRoom } from './guess-room';
import { LaneNames } from './lane-names';
import { LaneSwitch } from './lane-switch';
import { Marks, readoutId } from './marks';
import { Piles } from './piles';
import { Readout } from './readout';
import { openStack, StackLists } from './stack-lists';
import { stepMark } from './step-mark';
import { axisHeight, coverageHeight, stripHeight, useChart } from './use-chart';
import { usePointed } from './use-pointed';
import { useRangeStep } from './use-range-step';
import type { Zoom } from './use-zoom';

interface PictureProps {
  readonly zoom: Zoom;
  readonly size: Size;
}

/** All days in a strip, and below it some of them close up: axis, lanes and coverage on one scale. */
export function Chart({ zoom }: Pick<PictureProps, 'zoom'>) {
  const parts = useAanloop('index', 'projection', 'committed', 'lang', 'openRef', 'linkTo');
  const { fill } = useLink('fill');
  const isMoving = useTransient(({ brush }) => brush !== null);
  return (
    <Measured
      className={styles.chart}
      place={`timeline ${fill}`}
      fallback={{ width: 1384, height: 340 }}
      guess={fill === null ? guessRoom : undefined}
      given={parts}
      isMoving={isMoving}
    >
      {(size, given) => (
        <ProvideParts value={given}>
          <Picture zoom={zoom} size={size} />
        </ProvideParts>
      )}
    </Measured>
  );
}

const Picture = memo(function Picture({ zoom, size }: PictureProps) {
  const { index, projection, lang, openRef } = useAanloop('index', 'projection', 'lang', 'openRef');
  const words = useWords().timeline;
  const prefix = useId();
  const ruler = useRuler();
  const lanesBox = useRef<HTMLDivElement>(null);
  const { timeline } = projection;

  const openEvent = openRef?.kind === 'event' ? openRef : null;
  const { strip, scale, laid, placed, stacks, piles, squares, ticks, stops } = useChart(
    size,
    ruler,
    openEvent?.id ?? null,
    zoom.window,
  );
  const isHinted = useGround(lanesBox, {
    zoom: (factor, { x }) => zoom.zoom(1 / factor, scale.from + (x - scale.left) / scale.dayWidth),
    pan: (dx) => zoom.pan(-dx / scale.dayWidth),
    canPan: zoom.isZoomed,
  });
  const rangeStep = useRangeStep(zoom.whole);
  const rowById = useMemo(() => new Map(timeline.rows.map((row) => [row.item.id, row])), [timeline.rows]);
  const firstInside = placed
    .filter(({ mark }) => rowById.get(mark.event.id)?.standing !== 'outside')
    .reduce<(typeof placed)[number] | null>((best, one) => (best && best.place.lo <= one.place.lo ? best : one), null);
  const preferred = openEvent ? `event:${openEvent.id}` : firstInside && `event:${firstInside.mark.event.id}`;
  const roving = useRoving(stops, { step: stepMark, preferred });

  const pointed = usePointed();
  const told = placed.find(({ mark }) => mark.event.id === pointed.id);
  const toldRow = told && rowById.get(told.mark.event.id);

  const height = Math.max(coverageHeight, size.height - stripHeight);
  const lanesBottom = height - coverageHeight;
  const { start, end } = timeline.range;
  const edges = [
    ...(start !== null && start >= scale.from && start <= scale.to ? [scale.startOf(start)] : []),
    ...(end !== null && end >= scale.from && end <= scale.to ? [scale.endOf(end)] : []),
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') pointed.forget();
    const asked = event.target instanceof Element && event.target.closest('[data-stop]') ? chartKey(event) : null;
    if (asked === null) {
      roving.root.onKeyDown(event);
      return;
    }
    const stop = stops.find(({ key }) => key === roving.current);
    const days = zoom.window.to - zoom.window.from + 1;
    if (asked.do === 'pan' && !zoom.isZoomed) return;
    event.preventDefault();
    if (asked.do === 'range') rangeStep.step(asked.end, asked.step);
    else if (asked.do === 'fit') zoom.fit();
    else if (asked.do === 'pan') zoom.pan(Math.sign(asked.by) * Math.max(1, Math.round(Math.abs(asked.by) * days)));
    // The middle of its day: a bound stands between two.
    else zoom.zoom(asked.factor, stop && scale.dayAt(stop.x) + 0.5);
  };
  const onStack = useCallback((id: string) => openStack(lanesBox.current, stacks.get(id)), [stacks]);
  const carried = openEvent ? articlesIn(index.events.get(openEvent.id)?.evidence ?? []) : null;
  return (
    <>
      <div className={styles.all}>
        <span className={styles.lane} style={{ top: stripHeight - 20 }}>
          {words.allDates}
        </span>
        {timeline.earlier.length > 0 && (
          <Popover
            label={words.earlier(timeline.earlier.length)}
            name={words.earlierTitle(formatDayWords(timeline.from, lang))}
            titled
            plain
            className={styles.earlier}
            style={{ right: size.width - strip.left + 20 }}
          >
            <EventList rows={timeline.earlier} />
          </Popover>
        )}
        <DensityStrip
          bins={timeline.bins}
          scale={strip}
          width={size.width}
          height={stripHeight}
          zoomed={zoom.isZoomed ? zoom.window : null}
        />
        {timeline.later.length > 0 && (
          <Popover
            label={words.later(timeline.later.length)}
            name={words.laterTitle(formatDayWords(timeline.to, lang))}
            titled
            plain
            className={styles.later}
          >
            <EventList rows={timeline.later} />
          </Popover>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the links within. */}
      <div
        ref={lanesBox}
        className={styles.lanes}
        onFocus={roving.root.onFocus}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          roving.root.onBlur(event);
          rangeStep.flush();
        }}
        data-window={`${zoom.window.from} ${zoom.window.to}`}
      >
        <span className={styles.by}>
          <LaneSwitch />
        </span>
        <svg width={size.width} height={height} role="group" aria-label={words.marks}>
          <ChartDefs prefix={prefix} scale={scale} range={timeline.range} height={height} />
          <DayAxis ticks={ticks} dayWidth={scale.dayWidth} y={axisHeight - 6} top={axisHeight} bottom={lanesBottom} />
          <LaneNames laid={laid} width={size.width} />
          {edges.length > 0 && (
            <path className={styles.bounds} d={edges.map((x) => `M${x} ${axisHeight - 18}V${lanesBottom}`).join('')} />
          )}
          {carried && carried.size > 0 && (
            <path
              className={styles.carries}
              d={squares
                .flatMap(({ id, x0, x1 }) => (carried.has(id) ? `M${(x0 + x1) / 2} ${lanesBottom}V${axisHeight}` : []))
                .join('')}
            />
          )}
          <Marks
            placed={placed}
            rowById={rowById}
            ranged={timeline.range.start !== null || timeline.range.end !== null}
            prefix={prefix}
            pointed={pointed}
            current={roving.current}
            stacks={stacks}
            onStack={onStack}
          />
          <text className={styles.name} x={0} y={lanesBottom + coverageHeight / 2} dy="0.33em">
            {words.appear}
          </text>
          <LiveCoverage
            articles={squares}
            top={lanesBottom}
            middle={lanesBottom + coverageHeight / 2 + 1}
            left={0}
            right={size.width}
            focused={roving.current?.replace(/^article:/, '') ?? null}
          />
        </svg>
        <Piles piles={piles} rowById={rowById} current={roving.current} window={zoom.window} onShow={zoom.show} />
        <StackLists stacks={stacks} window={zoom.window} onShow={zoom.show} />
        <WheelHint shown={isHinted} />
        {told && toldRow?.when && (
          <Readout
            id={readoutId(prefix)}
            event={told.mark.event}
            when={toldRow.when}
            standing={toldRow.standing ?? 'certain'}
            x={told.place.lo}
            y={told.place.y}
            room={{ width: size.width, height }}
          />
        )}
      </div>
    </>
  );
});
