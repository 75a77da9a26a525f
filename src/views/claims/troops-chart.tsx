import { memo, type RefObject, useId, useMemo, useState } from 'react';
import { joinSome } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { DayAxis } from '@/marks/day-axis';
import { Fades } from '@/marks/fades';
import { LiveCoverage } from '@/marks/live-coverage';
import { type NamedArticle, useCovered } from '@/marks/use-covered';
import { useRovingList } from '@/marks/use-roving';
import { dayTicks } from '@/picture/day-ticks';
import { groupInk } from '@/picture/group-color';
import { textWidth } from '@/picture/letters';
import { areTicks, placeCoverage } from '@/picture/place-coverage';
import type { Link } from '@/state/link';
import { type Aanloop, ProvideParts, useAanloop, useLink } from '@/state/use-aanloop';
import { type Size, useLaidOut } from '@/ui/use-laid-out';
import { ChartNotes } from './chart-notes';
import { type ClaimRow, claimantOfRow } from './claim-row';
import { ClaimSheet } from './claim-sheet';
import { stackKey } from './lane-layout';
import { namePanel, nameUnit } from './name-panel';
import { NoNumberLane } from './no-number-lane';
import type { Spread } from './spread';
import type { TroopPanel } from './troop-panels';
import styles from './troops-chart.module.css';
import { spreadKey, TroopsContext, type TroopsState } from './troops-context';
import { TroopsPanel } from './troops-panel';
import { TroopsRange } from './troops-range';
import { troopsPlace, troopsRoom } from './troops-room';
import { TroopsStrip } from './troops-strip';
import { type ClaimState, useClaimMarks } from './use-claim-marks';
import { useTroopsLayout } from './use-troops-layout';

const coverageHeight = 26;
const weekRoom = 50;

export interface TroopsChartProps {
  /** With room for dates beside the marks. */
  readonly full: boolean;
}

/** Numbers over time, each with its hedge, on one scale per thing counted; claims without a number below. */
export function TroopsChart({ full }: TroopsChartProps) {
  const { box, given, size } = useLaidOut<HTMLDivElement, TroopsGiven>(
    troopsRoom,
    {
      ...useAanloop('index', 'committed', 'lang', 'linkTo'),
      ...useLink('scale'),
      stateOf: useClaimMarks(),
      articles: useCovered(),
      full,
    },
    { place: troopsPlace(full) },
  );
  return (
    <ProvideParts value={{ linkTo: given.linkTo }}>
      <TroopsPicture {...given} box={box} size={size} />
    </ProvideParts>
  );
}

/** All that the picture is drawn of, so that it changes at once. */
interface TroopsGiven
  extends TroopsChartProps,
    Pick<Aanloop, 'index' | 'committed' | 'lang' | 'linkTo'>,
    Pick<Link, 'scale'> {
  readonly stateOf: (row: ClaimRow) => ClaimState;
  readonly articles: readonly NamedArticle[];
}

interface TroopsPictureProps extends TroopsGiven {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly size: Size;
}

