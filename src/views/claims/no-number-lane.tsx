import type { Language } from '@/domain/text';
import { formatNumber } from '@/i18n/format-number';
import { wordsOf } from '@/i18n/words';
import { DateMark } from '@/marks/date-mark';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { rectBox } from '@/picture/rect';
import { useIsLit } from '@/state/lights';
import { ClaimLink } from './claim-link';
import type { ClaimRow } from './claim-row';
import { describeClaim } from './describe-claim';
import { type Lane, type LaneStack, type LaneTick, stackKey, tickHeight } from './lane-layout';
import styles from './troops-chart.module.css';
import type { ClaimState } from './use-claim-marks';

interface NoNumberLaneProps {
  readonly lane: Lane;
  readonly top: number;
  readonly lang: Language;
  readonly fadeId: string;
  readonly stateOf: (row: ClaimRow) => ClaimState;
  readonly nameOf: (row: ClaimRow) => string;
  readonly stopOf: (id: string) => { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
  /** The stack whose claims are listed. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
}

const laneInk = ['var(--control)'];

/** Claims without a number: a tick each, above the days they may lie in; several of one date open as a list. */
export function NoNumberLane({ lane, top, lang, fadeId, stateOf, nameOf, stopOf, open, onOpen }: NoNumberLaneProps) {
  const words = wordsOf(lang).claims;
  return (
    <g transform={`translate(0 ${top})`}>
      {lane.stacks.map((stack) => {
        const key = stackKey(stack);
        const [only] = stack.ticks;
        return (
          <g key={key}>
            {!stack.isCount && (
              <DateMark
                body={stack.body}
                y={stack.y + 1.5}
                fills={laneInk}
                style="filled"
                prefix={fadeId}
                pill={5}
                radius={2.2}
              />
            )}
            {only && stack.ticks.length === 1 ? (
              <ClaimLink
                row={only.row}
                standing={stateOf(only.row).standing}
                label={describeClaim(only.row, nameOf(only.row), stateOf(only.row).standing, lang)}
                className={styles.tick}
                stop={stopOf(key)}
              >
                <rect {...rectBox(stack.hit)} className={styles.hit} />
                <Tick tick={only} state={stateOf(only.row)} />
              </ClaimLink>
            ) : (
              <g
                role="button"
                aria-label={
                  stack.isCount
                    ? words.sheet.noNumbers(stack.ticks.length)
                    : words.sheet.stack(
                        stack.ticks.length,
                        stack.ticks.map(({ row }) => row.item.title[lang]),
                      )
                }
                aria-expanded={open === key}
                className={styles.stack}
                {...stopOf(key)}
                onClick={() => onOpen(key)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onOpen(key);
                }}
              >
                <rect {...rectBox(stack.hit)} className={styles.hit} />
                {stack.isCount ? (
                  <CountText stack={stack} lang={lang} />
                ) : (
                  stack.ticks.map((tick) => (
                    <StackedTick key={tick.row.item.id} tick={tick} state={stateOf(tick.row)} />
                  ))
                )}
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** So many, and lit when one of them is. */
function CountText({ stack, lang }: { readonly stack: LaneStack; readonly lang: Language }) {
  const { hit, y, ticks } = stack;
  const lit = useIsLit(...ticks.map(({ row }) => ({ kind: 'claim', id: row.item.id }) as const));
  return (
    <text
      x={(hit.left + hit.right) / 2}
      y={y}
      dy="0.33em"
      textAnchor="middle"
      className={styles.count}
      data-lit={lit || undefined}
    >
      {formatNumber(ticks.length, lang)}
    </text>
  );
}

/** One of several ticks that are opened together. */
function StackedTick({ tick, state }: { readonly tick: LaneTick; readonly state: ClaimState }) {
  const mark = { kind: 'claim', id: tick.row.item.id } as const;
  const lit = useIsLit(mark);
  return (
    <g className={styles.tick} {...markAttributes(mark, { ...state, lit })} {...pointing(mark)}>
      <Tick tick={tick} state={state} />
    </g>
  );
}

function Tick({ tick: { x, y }, state }: { readonly tick: LaneTick; readonly state: ClaimState }) {
  return (
    <>
      {state.ringed && (
        <rect x={x - 3.5} y={y - 2.5} width={7} height={tickHeight + 5} rx={2} className={styles.ring} />
      )}
      {state.standing === 'possible' ? (
        <rect x={x - 1} y={y + 0.5} width={2} height={tickHeight - 1} className={styles.tickHollow} />
      ) : (
        <rect x={x - 1} y={y} width={2} height={tickHeight} className={styles.tickLine} />
      )}
    </>
  );
}
