import type { Rect } from '@/picture/rect';
import type { Disc } from './edge-curve';

export const loopId = (actor: string): string => `${actor}~${actor}~within`;

const height = 13;
const half = 8;
const round = (value: number): number => Math.round(value * 10) / 10;

/** A loop on top of a head. */
export function loopPath({ x, y, radius }: Disc): string {
  const foot = round(y - radius * 0.6);
  const top = round(y - radius - height);
  const [left, right] = [round(x - radius * 0.6), round(x + radius * 0.6)];
  return `M${left} ${foot}C${round(x - half)} ${top} ${round(x + half)} ${top} ${right} ${foot}`;
}

export const loopRect = ({ x, y, radius }: Disc): Rect => ({
  left: x - half,
  right: x + half,
  top: y - radius - height,
  bottom: y,
});
