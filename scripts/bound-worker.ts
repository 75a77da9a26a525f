import { Worker } from 'node:worker_threads';
import { afterAll } from 'vitest';

/**
 * A process that runs the tests of a fault says how much of a processor it has used, and ends itself beyond what
 * `scripts/mutation.ts` allows: no limit of time within a thread ends a loop that never yields, and a busy machine makes
 * slow what is not. The watch is a thread of its own, and goes with the process.
 */
const most = Number(process.env.AANLOOP_MOST_CPU ?? 0);

const watch = `
  const { user, system } = process.cpuUsage();
  setInterval(() => {
    const now = process.cpuUsage();
    if (now.user + now.system - user - system > ${most} * 1000) process.kill(process.pid, 'SIGKILL');
  }, 250);
`;

const key = Symbol.for('aanloop.bound-worker');
const state = globalThis as { [key]?: Worker };
if (most > 0 && !state[key]) {
  state[key] = new Worker(watch, { eval: true });
  state[key].unref();
}

declare module 'vitest' {
  interface TaskMeta {
    /** What of a processor the process has used by the end of the file, in thousandths of a second. */
    usedCpu?: number;
  }
}

// biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a hook asks for from its first parameter.
afterAll(({}, suite) => {
  const { user, system } = process.cpuUsage();
  suite.meta.usedCpu = (user + system) / 1_000;
});
