import type { Status } from '@/domain/event';
import type { When } from '@/domain/when';
import { Head } from '@/marks/head';
import { Shapes } from '@/marks/shapes';
import { bodyShapes } from '@/picture/body-shapes';
import { dateBodyAlone, headAt } from '@/picture/date-body';
import { headStyle } from '@/picture/head-style';
import styles from './rail-mark.module.css';

interface RailMarkProps {
  readonly when: When;
  readonly fills: readonly string[];
  readonly status: Status;
  readonly possible: boolean;
  readonly open: boolean;
  /** Prefix of the gradients that stand on the same page. */
  readonly prefix: string;
}

const x = 11;
const radius = 5.5;
/** The head stands beside the title. */
const middle = 19;

/** The mark of an event on the upright rail of the list: the same head and body, with time running down. */
export function RailMark({ when, fills, status, possible, open, prefix }: RailMarkProps) {
  const style = headStyle[status];
  const body = when.extent === 'span' ? dateBodyAlone(when, middle - radius, 43) : dateBodyAlone(when, 2, 36);
  if (!body) return null;
  const head = headAt(body);
  const shapes = bodyShapes(body, { y: 0, fills, style, filling: possible ? 'hollow' : 'solid' });
  return (
    <svg className={styles.mark} width={22} height={44} aria-hidden="true" data-body={body.kind}>
      <g transform={`translate(${x} 0) rotate(90)`}>
        <Shapes shapes={shapes} prefix={prefix} />
      </g>
      {head !== null && <Head x={x} y={head} fills={fills} style={style} radius={radius} />}
      {open && <circle className={styles.ring} cx={x} cy={head ?? middle} r={9} />}
    </svg>
  );
}
