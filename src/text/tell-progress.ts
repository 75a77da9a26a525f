interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Nobody waits for less. */
const patience = 2_000;
/** Between two tellings, on a screen that takes them back and in a file that keeps them. */
const pauses = { screen: 200, file: 10_000 } as const;

/**
 * How far something is that takes its time, said on one line of a terminal and seldom in a log; what is soon done says nothing.
 * A step that has a name is said as it begins where the line is taken back: nobody knows how long it will take.
 */
export function tellProgress(
  what: string,
  all: number,
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): (done: number, next?: string) => void {
  const begun = now();
  let told = begun + patience - pauses.screen;
  let longest = 0;
  return (done, next) => {
    const isLast = done >= all;
    const isStep = next !== undefined && terminal.isTTY;
    const hasTold = longest > 0;
    const pause = hasTold && !terminal.isTTY ? pauses.file : pauses.screen;
    if (isLast ? !hasTold : !isStep && now() - told < pause) return;
    told = now();
    const line = `${what}: ${done} of ${all}${next === undefined ? '' : `, ${next}`}`;
    longest = Math.max(longest, line.length);
    if (!terminal.isTTY) terminal.write(`${line}\n`);
    // Leaves a clean line to what is said next.
    else terminal.write(isLast ? `\r${' '.repeat(longest)}\r` : `\r${line.padEnd(longest)}`);
  };
}