const TroopsPicture = memo(function TroopsPicture(props: TroopsPictureProps) {
  const { index, committed, lang, scale, stateOf, articles, full, box, size } = props;
  const words = wordsOf(lang).claims;
  const [shown, setShown] = useState<string | null>(null);
  const { narrator } = useWords();
  const fadeId = useId();
  // Twelve is for dense pictures only.
  const fontSize = full ? 14 : size.height < 290 ? 12 : 13;
  const { panels, layout } = useTroopsLayout({
    index,
    committed,
    lang,
    scale,
    width: size.width,
    height: size.height - coverageHeight,
    fontSize,
    full,
  });

  const covered = useMemo(() => placeCoverage(articles, layout.days, layout.width), [articles, layout]);
  const ids = useMemo(
    () => [
      ...layout.panels.flatMap(({ panel, marks, spreads }) => [
        ...marks.map(({ mark }) => mark.row.item.id),
        ...spreads.map((spread) => spreadKey(panel, spread)),
      ]),
      ...layout.lane.stacks.map(stackKey),
      ...(areTicks(covered) ? [] : covered).map(({ id }) => `article:${id}`),
    ],
    [layout, covered],
  );
  const { stop, root } = useRovingList(ids);
  // A line for each month, or for each week where those stand well apart.
  const ticks = useMemo(() => {
    const isClose = layout.days.dayWidth * 7 >= weekRoom;
    return dayTicks(layout.days, lang, (text) => textWidth(text, 13, 600)).filter(
      ({ kind }) => isClose || kind === 'month',
    );
  }, [layout, lang]);
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
    joinSome(
      sources.map(({ row, quantity }) =>
        words.sheet.source(
          claimantOfRow(index, row, lang, narrator).name,
          [quantity.wording[lang], row.item.attribution === 'doubtful' ? words.doubtful : '']
            .filter(Boolean)
            .join(', '),
        ),
      ),
      '; ',
      lang,
    );
  const tellSpread = (panel: TroopPanel, spread: Spread): string =>
    `${nameSpread(panel, spread)} ${tell(spread)}. ${words.sheet.noAverage}`;
  const named = layout.panels.map((drawn, i) => {
    const { what, place, claimant } = namePanel(index, drawn.panel, lang, narrator);
    return {
      drawn,
      title: i > 0 ? `${what}, ${words.ownScale}` : what,
      note: [place, claimant].filter(Boolean).join(' · '),
      ink: groupInk(index.actors.get(drawn.panel.subject ?? '')?.group ?? 'other'),
    };
  });
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
    const stops = box.current?.querySelectorAll<SVGElement>('[data-stop]') ?? [];
    [...stops].find((one) => one.getAttribute('data-stop') === shown)?.focus();
  };

  const state: TroopsState = {
    fontSize,
    fadeId,
    stateOf,
    claimantOf: (row) => claimantOfRow(index, row, lang, narrator),
    stop,
    shown,
    onShow: show,
    tellSpread,
  };
  return (
    <>
      <div className={styles.frame} ref={box} data-untitled={layout.panels[0]?.scale ? undefined : true}>
        <div className={styles.inner}>
          <TroopsContext value={state}>
            <div
              role="group"
              aria-label={`${words.chart}. ${words.chartHelp}`}
              {...root}
              className={styles.chart}
              style={{ height: layout.height + coverageHeight }}
            >
              {named.map(({ drawn, ...rest }) =>
                drawn.scale ? (
                  <TroopsPanel
                    key={drawn.panel.key}
                    drawn={drawn}
                    scale={drawn.scale}
                    days={days}
                    width={layout.width}
                    {...rest}
                  />
                ) : null,
              )}
              <svg
                width={layout.width}
                height={layout.height + coverageHeight}
                className={styles.ground}
                role="presentation"
              >
                <defs>
                  <Fades prefix={fadeId} />
                </defs>
                <TroopsRange days={days} height={layout.height} />
                {ticks.map(({ day, x, kind }) => (
                  <path
                    key={`${kind} ${day}`}
                    d={`M${x} ${layout.panels[0]?.y ?? laneTop}V${layout.height - 16}`}
                    className={styles.grid}
                  />
                ))}
                {named.map(({ drawn, ink }) =>
                  drawn.scale ? null : (
                    <TroopsStrip key={drawn.panel.key} drawn={drawn} left={days.left} right={layout.width} ink={ink} />
                  ),
                )}
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
                <LiveCoverage
                  articles={covered}
                  top={layout.height}
                  middle={layout.height + coverageHeight / 2 + 1}
                  left={days.left}
                  right={days.right}
                  focused={covered.find(({ id }) => stop(`article:${id}`).tabIndex === 0)?.id ?? null}
                />
              </svg>
            </div>
          </TroopsContext>
          <ChartNotes
            unlabelled={layout.unlabelled}
            left={panels.left}
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
              {tellSpread(panel, spread)}
            </p>
          )),
        )}
    </>
  );
});
