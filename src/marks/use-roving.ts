import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** A place where the focus can stand: an element whose `data-stop` is its key. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface Roving {
  /** The one stop that the Tab key reaches. */
  readonly current: string | null;
  /** The attributes of one stop. */
  readonly stop: (key: string) => { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
  /** The focus goes there, as soon as it is drawn. */
  readonly goTo: (key: string) => void;
  /** For the element that all stops are within. */
  readonly root: {
    readonly onFocus: (event: FocusEvent<Element>) => void;
    readonly onBlur: (event: FocusEvent<Element>) => void;
    readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
  };
}

interface Options<T extends Place> {
  /** Where a key leads from a stop; null where it means nothing. */
  readonly step?: (stops: readonly T[], from: string, key: string) => string | null;
  readonly preferred?: string | null;
  /** What all stops are within, where the focus may come from outside by `goTo`. */
  readonly box?: RefObject<Element | null>;
  /** Sees to it that a stop is drawn, where not all are. */
  readonly reach?: ((key: string) => void) | undefined;
}

const keyOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null) : null;

const stopIn = (root: Element | null, key: string): HTMLElement | SVGElement | null =>
  root?.querySelector<HTMLElement | SVGElement>(`[data-stop="${CSS.escape(key)}"]`) ?? null;

/** One tab stop for a whole chart: keys move the focus within it, and what is taken away leaves it to what stands nearest. */
export function useRoving<T extends Place>(stops: readonly T[], options: Options<T> = {}): Roving {
  const { step, preferred = null, box, reach } = options;
  const [last, setLast] = useState<string | null>(null);
  const keys = useMemo(() => new Set(stops.map(({ key }) => key)), [stops]);
  const has = (key: string | null): boolean => key !== null && keys.has(key);
  const current = has(last) ? last : has(preferred) ? preferred : (stops[0]?.key ?? null);
  const touched = useRef<Element | null>(null);
  const root = box ?? touched;
  const held = useRef<T | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  useEffect(() => {
    if (going === null) return;
    const found = stopIn(root.current, going) ?? root.current?.querySelector<SVGElement>('[data-stop][tabindex="0"]');
    found?.focus();
    setGoing(null);
  }, [going, root]);
  useEffect(() => {
    const before = held.current;
    if (before === null) return;
    const still = stops.find(({ key }) => key === before.key);
    if (still || document.activeElement !== document.body) {
      if (still) held.current = still;
      return;
    }
    const far = ({ x, y }: Place): number => Math.hypot(x - before.x, y - before.y);
    const [first, ...others] = stops;
    const near = first && others.reduce((best, one) => (far(one) < far(best) ? one : best), first);
    if (near) stopIn(root.current, near.key)?.focus({ preventScroll: true });
  }, [stops, root]);
  const stop = useCallback(
    (key: string) => ({ tabIndex: key === current ? (0 as const) : (-1 as const), 'data-stop': key }),
    [current],
  );
  const goTo = useCallback((key: string): void => {
    setLast(key);
    setGoing(key);
  }, []);
  return {
    current,
    stop,
    goTo,
    root: {
      onFocus: ({ target, currentTarget }) => {
        touched.current = currentTarget;
        const key = keyOf(target);
        held.current = stops.find((one) => one.key === key) ?? null;
        if (key !== null) setLast(key);
      },
      onBlur: ({ target, relatedTarget }) => {
        const left = held.current;
        // It may be on its way out of the page, or the window may have lost the focus: then it was not left.
        queueMicrotask(() => {
          const isLeft = relatedTarget !== null || (target.isConnected && document.hasFocus());
          if (isLeft && held.current === left) held.current = null;
        });
      },
      onKeyDown: (event) => {
        if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        const from = keyOf(event.target);
        const next = from === null ? null : step(stops, from, event.key);
        if (next === null) return;
        event.preventDefault();
        const within = event.currentTarget;
        reach?.(next);
        // A virtual list draws what it scrolled to only after this.
        if (reach) requestAnimationFrame(() => stopIn(within, next)?.focus());
        else stopIn(within, next)?.focus();
      },
    },
  };
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const inOrder = (stops: readonly Place[], from: string, key: string): string | null => {
  if (key === 'Home' || key === 'End') return stops.at(key === 'Home' ? 0 : -1)?.key ?? null;
  const by = steps[key];
  const at = stops.findIndex((stop) => stop.key === from);
  return by === undefined || at < 0 ? null : (stops[at + by]?.key ?? null);
};

/** The same for stops in a row: arrows go from each to the next, Home and End to the ends. */
export function useRovingList(keys: readonly string[], reach?: (key: string) => void): Roving {
  const stops = useMemo(() => keys.map((key, x): Place => ({ key, x, y: 0 })), [keys]);
  return useRoving(stops, { step: inOrder, reach });
}
