import { memo, type ReactNode } from 'react';
import type { Status } from '@/domain/event';
import type { Sign } from '@/domain/relation';
import type { Standing } from '@/domain/span';
import { Head } from '@/marks/head';
import { headStyle } from '@/picture/head-style';
import { brokenLine, dotsOf } from './broken-line';
import { chevronEvery, chevronPath, chevronsAlong, sparseChevrons } from './chevrons';
import { alongCurve, curvePath, type Point } from './edge-curve';
import styles from './network-chart.module.css';

interface EdgeLineProps {
  readonly points: readonly Point[];
  readonly sign: Sign;
  readonly standing: Standing;
  readonly status: Status;
  readonly weight: number;
  /** Whom it is addressed to is our conclusion: the line is broken. */
  readonly isInferred?: boolean;
  /** In a small picture arrow heads stand further apart. */
  readonly isRoomy?: boolean;
}

/** Grows mildly: a hundred contacts are a strong line, not a beam. */
const growth = (weight: number): number => Math.min(1, Math.log2(Math.max(1, weight)) / 4);

const Hollow = ({ path, width, dash }: { readonly path: string; readonly width: number; readonly dash?: string }) => (
  <path className={styles.hollow} d={path} style={{ strokeWidth: width, strokeDasharray: dash }} />
);

/** Pattern first: solid, round dots, chevrons; hollow where all of it is only possible; the head of its status where it did not happen. */
function DrawEdgeLine({ points, sign, standing, status, weight, isInferred = false, isRoomy = true }: EdgeLineProps) {
  const path = curvePath(points);
  const isHollow = standing === 'possible';
  const grown = growth(weight);
  const style = status === 'occurred' ? null : headStyle[status];
  const broken = isInferred ? brokenLine : undefined;
  const middle = style ? alongCurve(points, 0.5) : null;
  let line: ReactNode;
  if (sign === 'cooperative') {
    const width = 2 + 1.8 * grown;
    line = (
      <>
        <path
          className={styles.line}
          d={path}
          style={{ strokeWidth: isHollow ? width + 0.8 : width, strokeDasharray: broken }}
        />
        {isHollow && <Hollow path={path} width={width - 0.8} {...(broken ? { dash: broken } : {})} />}
      </>
    );
  } else if (sign === 'neutral') {
    const width = 2.2 + 1.4 * grown;
    const dash = dotsOf(4.7 + 2.4 * grown, isInferred);
    line = (
      <>
        <path
          className={styles.line}
          d={path}
          style={{ strokeWidth: isHollow ? width + 0.7 : width, strokeDasharray: dash }}
        />
        {isHollow && <Hollow path={path} width={width - 1} dash={dash} />}
      </>
    );
  } else {
    const size = isHollow ? 2.5 : 2.8 + 1.1 * grown;
    line = (
      <>
        <path
          className={styles.line}
          d={path}
          style={{ strokeWidth: isHollow ? 0.7 : 1 + 0.8 * grown, strokeDasharray: broken }}
        />
        <path
          className={isHollow ? styles.chevronHollow : styles.chevron}
          d={chevronPath(chevronsAlong(points, size, isRoomy ? chevronEvery : sparseChevrons), isHollow)}
          style={{ strokeWidth: isHollow ? 0.8 : 1.1 + 0.5 * grown }}
        />
      </>
    );
  }
  return (
    <>
      {line}
      {style && middle && <Head x={middle.x} y={middle.y} fills={['var(--mark)']} style={style} radius={5} />}
    </>
  );
}

export const EdgeLine = memo(DrawEdgeLine);
