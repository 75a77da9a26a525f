import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Browsers limit how often the address may change: what a hand does without resting is one change. */
const rest = 200;

interface Resting<T> {
  /** What the address says. */
  readonly said: T;
  /** What it returns resolves when the address says it. */
  readonly commit: (value: T) => Promise<void>;
  readonly same?: (a: T, b: T) => boolean;
  /** Another hand changed what the address says: what waited, if anything did, is dropped. */
  readonly onForeign?: (hadWaited: boolean) => void;
  /** The address says what was committed last, the screen shows it, and nothing waits. */
  readonly onLanded?: () => void;
}

interface Rest<T> {
  /** Commits this when the hand rests, and nothing that waited before it. */
  readonly wait: (value: T) => void;
  /** Commits at once what waits. */
  readonly flush: () => void;
  /** Forgets what waits. */
  readonly drop: () => void;
}

/**
 * Commits what a hand changes when it rests. What waits is committed at once when its control is taken away, and dropped
 * when the address comes to say something else than was committed here: by Back, by another link, by another control.
 */
export function useRest<T>({ said, same = Object.is, ...calls }: Resting<T>): Rest<T> {
  const latest = useRef({ ...calls, same });
  useLayoutEffect(() => {
    latest.current = { ...calls, same };
  });
  const waiting = useRef<{ readonly value: T; readonly timer: number } | null>(null);
  // What was committed since the hand last rested; the screen may show each of these or only the last.
  const sent = useRef<T[]>([]);
  const commits = useRef(0);
  const [landed, setLanded] = useState(0);

  const drop = useCallback((): void => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const flush = useCallback((): void => {
    const held = waiting.current;
    if (!held) return;
    drop();
    sent.current.push(held.value);
    commits.current++;
    const at = commits.current;
    // The router shows an address in a transition; in one that begins later what the hand showed can end without a jump back.
    void latest.current.commit(held.value).then(() => startTransition(() => setLanded(at)));
  }, [drop]);
  const wait = useCallback(
    (value: T): void => {
      drop();
      waiting.current = { value, timer: window.setTimeout(flush, rest) };
    },
    [drop, flush],
  );
  const shown = useRef(said);
  const arrived = useRef(0);
  // An address may be there before the screen shows it, and the screen may show it before that is told.
  const endIfShown = useCallback((): void => {
    const { same: isSame, onLanded } = latest.current;
    if (waiting.current || arrived.current !== commits.current) return;
    if (!sent.current.slice(-1).every((one) => isSame(one, shown.current))) return;
    sent.current = [];
    onLanded?.();
  }, []);
  useEffect(() => {
    const { same: isSame, onForeign } = latest.current;
    const before = shown.current;
    shown.current = said;
    if (isSame(before, said)) return;
    if (sent.current.some((one) => isSame(one, said))) {
      endIfShown();
      return;
    }
    const hadWaited = waiting.current !== null;
    drop();
    sent.current = [];
    onForeign?.(hadWaited);
  }, [said, drop, endIfShown]);
  useEffect(() => {
    arrived.current = landed;
    if (landed > 0) endIfShown();
  }, [landed, endIfShown]);
  useEffect(() => flush, [flush]);
  return { wait, flush, drop };
}

interface Settled<T> {
  /** What the hand has made of it, at rest what the address says. */
  readonly value: T;
  readonly isMoving: boolean;
  readonly change: (value: T) => void;
  readonly flush: () => void;
}

/** A value of the address that a hand moves: the screen follows at once, the address when the hand rests. */
export function useSettled<T>({
  said,
  commit,
  same = Object.is,
}: Pick<Resting<T>, 'said' | 'commit' | 'same'>): Settled<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const end = useCallback(() => setDraft(null), []);
  const { wait, flush } = useRest({ said, commit, same, onForeign: end, onLanded: end });
  const change = useCallback(
    (value: T): void => {
      setDraft((old) => (old && same(old.value, value) ? old : { value }));
      wait(value);
    },
    [wait, same],
  );
  return { value: draft ? draft.value : said, isMoving: draft !== null, change, flush };
}
