/** A reasoned no, to who asked rightly. */
export class Refusal extends Error {}

/**
 * Runs a command of the shell; what it returns, if anything, is its exit code: 1 is a no, 2 a command that could not be
 * understood. `--help` tells how to ask, whatever else is asked for.
 */
export async function runCommand(
  run: () => number | undefined | Promise<number | undefined>,
  usage: string,
): Promise<void> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // How to ask is told to who asked wrongly.
    if (!(error instanceof Refusal)) console.error(usage);
    process.exitCode = error instanceof Refusal ? 1 : 2;
  }
}
