import { type CSSProperties, useId, useMemo, useState } from 'react';
import { formatNumber } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { Coverage } from '@/marks/coverage';
import { DayAxis } from '@/marks/day-axis';
import { Fades } from '@/marks/fades';
import { useCovered } from '@/marks/use-covered';
import { useRovingList } from '@/marks/use-roving';
import { dayTicks } from '@/picture/day-ticks';
import { groupFill, groupInk } from '@/picture/group-color';
import { textWidth } from '@/picture/letters';
import { placeCoverage } from '@/picture/place-coverage';
import { numberX } from '@/picture/quantity-shape';
import type { ValueScale } from '@/picture/value-scale';
import { rangeOf } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { useSize } from '@/ui/use-size';
import { ChartNotes } from './chart-notes';
import { type ClaimRow, claimantOfRow } from './claim-row';
import { ClaimSheet } from './claim-sheet';
import { labelLines } from './label-lines';
import { stackKey } from './lane-layout';
import { namePanel, nameUnit } from './name-panel';
import { NoNumberLane } from './no-number-lane';
import { PanelFrame } from './panel-frame';
import { QuantityLink } from './quantity-link';
import type { Spread } from './spread';
import { SpreadMark } from './spread-mark';
import { bracketX } from './spread-reach';
import { subjectShape } from './subject-shape';
import { derivePanels, type TroopPanel } from './troop-panels';
import styles from './troops-chart.module.css';
import { troopsLayout } from './troops-layout';
import { useClaimMarks } from './use-claim-marks';

const axisWidth = 62;
const coverageHeight = 26;
const weekRoom = 50;

const spreadKey = ({ key }: TroopPanel, { posture }: Spread): string => `spread ${key} ${posture}`;

interface TroopsChartProps {
  readonly rows: readonly ClaimRow[];
  /** With room for dates beside the marks. */
  readonly full: boolean;
}

