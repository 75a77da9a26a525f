/** Whoever waits for a long work: how far it is, and whether it is still wanted. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

const longestTask = 12;

/** Gives the page its turn where the work has gone on for long; throws once it is not wanted any more. */
export class Turns {
  readonly #watch: Watch;
  #since = performance.now();

  constructor(watch: Watch = {}) {
    this.#watch = watch;
  }

  /** To be awaited only where it is due, so that short work stays short. */
  get isDue(): boolean {
    return performance.now() - this.#since > longestTask;
  }

  async take(done: number): Promise<void> {
    this.#watch.onProgress?.(done);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.#watch.signal?.throwIfAborted();
    this.#since = performance.now();
  }
}

/** The part of a work between two points of the whole. */
export const partOf = ({ signal, onProgress }: Watch, from: number, to: number): Watch => ({
  ...(signal ? { signal } : {}),
  ...(onProgress ? { onProgress: (done: number) => onProgress(from + (to - from) * done) } : {}),
});
