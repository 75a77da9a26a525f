/** A long work that can be halted between its steps: yields how much of it is done, from 0 to 1, and ends with the result. */
export type Steps<T> = Generator<number, T>;

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What is made of each, one a step; null leaves it out. */
export function* mapSteps<T, U>(items: readonly T[], make: (item: T) => U | null): Steps<U[]> {
  const made: U[] = [];
  for (const [i, item] of items.entries()) {
    const one = make(item);
    if (one !== null) made.push(one);
    yield (i + 1) / items.length;
  }
  return made;
}

/** The part of a work between two points of the whole. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
