import { useId } from 'react';
import type { Status } from '@/domain/event';
import { precisionOf, type When } from '@/domain/when';
import { Head } from '@/marks/head';
import { headStyle } from '@/picture/head-style';
import { pillPath } from './pill-path';
import styles from './rail-mark.module.css';

interface RailMarkProps {
  readonly when: When;
  readonly fills: readonly string[];
  readonly status: Status;
  readonly possible: boolean;
  readonly open: boolean;
}

const x = 11;
const y = 19;

/** The mark of an event on the upright rail of the list: the same head and body, with time running down. */
export function RailMark({ when, fills, status, possible, open }: RailMarkProps) {
  const fade = useId();
  const parts = fills.length > 0 ? fills : ['var(--ink-3)'];
  const stroke = parts[0] ?? 'var(--ink-3)';
  const style = headStyle[status];
  const precision = precisionOf(when);
  const hasHead = precision === 'day' || precision === 'about' || precision === 'span';
  const step = 34 / parts.length;
  const isUp = precision === 'before' || (precision === 'open' && when.start === null);
  const bound = isUp ? 28 : 10;
  return (
    <svg className={styles.mark} width={22} height={44} aria-hidden="true">
      <defs>
        <linearGradient id={fade} x1="0" x2="0" y1={isUp ? 0 : 1} y2={isUp ? 1 : 0}>
          <stop offset="0" style={{ stopColor: stroke, stopOpacity: 0 }} />
          <stop offset="1" style={{ stopColor: stroke }} />
        </linearGradient>
      </defs>
      {precision === 'about' && (
        <path d={`M${x} 4v3M${x} 9v3.5M${x} 26v3.5M${x} 32v3`} style={{ stroke, strokeWidth: 2.2 }} />
      )}
      {precision === 'within' &&
        parts.map((fill, i) => (
          // The same pill as in the chart, turned a quarter.
          <path
            key={fill}
            transform={`rotate(90 ${x} 0)`}
            d={pillPath(x + 5 + i * step, x + 5 + (i + 1) * step, 0, 9, {
              left: i === 0,
              right: i === parts.length - 1,
            })}
            style={{
              fill: possible ? 'var(--paper)' : `color-mix(in oklab, ${fill} var(--body-tint), var(--paper))`,
              stroke: fill,
              strokeWidth: 1.4,
            }}
          />
        ))}
      {precision === 'span' && <rect x={x - 2} y={y} width={4} height={24} style={{ fill: stroke }} />}
      {(precision === 'before' || precision === 'after' || precision === 'open') && (
        <>
          <rect
            x={precision === 'open' ? x - 2 : x - 4.5}
            y={isUp ? 0 : bound}
            width={precision === 'open' ? 4 : 9}
            height={isUp ? bound : 44 - bound}
            style={{ fill: `url(#${fade})` }}
            opacity={precision === 'open' ? 1 : 0.5}
          />
          <rect x={x - 6} y={bound - 1} width={12} height={2.2} style={{ fill: stroke }} />
        </>
      )}
      {hasHead && <Head x={x} y={y} fills={fills} style={style} radius={5.5} />}
      {open && <circle className={styles.ring} cx={x} cy={y} r={9} />}
    </svg>
  );
}
