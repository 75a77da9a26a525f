import type { Place } from '@/marks/use-roving';

/** A mark, a pile or an article. */
export interface Stop extends Place {
  readonly lane: number;
}

const inTime = (a: Stop, b: Stop): number => a.x - b.x || a.y - b.y;

const nearest = (stops: readonly Stop[], { x, y }: Stop): Stop | undefined =>
  stops.reduce<Stop | undefined>((best, stop) => {
    const far = (one: Stop): number => Math.abs(one.x - x) + Math.abs(one.y - y) / 100;
    return best === undefined || far(stop) < far(best) ? stop : best;
  }, undefined);

/** Where a key leads: left and right in time within a lane, up and down to the nearest mark of the next lane that has one. */
export function stepMark(stops: readonly Stop[], current: string, key: string): string | null {
  const here = stops.find((stop) => stop.key === current);
  if (!here) return stops[0]?.key ?? null;
  const lane = stops.filter((stop) => stop.lane === here.lane).sort(inTime);
  const at = lane.indexOf(here);
  if (key === 'ArrowRight') return (lane[at + 1] ?? here).key;
  if (key === 'ArrowLeft') return (lane[at - 1] ?? here).key;
  if (key === 'Home') return (lane[0] ?? here).key;
  if (key === 'End') return (lane.at(-1) ?? here).key;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const others = [...new Set(stops.map((stop) => stop.lane))].sort((a, b) => a - b);
  const next = others[others.indexOf(here.lane) + (key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return here.key;
  return (
    nearest(
      stops.filter((stop) => stop.lane === next),
      here,
    ) ?? here
  ).key;
}
