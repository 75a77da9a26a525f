interface Reading {
  readonly made: Promise<unknown>;
  readonly stop: AbortController;
  /** How many wait for it and may give up. */
  waiting: number;
  isDone: boolean;
}

/**
 * What is read once for all who want it, and kept: all of it, or the `most` that were asked for last. A reading that nobody waits for any longer is given up; what was given up
 * or failed is read anew for who asks next.
 */
export class SharedReadings {
  readonly #readings = new Map<string, Reading>();
  readonly #most: number;

  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  #begin<T>(key: string, make: (signal: AbortSignal) => Promise<T>): Reading {
    const stop = new AbortController();
    const made = make(stop.signal);
    const reading: Reading = { made, stop, waiting: 0, isDone: false };
    this.#readings.set(key, reading);
    made.then(
      () => {
        reading.isDone = true;
        this.#trim();
      },
      () => this.#forget(key, reading),
    );
    return reading;
  }

  /** Lets the oldest go of what is done and too many. */
  #trim(): void {
    for (const [key, { isDone }] of this.#readings) {
      if (this.#readings.size <= this.#most) return;
      if (isDone) this.#readings.delete(key);
    }
  }

  /** What was read is let go; who asks next reads it anew. */
  forget(key: string): void {
    this.#readings.delete(key);
  }

  #forget(key: string, reading: Reading): void {
    if (this.#readings.get(key) === reading) this.#readings.delete(key);
  }

  async once<T>(key: string, make: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const reading = this.#readings.get(key) ?? this.#begin(key, make);
    // Asked for last stands last.
    this.#readings.delete(key);
    this.#readings.set(key, reading);
    if (reading.isDone) return reading.made as Promise<T>;
    reading.waiting++;
    const leave = (): void => {
      reading.waiting--;
      // Whoever asks next asks in the same breath, and mostly for the same.
      setTimeout(() => {
        if (reading.waiting > 0 || reading.isDone) return;
        this.#forget(key, reading);
        reading.stop.abort(signal?.reason);
      });
    };
    signal?.addEventListener('abort', leave, { once: true });
    try {
      const found = await reading.made;
      signal?.throwIfAborted();
      return found as T;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }
}
