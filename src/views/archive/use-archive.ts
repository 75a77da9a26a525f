import { useCallback, useEffect, useRef, useState } from 'react';
import { AskProblem } from '@/dataset/ask-clickhouse';
import type { FactManifest } from '@/dataset/fact-manifest';
import type { DatasetProblem } from '@/dataset/problem';
import { type Claim, narrator } from '@/domain/claim';
import type { Engine } from '@/query/engine';
import { emptyQuery, type Query } from '@/query/query';
import type { Row } from '@/query/row';
import { askShown, overviewOf, type Shown } from './shown';

export interface ArchiveState {
  readonly shown: Shown;
  readonly rows: readonly Row<Claim>[];
  readonly isAsking: boolean;
  /** Why what is asked is not shown; `stopped` by the reader. */
  readonly lack: DatasetProblem | 'stopped' | null;
  readonly stop: () => void;
  readonly again: () => void;
  readonly more: () => void;
}

const pageRows = 40;

/** Who claims what is on the page by name. */
const namesFor = async (
  engine: Engine,
  rows: readonly Row<Claim>[],
  known: Shown['names'],
): Promise<Shown['names']> => {
  const unnamed = new Set(rows.map(({ item }) => item.claimant).filter((id) => id !== narrator && !(id in known)));
  if (unnamed.size === 0) return known;
  const names = { ...known };
  for (const item of await engine.items([...unnamed])) if ('name' in item) names[item.id] = item.name;
  return names;
};

const problemOf = (error: unknown): DatasetProblem =>
  error instanceof AskProblem
    ? { cause: error.why, detail: error.message }
    : { cause: error instanceof TypeError ? 'unreachable' : 'odd-answer', detail: String(error) };

/** Puts the reader's question to an engine. The last question wins; an answer that is not had leaves the one before. */
export function useArchive(manifest: FactManifest, engine: Engine, query: Query): ArchiveState {
  const [shown, setShown] = useState(() => overviewOf(manifest));
  const [rows, setRows] = useState<readonly Row<Claim>[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [lack, setLack] = useState<ArchiveState['lack']>(null);
  const [turn, setTurn] = useState(0);
  const asking = useRef<AbortController | null>(null);
  const names = useRef(shown.names);
  const overview = useRef(shown);

  const tell = useCallback(
    async (next: readonly Row<Claim>[], before: readonly Row<Claim>[], signal?: AbortSignal): Promise<void> => {
      const told = await namesFor(engine, next, names.current);
      if (signal?.aborted) return;
      names.current = told;
      setShown((last) => ({ ...last, names: told }));
      setRows([...before, ...next]);
    },
    [engine],
  );

  // A turn is another go at the same question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const own = new AbortController();
    asking.current = own;
    setAsking(true);
    setLack(null);
    const isPlain = JSON.stringify(query) === JSON.stringify(emptyQuery);
    const ask = async (): Promise<void> => {
      const next = isPlain ? overview.current : await askShown(engine, query, names.current, own.signal);
      if (own.signal.aborted) return;
      names.current = next.names;
      setShown(next);
      setRows([]);
      const { kept } = await engine.answer(query, ['totals', 'kept'], own.signal);
      await tell(await kept.claims.rows(0, pageRows), [], own.signal);
    };
    ask()
      .catch((error: unknown) => {
        if (!own.signal.aborted) setLack(problemOf(error));
      })
      .finally(() => {
        if (asking.current === own) setAsking(false);
      });
    return () => own.abort();
  }, [engine, query, turn, tell]);

  const stop = useCallback(() => {
    asking.current?.abort();
    setAsking(false);
    setLack('stopped');
  }, []);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  const more = useCallback(() => {
    const own = asking.current;
    setAsking(true);
    const ask = async (): Promise<void> => {
      const { kept } = await engine.answer(query, ['totals', 'kept'], own?.signal);
      await tell(await kept.claims.rows(rows.length, pageRows), rows, own?.signal);
    };
    ask()
      .catch((error: unknown) => setLack(problemOf(error)))
      .finally(() => setAsking(false));
  }, [engine, query, rows, tell]);
  return { shown, rows, isAsking, lack, stop, again, more };
}
