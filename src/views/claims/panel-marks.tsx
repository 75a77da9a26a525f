import { type CSSProperties, createContext, memo, use } from 'react';
import { useChartHeight, useChartWidth } from 'recharts';
import { dateBody } from '@/picture/date-body';
import { groupFill } from '@/picture/group-color';
import { numberX, quantityShape } from '@/picture/quantity-shape';
import type { DrawnMark } from './label-marks';
import { QuantityLink } from './quantity-link';
import { SpreadMark } from './spread-mark';
import { bracketX } from './spread-reach';
import styles from './troops-chart.module.css';
import { spreadKey, TroopsContext, type TroopsState, useTroops } from './troops-context';
import type { DrawnPanel } from './troops-layout';
import { type PanelScales, usePanelScales } from './use-panel-scales';

/** What is drawn by the scales of a panel. */
interface PanelPicture {
  readonly drawn: DrawnPanel;
  readonly width: number;
  readonly title: string;
  /** What all its numbers share: a place, a speaker. */
  readonly note: string;
  readonly ink: string;
}

interface PanelMarksProps {
  /** Above the numbers, for the title. */
  readonly head: number;
  /** The size that the chart around is given, and where its days end. */
  readonly width: number;
  readonly height: number;
  readonly right: number;
}

export const PanelContext = createContext<PanelPicture | null>(null);

/** The numbers of a panel by the scales of the chart around, once that has the size that they were laid out for. */
export function PanelMarks({ head, width, height, right }: PanelMarksProps) {
  const picture = use(PanelContext);
  const troops = useTroops();
  const scale = picture?.drawn.scale;
  const scales = usePanelScales(scale?.low ?? 0, scale?.top ?? 1);
  const size = [useChartWidth(), useChartHeight()];
  if (!picture || !scales) return null;
  const isStanding = size[0] === width && size[1] === height && Math.round(scales.days.right) === Math.round(right);
  return <Drawn picture={picture} scales={scales} troops={troops} head={head} isStanding={isStanding} />;
}

interface DrawnProps extends Pick<PanelMarksProps, 'head'> {
  readonly picture: PanelPicture;
  readonly scales: PanelScales;
  readonly troops: TroopsState;
  /** The scales are those of this picture. */
  readonly isStanding: boolean;
}

const isDrawn = (before: DrawnProps, now: DrawnProps): boolean =>
  !now.isStanding || (before.picture === now.picture && before.scales === now.scales && before.troops === now.troops);

/** The numbers of a panel with their labels, the lines between them and the brackets. */
const Drawn = memo(function Drawn({ picture, scales, troops, head }: DrawnProps) {
  const { drawn, width, title, note, ink } = picture;
  const { days, at, top, height } = scales;
  const { panel, marks, joints, spreads } = drawn;
  const { claimantOf, stop, shown, onShow, tellSpread } = troops;
  const stand = (mark: DrawnMark): DrawnMark => {
    const { row, quantity } = mark.mark;
    const body = row.when && dateBody(row.when, days);
    return body ? { ...mark, body, shape: quantityShape(quantity, body, at, { top: 1, bottom: height - 1 }) } : mark;
  };
  return (
    <TroopsContext value={troops}>
      <text x={0} y={head - 9} className={styles.title} style={{ fill: ink }}>
        {title}
        {note && <tspan className={styles.where}> · {note}</tspan>}
      </text>
      <g transform={`translate(0 ${top})`}>
        {joints.map((joint) => {
          const [from, to] = [stand(joint.from), stand(joint.to)];
          const key = `${from.mark.row.item.id} ${to.mark.row.item.id}`;
          return (
            <path
              key={key}
              d={`M${numberX(from.body)} ${from.shape.top}L${numberX(to.body)} ${to.shape.top}`}
              data-joint={key}
              className={styles.joint}
              style={{ '--hue': groupFill(claimantOf(to.mark.row).group) } as CSSProperties}
            />
          );
        })}
        {marks.map((mark) => (
          <QuantityLink key={mark.mark.row.item.id} drawn={stand(mark)} panel={panel} panelInk={ink} />
        ))}
        {spreads.map((spread, i) => {
          const key = spreadKey(panel, spread);
          return (
            <SpreadMark
              key={key}
              spread={spread}
              at={at}
              x={bracketX(width, i)}
              height={height}
              label={tellSpread(panel, spread)}
              isOpen={shown === key}
              onOpen={() => onShow(key)}
              stop={stop(key)}
            />
          );
        })}
      </g>
    </TroopsContext>
  );
}, isDrawn);
