import { type CSSProperties, Fragment } from 'react';
import { useLanguage } from '@/i18n/use-words';
import { Shapes } from '@/marks/shapes';
import { groupFill, groupInk } from '@/picture/group-color';
import { modalityHead } from '@/picture/head-style';
import type { PlacedLabel } from '@/picture/place-labels';
import { quantityShapes } from '@/picture/quantity-shape';
import { atLeast, grow, rectBox } from '@/picture/rect';
import { useAanloop } from '@/state/use-aanloop';
import { WordGap } from '@/ui/word-gap';
import { ClaimLink } from './claim-link';
import { describeClaim } from './describe-claim';
import { type LabelPart, lineHeight } from './label-lines';
import type { DrawnMark } from './label-marks';
import { subjectShape } from './subject-shape';
import type { TroopPanel } from './troop-panels';
import styles from './troops-chart.module.css';
import { useTroops } from './troops-context';

interface QuantityLinkProps {
  readonly drawn: DrawnMark;
  readonly panel: TroopPanel;
  readonly panelInk: string;
}

const smallest = 24;

const anchorOf = ({ anchor, rect: { left, right } }: PlacedLabel): number =>
  anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;

/** A number and the words beside it, one link. */
export function QuantityLink({ drawn: { mark, body, shape, label }, panel, panelInk }: QuantityLinkProps) {
  const lang = useLanguage();
  const { index } = useAanloop('index');
  const { fontSize, fadeId, stateOf, claimantOf, stop } = useTroops();
  const { row } = mark;
  const [claimant, state] = [claimantOf(row), stateOf(row)];
  const { box } = shape;
  const inkOf = (role: LabelPart['role']) =>
    role === 'claimant' ? groupInk(claimant.group) : role === 'panel' ? panelInk : undefined;
  const name = describeClaim(row, claimant.name, state.standing, lang);
  // The name begins as the label reads, so that speech input finds the mark by what it shows.
  const shown = label?.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  return (
    <ClaimLink
      row={row}
      standing={state.standing}
      label={shown ? `${shown}. ${name}` : name}
      className={styles.link}
      stop={stop(row.item.id)}
    >
      {label && state.ringed && <rect {...rectBox(grow(label.place.rect, 2))} rx={2} className={styles.pen} />}
      <rect {...rectBox(atLeast(box, smallest, smallest))} className={styles.hit} />
      <g className={styles.mark} data-body={body.kind}>
        <Shapes
          shapes={quantityShapes(shape, body, {
            fill: groupFill(claimant.group),
            style: modalityHead[row.item.modality],
            shape: subjectShape(index, panel.subject),
            hollow: state.standing === 'possible',
          })}
          prefix={fadeId}
        />
      </g>
      {state.ringed && <rect {...rectBox(grow(box, 3))} rx={4} className={styles.ring} />}
      {label && (
        <text className={styles.label} style={{ fontSize }} textAnchor={label.place.anchor}>
          {label.lines.map((line, i) =>
            line.map(({ role, text }, part) => (
              <Fragment key={role}>
                {i > 0 && part === 0 && <WordGap />}
                <tspan
                  {...(part === 0
                    ? { x: anchorOf(label.place), y: label.place.rect.top + lineHeight(fontSize) * (i + 0.78) }
                    : {})}
                  className={styles[role]}
                  style={{ '--who': inkOf(role) } as CSSProperties}
                >
                  {text}
                </tspan>
              </Fragment>
            )),
          )}
        </text>
      )}
    </ClaimLink>
  );
}
