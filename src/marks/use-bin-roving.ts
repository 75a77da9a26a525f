import { useMemo } from 'react';
import { type Place, type Roving, useRoving } from './use-roving';

/** The part of a stop's key that it shares with the same bar of another column. */
const ownPart = (key: string): string => key.slice(key.indexOf(' '));

const sideways: Readonly<Record<string, (columns: readonly number[], at: number) => number | undefined>> = {
  ArrowRight: (columns, at) => columns[at + 1],
  ArrowLeft: (columns, at) => columns[at - 1],
  Home: (columns) => columns[0],
  End: (columns) => columns.at(-1),
};

const step = (stops: readonly Place[], from: string, pressed: string): string | null => {
  const here = stops.find(({ key }) => key === from);
  if (!here) return null;
  const inColumn = (x: number | undefined): readonly Place[] => stops.filter((stop) => stop.x === x);
  const by = { ArrowDown: 1, ArrowUp: -1 }[pressed];
  if (by !== undefined) return inColumn(here.x).find(({ y }) => y === here.y + by)?.key ?? from;
  const columns = [...new Set(stops.map(({ x }) => x))];
  const to = sideways[pressed];
  if (!to) return null;
  const column = inColumn(to(columns, columns.indexOf(here.x)));
  return (column.find(({ key }) => ownPart(key) === ownPart(from)) ?? column[0])?.key ?? from;
};

/**
 * One tab stop for columns of bars: left and right go to the same bar of the next column, or to the column itself where it
 * has none; up and down through the bars of a column, from top to bottom. Keys read "<column> <bar>".
 */
export function useBinRoving(columns: readonly (readonly string[])[]): Roving {
  const stops = useMemo(
    () => columns.flatMap((column, x) => column.map((key, y): Place => ({ key, x, y }))),
    [columns],
  );
  return useRoving(stops, { step });
}
