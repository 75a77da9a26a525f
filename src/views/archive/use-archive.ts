import { useCallback, useEffect, useRef, useState } from 'react';
import type { FactManifest } from '@/dataset/fact-manifest';
import type { DatasetProblem } from '@/dataset/problem';
import { emptyQuery, type Query } from '@/query/query';
import type { Spent } from '@/state/meter';
import type { OpenedArchive } from '@/state/open-archive';
import { problemOf } from './problem-of';
import { type Answer, askShown, overviewOf, peekShown, type Shown } from './shown';

/** What an answer took: milliseconds, bytes that came for it and rows that were gone through. */
interface Cost extends Pick<Spent, 'came' | 'rows'> {
  readonly time: number;
}

interface ArchiveState {
  readonly shown: Shown;
  /** Null until an engine has answered for its rows. */
  readonly kept: Answer['kept'] | null;
  /** What the meter said when the question that is being asked was put; null while nothing is asked. */
  readonly asking: Spent | null;
  /** Of what is shown; null where nothing was asked for it. */
  readonly cost: Cost | null;
  /** Why what is asked is not shown; `stopped` by the reader. */
  readonly lack: DatasetProblem | 'stopped' | null;
  /** Whether what is shown follows the hand, and its rows do not. */
  readonly isHeld: boolean;
  /** Shows the numbers of a question that is not put yet, where they are at hand; null takes them back. */
  readonly peek: (query: Query | null) => void;
  readonly stop: () => void;
  readonly again: () => void;
}

export const sameQuestion = (a: Query, b: Query): boolean => JSON.stringify(a) === JSON.stringify(b);

type Told = Pick<ArchiveState, 'shown' | 'kept' | 'cost'>;

/** Puts the reader's question to an engine. The last question wins; an answer that is not had leaves the one before. */
export function useArchive(manifest: FactManifest, { engine, meter }: OpenedArchive, query: Query): ArchiveState {
  const [overview] = useState(() => overviewOf(manifest));
  const [told, setTold] = useState<Told>({ shown: overview, kept: null, cost: null });
  const [asking, setAsking] = useState<Spent | null>(null);
  const [lack, setLack] = useState<ArchiveState['lack']>(null);
  const [turn, setTurn] = useState(0);
  const current = useRef<AbortController | null>(null);
  const names = useRef(overview.names);
  const [held, setHeld] = useState<Shown | null>(null);
  const peeked = useRef<Query | null>(null);

  // A turn is another go at the same question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const own = new AbortController();
    const { signal } = own;
    current.current = own;
    peeked.current = null;
    const [before, began] = [meter.spent, performance.now()];
    setAsking(before);
    setLack(null);
    const ask = async (): Promise<void> => {
      const isPlain = sameQuestion(query, emptyQuery);
      // The manifest has told its numbers; only the rows are asked for.
      const { shown, kept } = isPlain
        ? { shown: overview, kept: (await engine.answer(query, ['totals', 'kept'], signal)).kept }
        : await askShown(engine, query, names.current, signal);
      if (signal.aborted) return;
      names.current = shown.names;
      const { came, rows } = meter.spent;
      const cost = { time: performance.now() - began, came: came - before.came, rows: rows - before.rows };
      setTold({ shown, kept, cost });
      setHeld(null);
    };
    if (sameQuestion(query, emptyQuery)) setTold({ shown: overview, kept: null, cost: null });
    ask()
      .catch((error: unknown) => {
        if (signal.aborted) return;
        setHeld(null);
        setLack(problemOf(error));
      })
      .finally(() => {
        if (!signal.aborted) setAsking(null);
      });
    return () => own.abort();
  }, [engine, meter, overview, query, turn]);

  const peek = useCallback(
    (next: Query | null) => {
      peeked.current = next;
      if (next === null) return setHeld(null);
      const tell = (shown: Shown | null): void => {
        if (shown && peeked.current === next) setHeld(shown);
      };
      // What goes wrong is told by the question itself, once it is put.
      peekShown(engine, next, names.current).then(tell, () => {});
    },
    [engine],
  );
  const stop = useCallback(() => {
    current.current?.abort();
    setHeld(null);
    setAsking(null);
    setLack('stopped');
  }, []);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { ...told, shown: held ?? told.shown, isHeld: held !== null, asking, lack, peek, stop, again };
}