/** Numbers over time, each with its hedge, on one scale per thing counted; claims without a number below. */
export function TroopsChart({ rows, full }: TroopsChartProps) {
  const { index, projection, link, lang } = useAanloop();
  const words = wordsOf(lang).claims;
  const [shown, setShown] = useState<string | null>(null);
  const { narrator } = useWords();
  const [ref, size] = useSize<HTMLDivElement>({ width: 476, height: 290 });
  const stateOf = useClaimMarks();
  const fadeId = useId();
  // Twelve is for dense pictures only.
  const fontSize = full ? 14 : size.height < 290 ? 12 : 13;
  const panels = useMemo(() => derivePanels(rows), [rows]);
  const { timeline, query } = projection;
  const isLog = link.scale === 'log';
  const layout = useMemo(() => {
    const range = rangeOf(query);
    return troopsLayout({
      panels,
      from: range.start ?? Math.min(timeline.from, range.end ?? timeline.from),
      to: range.end ?? Math.max(timeline.to, range.start ?? timeline.to),
      width: size.width,
      height: size.height - coverageHeight,
      axisWidth,
      isLog,
      fontSize,
      dense: !full,
      wordings: (mark, panel) => {
        const { what, claimant } = namePanel(index, panel, lang, narrator);
        const { name, short } = claimantOfRow(index, mark.row, lang, narrator);
        const names = {
          claimant: name,
          short,
          panel: panel.marks.length === 1 ? what : null,
          named: claimant !== null,
        };
        return labelLines(mark, panel, names, lang, full);
      },
    });
  }, [panels, timeline, query, size, fontSize, index, lang, narrator, full, isLog]);

  const articles = useCovered();
  const covered = useMemo(() => placeCoverage(articles, layout.days, layout.width), [articles, layout]);
  const ids = useMemo(
    () => [
      ...layout.panels.flatMap(({ panel, marks, spreads }) => [
        ...marks.map(({ mark }) => mark.row.item.id),
        ...spreads.map((spread) => spreadKey(panel, spread)),
      ]),
      ...layout.lane.stacks.map(stackKey),
      ...covered.map(({ id }) => `article:${id}`),
    ],
    [layout, covered],
  );
  const { stop, root } = useRovingList(ids);
  // A line for each month, or for each week where those stand well apart.
  const isClose = layout.days.dayWidth * 7 >= weekRoom;
  const ticks = dayTicks(layout.days, lang, (text) => textWidth(text, 13, 600)).filter(
    ({ kind }) => isClose || kind === 'month',
  );
  const { days, laneTop, lane } = layout;
  const axisY = layout.height - 4;
  const nameSpread = (panel: TroopPanel, { posture, sources }: Spread): string =>
    words.sheet.spread(
      new Set(sources.map(({ row }) => row.item.claimant)).size,
      [nameUnit(index, panel.unit, panel.subject, lang), posture === 'present' ? '' : words.postures[posture]]
        .filter(Boolean)
        .join(', '),
    );
  const tell = ({ sources }: Spread): string =>
    sources
      .map(({ row, quantity }) =>
        words.sheet.source(
          claimantOfRow(index, row, lang, narrator).name,
          [quantity.wording[lang], row.item.attribution === 'doubtful' ? words.doubtful : '']
            .filter(Boolean)
            .join(', '),
        ),
      )
      .join('; ');
  const sheets = [
    ...layout.panels.flatMap(({ panel, spreads }) =>
      spreads.map((spread) => ({
        key: spreadKey(panel, spread),
        title: nameSpread(panel, spread),
        note: words.sheet.noAverage,
        rows: spread.sources.map(({ row }) => row),
      })),
    ),
    ...lane.stacks.map((stack) => ({
      key: stackKey(stack),
      title: words.sheet.noNumbers(stack.ticks.length),
      note: null,
      rows: stack.ticks.map(({ row }) => row),
    })),
  ];
  const sheet = sheets.find(({ key }) => key === shown);
  const show = (key: string): void => setShown((old) => (old === key ? null : key));
  const close = (): void => {
    setShown(null);
    const stops = ref.current?.querySelectorAll<SVGElement>('[data-stop]') ?? [];
    [...stops].find((one) => one.getAttribute('data-stop') === shown)?.focus();
  };

  return (
    <>
      <div className={styles.frame} ref={ref} data-untitled={layout.panels[0]?.scale ? undefined : true}>
        <div className={styles.inner}>
          <svg
            width={layout.width}
            height={layout.height + coverageHeight}
            role="group"
            aria-label={`${words.chart}. ${words.chartHelp}`}
            {...root}
            className={styles.chart}
          >
            <defs>
              <Fades prefix={fadeId} />
            </defs>
            {ticks.map(({ day, x, kind }) => (
              <path
                key={`${kind} ${day}`}
                d={`M${x} ${layout.panels[0]?.y ?? laneTop}V${layout.height - 16}`}
                className={styles.grid}
              />
            ))}
            {layout.panels.map((drawn, i) => {
              const { what, place, claimant } = namePanel(index, drawn.panel, lang, narrator);
              const ink = groupInk(index.actors.get(drawn.panel.subject ?? '')?.group ?? 'other');
              return (
                <PanelFrame
                  key={drawn.panel.key}
                  drawn={drawn}
                  left={days.left}
                  right={layout.width}
                  title={i > 0 ? `${what}, ${words.ownScale}` : what}
                  note={[place, claimant].filter(Boolean).join(' · ')}
                  ink={ink}
                  numberOf={(value) => formatNumber(value, lang)}
                >
                  {drawn.joints.map(({ from, to }) => (
                    <path
                      key={`${from.mark.row.item.id} ${to.mark.row.item.id}`}
                      d={`M${numberX(from.body)} ${from.shape.top}L${numberX(to.body)} ${to.shape.top}`}
                      data-joint={`${from.mark.row.item.id} ${to.mark.row.item.id}`}
                      className={styles.joint}
                      style={
                        {
                          '--hue': groupFill(claimantOfRow(index, to.mark.row, lang, narrator).group),
                        } as CSSProperties
                      }
                    />
                  ))}
                  {drawn.marks.map((mark) => (
                    <QuantityLink
                      key={mark.mark.row.item.id}
                      drawn={mark}
                      claimant={claimantOfRow(index, mark.mark.row, lang, narrator)}
                      state={stateOf(mark.mark.row)}
                      subject={subjectShape(index.actors.get(drawn.panel.subject ?? '')?.group)}
                      lang={lang}
                      panelInk={ink}
                      fontSize={fontSize}
                      fadeId={fadeId}
                      stop={stop(mark.mark.row.item.id)}
                    />
                  ))}
                  {drawn.scale &&
                    drawn.spreads.map((spread, i) => {
                      const key = spreadKey(drawn.panel, spread);
                      return (
                        <SpreadMark
                          key={key}
                          spread={spread}
                          scale={drawn.scale as ValueScale}
                          x={bracketX(layout.width, i)}
                          height={drawn.height}
                          label={`${nameSpread(drawn.panel, spread)} ${tell(spread)}. ${words.sheet.noAverage}`}
                          isOpen={shown === key}
                          onOpen={() => show(key)}
                          stop={stop(key)}
                        />
                      );
                    })}
                </PanelFrame>
              );
            })}
            {lane.stacks.length > 0 && (
              <>
                <text x={0} y={laneTop + 9} className={styles.axis}>
                  {words.noNumber}
                </text>
                <NoNumberLane
                  lane={lane}
                  top={laneTop}
                  lang={lang}
                  fadeId={fadeId}
                  stateOf={stateOf}
                  nameOf={(row) => claimantOfRow(index, row, lang, narrator).name}
                  stopOf={stop}
                  open={shown}
                  onOpen={show}
                />
              </>
            )}
            <DayAxis
              ticks={ticks}
              dayWidth={days.dayWidth}
              y={axisY}
              top={layout.height - 16}
              bottom={layout.height - 10}
            />
            <Coverage
              articles={covered}
              top={layout.height}
              middle={layout.height + coverageHeight / 2 + 1}
              left={days.left}
              right={days.right}
              focused={covered.find(({ id }) => stop(`article:${id}`).tabIndex === 0)?.id ?? null}
            />
          </svg>
          <ChartNotes
            unlabelled={layout.unlabelled}
            earlier={lane.beyond.past}
            later={lane.beyond.future}
            undated={layout.undated}
          />
        </div>
        {sheet && (
          <ClaimSheet key={sheet.key} title={sheet.title} note={sheet.note} rows={sheet.rows} onClose={close} />
        )}
      </div>
      {full &&
        layout.panels.flatMap(({ panel, spreads }) =>
          spreads.map((spread) => (
            <p key={spreadKey(panel, spread)} className={styles.notes}>
              {`${nameSpread(panel, spread)} ${tell(spread)}. ${words.sheet.noAverage}`}
            </p>
          )),
        )}
    </>
  );
}
