interface Reading {
  readonly made: Promise<unknown>;
  readonly stop: AbortController;
  /** How many wait for it and may give up. */
  waiting: number;
  isDone: boolean;
}

/**
 * What is read once for all who want it, and kept. A reading that nobody waits for any longer is given up; what was given up
 * or failed is read anew for who asks next.
 */
export class SharedReadings {
  readonly #readings = new Map<string, Reading>();

  #begin<T>(key: string, make: (signal: AbortSignal) => Promise<T>): Reading {
    const stop = new AbortController();
    const made = make(stop.signal);
    const reading: Reading = { made, stop, waiting: 0, isDone: false };
    this.#readings.set(key, reading);
    made.then(
      () => {
        reading.isDone = true;
      },
      () => this.#forget(key, reading),
    );
    return reading;
  }

  #forget(key: string, reading: Reading): void {
    if (this.#readings.get(key) === reading) this.#readings.delete(key);
  }

  async once<T>(key: string, make: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const reading = this.#readings.get(key) ?? this.#begin(key, make);
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
