import type { CSSProperties } from 'react';
import { type CompareColumn, hasJoints } from './compare-columns';

const even = 'minmax(0, 1fr)';

/** The columns as a grid, for the heads and for every line. */
export function columnStyle(columns: readonly CompareColumn[]): CSSProperties {
  const own = hasJoints(columns)
    ? [even, 'var(--joint)', even, ...columns.slice(2).map(() => 'minmax(0, 0.9fr)')]
    : columns.map(() => even);
  return { '--columns': own.join(' ') } as CSSProperties;
}

/** The grid column of the nth column. */
export const columnAt = (columns: readonly CompareColumn[], i: number): number =>
  hasJoints(columns) && i > 0 ? i + 2 : i + 1;
