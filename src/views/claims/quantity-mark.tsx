import type { CSSProperties } from 'react';
import type { Modality } from '@/domain/claim';
import { Head } from '@/marks/head';
import { groupFill } from '@/picture/group-color';
import type { HeadShape, HeadStyle } from '@/picture/head-style';
import { type FadeSide, fadeFill } from './fade-gradients';
import type { MarkBody } from './mark-body';
import type { QuantityShape } from './quantity-shape';
import styles from './troops-chart.module.css';

const ringed = new Set<Modality>(['planned', 'threatened', 'proposed']);

export const headStyleOf = (modality: Modality): HeadStyle =>
  modality === 'denied' ? 'struck' : ringed.has(modality) ? 'ring' : 'filled';

interface QuantityMarkProps {
  readonly body: MarkBody;
  readonly shape: QuantityShape;
  readonly group: string;
  readonly modality: Modality;
  /** Whose troops it counts. */
  readonly subject: HeadShape;
  /** Only possibly in the chosen dates: drawn hollow. */
  readonly hollow: boolean;
  readonly fadeId: string;
}

const capLength = 5;
const radius = 4.5;

/** One number with its hedge and its date; the group's hue comes in as a custom property. */
export function QuantityMark({ body, shape, group, modality, subject, hollow, fadeId }: QuantityMarkProps) {
  const { x, left, right } = body;
  const { top, bottom, arrow, about, form } = shape;
  const style = { '--hue': groupFill(group) } as CSSProperties;
  const isPill = body.shape === 'within';
  const headStyle = headStyleOf(modality);
  return (
    <g style={style} data-hollow={hollow || undefined} className={styles.mark}>
      <DateShade
        body={body}
        top={form === 'bar' ? top : top - radius}
        bottom={form === 'bar' ? bottom : bottom + radius}
        fill={(side) => fadeFill(fadeId, group, side)}
      />
      {form === 'bar' && (
        <path
          className={styles.line}
          d={`M${x} ${top}V${bottom}M${x - capLength} ${top}h${capLength * 2}M${x - capLength} ${bottom}h${capLength * 2}`}
          data-dashed={headStyle !== 'filled' || undefined}
        />
      )}
      {about && form === 'head' && (
        <path className={styles.stubs} d={`M${x} ${top - 13}V${top - 6.5}M${x} ${top + 6.5}V${top + 13}`} />
      )}
      {arrow && <Arrow x={x} from={arrow.from} to={arrow.to} />}
      {body.shape === 'about' && (
        <path className={styles.stubs} d={`M${left} ${top}H${x - 6.5}M${x + 6.5} ${top}H${right}`} />
      )}
      {form === 'head' && body.head && (
        <Head x={x} y={top} fills={[groupFill(group)]} style={headStyle} shape={subject} />
      )}
      {isPill && form === 'head' && headStyle === 'struck' && (
        <path className={styles.line} d={`M${x - 6} ${top + 6}L${x + 6} ${top - 6}`} />
      )}
      {body.beyond && <Beyond x={x} y={(top + bottom) / 2} side={body.beyond} />}
    </g>
  );
}

interface DateShadeProps {
  readonly body: MarkBody;
  readonly top: number;
  readonly bottom: number;
  readonly fill: (side: FadeSide) => string;
}

/** The days the date leaves open: a pill for "some day in these", a shade that fades where no bound is known. */
function DateShade({ body, top, bottom, fill }: DateShadeProps) {
  const { left, right, shape } = body;
  const box = { x: left, y: top, width: Math.max(0, right - left), height: Math.max(2, bottom - top) };
  if (box.width === 0) return null;
  if (shape === 'within') return <rect {...box} rx={Math.min(4.5, box.width / 4)} className={styles.pill} />;
  if (shape === 'span') return <rect {...box} y={(top + bottom) / 2 - 2} height={4} className={styles.lasting} />;
  if (shape === 'before' || shape === 'until') return <rect {...box} className={styles.shade} fill={fill('left')} />;
  if (shape === 'after' || shape === 'since') return <rect {...box} className={styles.shade} fill={fill('right')} />;
  return null;
}

function Arrow({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  const back = to < from ? 6 : -6;
  return (
    <path className={styles.line} d={`M${x} ${from}V${to}M${x - 4} ${to + back}L${x} ${to}L${x + 4} ${to + back}`} />
  );
}

/** Stands at the edge because its date lies outside the picture. */
function Beyond({ x, y, side }: { readonly x: number; readonly y: number; readonly side: 'earlier' | 'later' }) {
  const [base, tip] = side === 'earlier' ? [x - 7, x - 11] : [x + 7, x + 11];
  return <path className={styles.line} d={`M${base} ${y - 4}L${tip} ${y}L${base} ${y + 4}`} />;
}
