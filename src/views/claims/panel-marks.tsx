import type { CSSProperties } from 'react';
import { dateBody } from '@/picture/date-body';
import { groupFill } from '@/picture/group-color';
import { numberX, quantityShape } from '@/picture/quantity-shape';
import type { DrawnMark } from './label-marks';
import { QuantityLink } from './quantity-link';
import { SpreadMark } from './spread-mark';
import { bracketX } from './spread-reach';
import styles from './troops-chart.module.css';
import { spreadKey, useTroops } from './troops-context';
import type { DrawnPanel } from './troops-layout';
import { usePanelScales } from './use-panel-scales';

interface PanelMarksProps {
  readonly drawn: DrawnPanel;
  readonly ink: string;
  readonly width: number;
}

/** The numbers of a panel with their labels, the lines between them and the brackets, on the scales of the chart around. */
export function PanelMarks({ drawn: { panel, scale, marks, joints, spreads }, ink, width }: PanelMarksProps) {
  const { claimantOf, stop, shown, onShow, tellSpread } = useTroops();
  const scales = usePanelScales(scale?.low ?? 0, scale?.top ?? 1);
  if (!scales) return null;
  const { days, at, top, height } = scales;
  const stand = (mark: DrawnMark): DrawnMark => {
    const { row, quantity } = mark.mark;
    const body = row.when && dateBody(row.when, days);
    return body ? { ...mark, body, shape: quantityShape(quantity, body, at, { top: 1, bottom: height - 1 }) } : mark;
  };
  return (
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
  );
}
