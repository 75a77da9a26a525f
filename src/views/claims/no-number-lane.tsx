import type { Language } from '@/domain/text';
import { ClaimLink } from './claim-link';
import type { ClaimRow } from './claim-row';
import { describeClaim } from './describe-claim';
import { fadeFill } from './fade-gradients';
import { type Lane, type LaneStack, tickHeight, tickPitch } from './lane-layout';
import styles from './troops-chart.module.css';
import type { MarkState } from './use-claim-marks';

interface NoNumberLaneProps {
  readonly lane: Lane;
  readonly top: number;
  readonly lang: Language;
  readonly fadeId: string;
  readonly stateOf: (row: ClaimRow) => MarkState;
  readonly nameOf: (row: ClaimRow) => string;
  readonly stopOf: (id: string) => { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
}

/** Claims without a number: a tick each, above the days they may lie in. */
export function NoNumberLane({ lane, top, lang, fadeId, stateOf, nameOf, stopOf }: NoNumberLaneProps) {
  return (
    <g transform={`translate(0 ${top})`}>
      {lane.stacks.map((stack) => (
        <g key={`${stack.body.shape} ${stack.body.left} ${stack.y}`}>
          <StackDate stack={stack} fadeId={fadeId} />
          {stack.ticks.map(({ row, x, y }) => {
            const state = stateOf(row);
            // A stack of one has the whole neighbourhood for its target.
            const reach = stack.ticks.length === 1 ? 12 : tickPitch / 2;
            return (
              <ClaimLink
                key={row.item.id}
                row={row}
                state={state}
                label={describeClaim(row, nameOf(row), state.standing, lang)}
                className={styles.tick}
                stop={stopOf(row.item.id)}
              >
                <rect x={x - reach} y={y - 2} width={reach * 2} height={tickHeight + 3} className={styles.hit} />
                {state.ringed && (
                  <rect x={x - 3.5} y={y - 2.5} width={7} height={tickHeight + 5} rx={2} className={styles.ring} />
                )}
                {state.standing === 'possible' ? (
                  <rect x={x - 1} y={y + 0.5} width={2} height={tickHeight - 1} className={styles.tickHollow} />
                ) : (
                  <rect x={x - 1} y={y} width={2} height={tickHeight} className={styles.tickLine} />
                )}
              </ClaimLink>
            );
          })}
        </g>
      ))}
    </g>
  );
}

function StackDate({ stack: { body, y }, fadeId }: { readonly stack: LaneStack; readonly fadeId: string }) {
  const { shape, left, right } = body;
  const box = { x: left, y, width: Math.max(1, right - left), height: 3 };
  if (body.beyond) {
    const tip = body.beyond === 'earlier' ? -5 : 5;
    return <path d={`M${left - tip} ${y - 2}L${left} ${y + 1}L${left - tip} ${y + 4}`} className={styles.laneArrow} />;
  }
  if (shape === 'before' || shape === 'until') return <rect {...box} fill={fadeFill(fadeId, 'rule', 'left')} />;
  if (shape === 'after' || shape === 'since') return <rect {...box} fill={fadeFill(fadeId, 'rule', 'right')} />;
  return (
    <rect {...box} rx={1.5} className={shape === 'within' || shape === 'about' ? styles.lanePill : styles.laneDay} />
  );
}
