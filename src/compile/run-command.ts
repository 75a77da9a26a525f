/** A reasoned no, to who asked rightly. */
export class Refusal extends Error {}

/** Runs a command of the shell; what it returns, if anything, is its exit code. */
export async function runCommand(run: () => number | undefined | Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // How to ask is told to who asked wrongly.
    if (!(error instanceof Refusal)) console.error(usage);
    process.exitCode = error instanceof Refusal ? 1 : 2;
  }
}
