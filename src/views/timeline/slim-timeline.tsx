import { memo, useCallback, useId, useMemo, useRef } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { CoverageStrip } from '@/marks/coverage-strip';
import { DayAxis } from '@/marks/day-axis';
import { useRoving } from '@/marks/use-roving';
import { useRuler } from '@/marks/use-ruler';
import { useAanloop } from '@/state/use-aanloop';
import { Popover } from '@/ui/popover';
import { useSize } from '@/ui/use-size';
import { ChartDefs } from './chart-defs';
import { EventList } from './event-list';
import { Marks, readoutId } from './marks';
import { Piles } from './piles';
import { Readout } from './readout';
import styles from './slim-timeline.module.css';
import { openStack, StackLists } from './stack-lists';
import { stepMark } from './step-mark';
import { usePointed } from './use-pointed';
import { slimAxis, slimHeight, useSlim } from './use-slim';

/** One strip with the events that the open article tells of. */
export const SlimTimeline = memo(function SlimTimeline() {
  const { index, projection, lang, open } = useAanloop('index', 'projection', 'lang', 'open');
  const common = useWords();
  const words = useWords().timeline;
  const prefix = useId();
  const [box, { width }] = useSize<HTMLElement>({ width: 1384, height: slimHeight }, 'slim timeline');
  const article = open?.kind === 'article' ? open.id : null;
  const ruler = useRuler();
  const { own, scale, placed, stacks, piles, stops, ticks, earlier, later } = useSlim(article, width, ruler);
  const { timeline } = projection;
  const undated = timeline.undated.filter(({ traits }) => article === null || traits.articles.has(article));
  const rowById = useMemo(() => new Map(timeline.rows.map((row) => [row.item.id, row])), [timeline.rows]);
  const roving = useRoving(stops, { step: stepMark });
  const pointed = usePointed();
  const told = placed.find(({ mark }) => mark.event.id === pointed.id);
  const picture = useRef<HTMLDivElement>(null);
  const onStack = useCallback((id: string) => openStack(picture.current, stacks.get(id)), [stacks]);
  const number = article === null ? undefined : index.numberOf.get(article);
  const base = slimHeight - slimAxis;
  const lists = [
    {
      rows: earlier,
      label: words.earlier(earlier.length),
      name: words.earlierTitle(formatDayWords(scale.from, lang)),
      style: { left: 0, bottom: 0 },
    },
    { rows: undated, label: words.undated(undated.length), name: words.undatedTitle, style: { left: 0, top: 0 } },
    {
      rows: later,
      label: words.later(later.length),
      name: words.laterTitle(formatDayWords(scale.to, lang)),
      style: { right: 0, bottom: 0 },
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section ref={box} className={styles.slim} aria-label={common.regions.timeline}>
      <h2 className="visually-hidden">{number === undefined ? words.marks : words.slimHeadline(number, own.length)}</h2>
      <p className="visually-hidden">{common.count.events(own.length)}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the links within. */}
      <div
        ref={picture}
        className={styles.picture}
        style={{ height: slimHeight }}
        {...roving.root}
        onKeyDown={(event) => {
          if (event.key === 'Escape') pointed.forget();
          roving.root.onKeyDown(event);
        }}
      >
        <svg width={width} height={slimHeight} role="group" aria-label={words.marks}>
          <ChartDefs prefix={prefix} scale={scale} range={timeline.range} height={slimHeight} />
          <text className={styles.name} x={0} y={base / 2} dy="0.33em">
            {common.regions.timeline}
          </text>
          <DayAxis ticks={ticks} dayWidth={scale.dayWidth} y={slimHeight - 4} top={base - 5} bottom={base} />
          <path className={styles.base} d={`M${scale.left} ${base + 0.5}H${scale.right}`} />
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
        </svg>
        <Piles piles={piles} rowById={rowById} current={roving.current} />
        <StackLists stacks={stacks} />
        {lists.map(({ rows, label, name, style }) => (
          <Popover key={name} label={label} name={name} titled plain className={styles.beyond} style={style}>
            <EventList rows={rows} />
          </Popover>
        ))}
        {told && (
          <Readout
            id={readoutId(prefix)}
            event={told.mark.event}
            when={told.mark.when}
            standing={rowById.get(told.mark.event.id)?.standing ?? 'certain'}
            x={told.place.lo}
            y={told.place.y}
            // There is room below the strip, none above.
            room={{ width, height: 3 * slimHeight }}
          />
        )}
      </div>
      <CoverageStrip days={scale} width={width} widthOf={ruler.widthOf} />
    </section>
  );
});
