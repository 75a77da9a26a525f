import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DatasetProblem } from '@/dataset/problem';
import type { AnsweredPages, Engine } from '@/query/engine';
import type { Row } from '@/query/row';
import { problemOf } from './problem-of';
import { namesWith, type Shown } from './shown';

interface Told<T> {
  readonly rows: readonly Row<T>[];
  /** Of whoever is named in the rows. */
  readonly names: Shown['names'];
  readonly isAsking: boolean;
  /** Why rows that were asked for are not there. */
  readonly lack: DatasetProblem | 'stopped' | null;
}

interface Rows<T> extends Told<T> {
  /** Asks for the next rows, or once more for those that did not come. */
  readonly more: () => void;
  readonly stop: () => void;
}

const pageRows = 40;

/** The rows of one answer, page by page as they are asked for; those of another answer are never among them. */
export function useRows<T>(
  engine: Engine,
  pages: AnsweredPages<T> | null,
  namedIn: (item: T) => readonly string[],
  known: Shown['names'],
): Rows<T> {
  const [state, setState] = useState<Told<T> & { readonly of: AnsweredPages<T> | null }>();
  const asking = useRef<AbortController | null>(null);
  const told: Told<T> =
    state?.of === pages && state !== undefined ? state : { rows: [], names: {}, isAsking: pages !== null, lack: null };
  const latest = useRef({ told, known, namedIn });
  useLayoutEffect(() => {
    latest.current = { told, known, namedIn };
  });

  const ask = useCallback(
    (rows: readonly Row<T>[]): void => {
      asking.current?.abort();
      if (pages === null) return;
      const own = new AbortController();
      const { signal } = own;
      asking.current = own;
      const tell = (part: Partial<Told<T>>): void => {
        if (!signal.aborted)
          setState({ of: pages, rows, names: latest.current.told.names, isAsking: false, lack: null, ...part });
      };
      tell({ isAsking: true });
      const read = async (): Promise<void> => {
        const next = await pages.rows(rows.length, pageRows, signal);
        const { told: before, known: others, namedIn: idsOf } = latest.current;
        const ids = next.flatMap(({ item }) => idsOf(item));
        tell({
          rows: [...rows, ...next],
          names: await namesWith(engine, { actors: ids }, { ...before.names, ...others }, signal),
        });
      };
      read().catch((error: unknown) => tell({ lack: problemOf(error) }));
    },
    [engine, pages],
  );
  useEffect(() => {
    ask([]);
    return () => asking.current?.abort();
  }, [ask]);
  const more = useCallback(() => ask(latest.current.told.rows), [ask]);
  const stop = useCallback(() => {
    asking.current?.abort();
    setState({ of: pages, ...latest.current.told, isAsking: false, lack: 'stopped' });
  }, [pages]);
  return { ...told, more, stop };
}
