import { type KeyboardEvent, useCallback, useState } from 'react';

export interface BinStop {
  readonly tabIndex: 0 | -1;
  readonly 'data-stop': string;
}

const find = (columns: readonly (readonly string[])[], id: string | null): readonly [number, number] | null => {
  for (const [at, column] of columns.entries()) {
    const row = id === null ? -1 : column.indexOf(id);
    if (row >= 0) return [at, row];
  }
  return null;
};

/** The part of a stop's id that it shares with the same bar of another column. */
const ownPart = (id: string): string => id.slice(id.indexOf(' '));

/**
 * One tab stop for columns of bars: left and right go to the same bar of the next column, or to the column itself where it
 * has none; up and down through the bars of a column, from top to bottom. Ids read "<column> <bar>".
 */
export function useBinRoving(columns: readonly (readonly string[])[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const active = find(columns, current) ? current : (columns.find((column) => column.length > 0)?.[0] ?? null);
  const stop = useCallback((id: string): BinStop => ({ tabIndex: id === active ? 0 : -1, 'data-stop': id }), [active]);
  const onKeyDown = useCallback(
    (event: KeyboardEvent<Element>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop') ?? null;
      const place = find(columns, from);
      if (!place || from === null) return;
      const filled = columns.filter((column) => column.length > 0);
      const [at, row] = [filled.indexOf(columns[place[0]] ?? []), place[1]];
      const across = (to: number): string | undefined =>
        filled[to]?.find((id) => ownPart(id) === ownPart(from)) ?? filled[to]?.[0];
      const next: Readonly<Record<string, string | undefined>> = {
        ArrowRight: across(at + 1),
        ArrowLeft: across(at - 1),
        ArrowDown: filled[at]?.[row + 1],
        ArrowUp: filled[at]?.[row - 1],
        Home: across(0),
        End: across(filled.length - 1),
      };
      const id = next[event.key];
      if (!(event.key in next)) return;
      event.preventDefault();
      if (id === undefined) return;
      setCurrent(id);
      const stops = [...event.currentTarget.querySelectorAll<SVGElement>('[data-stop]')];
      stops.find((one) => one.getAttribute('data-stop') === id)?.focus();
    },
    [columns],
  );
  return { stop, onKeyDown };
}
