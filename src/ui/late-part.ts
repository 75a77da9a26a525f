import { type ComponentType, startTransition, useEffect, useState } from 'react';

export type Arrival<Props> =
  | { readonly at: 'waiting' | 'failed'; readonly Part: null }
  | { readonly at: 'here'; readonly Part: ComponentType<Props> };

export interface LatePart<Props> {
  /** Fetches the file, once; one that failed is asked for again. */
  readonly fetch: () => Promise<void>;
  /** What has arrived; the fetch begins when this is first drawn and wanted, so after the screen that it is part of. */
  readonly useArrival: (isWanted?: boolean) => Arrival<Props>;
}

/**
 * A part of the page in a file of its own. Unlike `lazy` it draws at once where the file is there already, and can be
 * asked for again where it did not come.
 */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let arrival: Arrival<Props> = { at: 'waiting', Part: null };
  let onItsWay: Promise<void> | null = null;
  const waiting = new Set<() => void>();
  const arrive = (next: Arrival<Props>): void => {
    arrival = next;
    for (const tell of waiting) tell();
  };
  const fetch = (): Promise<void> => {
    if (arrival.at === 'failed') arrive({ at: 'waiting', Part: null });
    onItsWay ??= load()
      .catch(() => null)
      .then((Part) => {
        // A file that came empty, or is another, has no such part.
        if (!Part) onItsWay = null;
        arrive(Part ? { at: 'here', Part } : { at: 'failed', Part: null });
      });
    return onItsWay;
  };
  const useArrival = (isWanted = true): Arrival<Props> => {
    // After every drawing: another part may have taken the place of one that is here.
    useEffect(() => {
      if (isWanted && arrival.at === 'waiting') void fetch();
    });
    const [shown, setShown] = useState({ of: waiting, arrival });
    // biome-ignore lint/correctness/useExhaustiveDependencies: each part waits for its own.
    useEffect(() => {
      // Drawn in pieces, so that the hand goes first. It may have come between the drawing and now.
      const follow = (): void => startTransition(() => setShown({ of: waiting, arrival }));
      if (shown.of !== waiting || shown.arrival !== arrival) follow();
      waiting.add(follow);
      return () => void waiting.delete(follow);
    }, [waiting]);
    return shown.of === waiting ? shown.arrival : arrival;
  };
  return { fetch, useArrival };
}

const behind = new Set<() => Promise<void>>();

/** A part behind a button of one that is drawn: it comes when it is drawn, or before, once there is nothing else to do. */
export function partBehind<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  const part = latePart(load);
  behind.add(part.fetch);
  return part;
}

/** Asks for each of several things in turn, without waiting for what was asked before. */
export async function askInTurns(fetches: Iterable<() => Promise<void>>, pause?: () => Promise<void>): Promise<void> {
  const asked: Promise<void>[] = [];
  for (const fetch of fetches) {
    await pause?.();
    asked.push(fetch());
  }
  await Promise.all(asked);
}

/** Fetches what stands behind the buttons of all parts that are here. */
export const fetchPartsBehind = (pause?: () => Promise<void>): Promise<void> => askInTurns([...behind], pause);
