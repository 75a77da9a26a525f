import { Fragment } from 'react';
import type { Language } from '@/domain/text';
import { groupInk } from '@/picture/group-color';
import type { HeadShape } from '@/picture/head-style';
import { WordGap } from '@/ui/word-gap';
import { ClaimLink } from './claim-link';
import type { Claimant } from './claim-row';
import { describeClaim } from './describe-claim';
import { type LabelPart, lineHeight } from './label-lines';
import type { DrawnMark } from './label-marks';
import type { PlacedLabel } from './place-labels';
import { QuantityMark } from './quantity-mark';
import styles from './troops-chart.module.css';
import type { MarkState } from './use-claim-marks';

interface QuantityLinkProps {
  readonly drawn: DrawnMark;
  readonly claimant: Claimant;
  readonly state: MarkState;
  readonly subject: HeadShape;
  readonly lang: Language;
  readonly panelInk: string;
  readonly fontSize: number;
  readonly fadeId: string;
  readonly stop: { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
}

const smallest = 24;

const anchorOf = ({ align, x, width }: PlacedLabel): number =>
  align === 'start' ? x : align === 'end' ? x + width : x + width / 2;

/** A number and the words beside it, one link. */
export function QuantityLink({
  drawn: { mark, body, shape, label },
  claimant,
  state,
  subject,
  lang,
  panelInk,
  fontSize,
  fadeId,
  stop,
}: QuantityLinkProps) {
  const { row } = mark;
  const { box } = shape;
  const inkOf = (role: LabelPart['role']) =>
    role === 'claimant' ? { fill: groupInk(claimant.group) } : role === 'panel' ? { fill: panelInk } : undefined;
  const width = Math.max(smallest, box.width);
  const height = Math.max(smallest, box.height);
  const name = describeClaim(row, claimant.name, state.standing, lang);
  // The name begins as the label reads, so that speech input finds the mark by what it shows.
  const shown = label?.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  return (
    <ClaimLink row={row} state={state} label={shown ? `${shown}. ${name}` : name} className={styles.link} stop={stop}>
      {label && state.ringed && (
        <rect
          x={label.box.x - 3}
          y={label.box.y - 1}
          width={label.box.width + 4}
          height={label.box.height + 3}
          rx={2}
          className={state.open ? styles.pen : styles.penPale}
        />
      )}
      <rect
        x={box.x + box.width / 2 - width / 2}
        y={box.y + box.height / 2 - height / 2}
        width={width}
        height={height}
        className={styles.hit}
      />
      <QuantityMark
        body={body}
        shape={shape}
        group={claimant.group}
        modality={row.item.modality}
        subject={subject}
        hollow={state.standing === 'possible'}
        fadeId={fadeId}
      />
      {state.ringed && (
        <rect
          x={box.x - 3}
          y={box.y - 3}
          width={box.width + 6}
          height={box.height + 6}
          rx={4}
          className={styles.ring}
        />
      )}
      {label && (
        <text className={styles.label} style={{ fontSize }} textAnchor={label.box.align}>
          {label.lines.map((line, i) =>
            line.map(({ role, text }, part) => (
              <Fragment key={role}>
                {i > 0 && part === 0 && <WordGap />}
                <tspan
                  {...(part === 0
                    ? { x: anchorOf(label.box), y: label.box.y + lineHeight(fontSize) * (i + 0.78) }
                    : {})}
                  className={styles[role]}
                  style={state.faded ? undefined : inkOf(role)}
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
