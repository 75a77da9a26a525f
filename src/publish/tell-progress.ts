interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Nobody waits for less. */
const patience = 2_000;
/** Between two tellings, on a screen that takes them back and in a file that keeps them. */
const pauses = { screen: 200, file: 10_000 } as const;

/** How far something is that takes its time, said on one line of a terminal and seldom in a log; what is soon done says nothing. */
export function tellProgress(
  what: string,
  all: number,
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): (done: number) => void {
  const begun = now();
  let told = begun + patience - pauses.screen;
  return (done) => {
    const isLast = done >= all;
    const hasTold = told >= begun + patience;
    if (isLast ? !hasTold : now() - told < (hasTold && !terminal.isTTY ? pauses.file : pauses.screen)) return;
    told = now();
    const line = `${what}: ${done} of ${all}`;
    if (!terminal.isTTY) terminal.write(`${line}\n`);
    // Leaves a clean line to what is said next.
    else terminal.write(isLast ? `\r${' '.repeat(line.length)}\r` : `\r${line}`);
  };
}
