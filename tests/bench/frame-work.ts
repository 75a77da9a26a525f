import type { Page } from '@playwright/test';
import { median } from './median';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** What the page's own thread worked, in milliseconds of its own clock: waiting for a core is no part of it. */
export interface Work {
  /** A frame is answered within one task, and a task that is longer than a frame loses one. */
  readonly longestTask: number;
  readonly all: number;
}

const frames = 4;

/**
 * Does something many times, each time at the beginning of a frame, and tells the usual work of the page's thread.
 * Beside each time stands the same small sum: where a core is shared, it takes longer than at its quickest, and what
 * was done has taken as much longer. `act` is made in the page and is given the number of the round.
 */
export async function workOf(page: Page, act: () => (round: number) => void, rounds = 9): Promise<Work> {
  const doing = await page.evaluateHandle(act);
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  await page.evaluate(
    async ({ doIt, count, wait }) => {
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      const task = (): Promise<unknown> => new Promise((done) => setTimeout(done));
      const sum = (): number => {
        const kept = new Map<string, number>();
        for (let i = 0; i < 5_000; i++) kept.set(`k${i % 997}`, (kept.get(`k${i % 991}`) ?? 0) + i);
        return kept.size;
      };
      for (let round = -1; round < count; round++) {
        await frame();
        await task();
        performance.mark(`sum ${round}`);
        await task();
        sum();
        await task();
        performance.mark(`rest ${round}`);
        await frame();
        await frame();
        await task();
        performance.mark(`act ${round}`);
        await frame();
        doIt(round + 1);
        for (let i = 0; i < wait; i++) await frame();
        performance.mark(`done ${round}`);
      }
    },
    { doIt: doing, count: rounds, wait: frames },
  );
  const traced = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await traced;
  await session.detach();

  const mark = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name);
    if (!found) throw new Error(`the trace has no mark "${name}"`);
    return found;
  };
  const { pid, tid } = mark('act 0');
  const tasks = events
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid)
    .map(({ ts, tdur = 0 }) => ({ ts, work: tdur / 1000 }));
  const between = (from: string, to: string): number[] => {
    const [start, end] = [mark(from).ts, mark(to).ts];
    return tasks.flatMap(({ ts, work }) => (ts >= start && ts < end ? work : []));
  };
  const total = (works: readonly number[]): number => works.reduce((all, work) => all + work, 0);
  const sums = Array.from({ length: rounds }, (_, i) => total(between(`sum ${i}`, `rest ${i}`)));
  const quickest = Math.min(...sums);
  const each = sums.map((own, i) => {
    const slowness = Math.max(1, own / quickest);
    const all = between(`act ${i}`, `done ${i}`);
    return { longestTask: Math.max(...all) / slowness, all: total(all) / slowness };
  });
  return {
    longestTask: median(each.map(({ longestTask }) => longestTask)),
    all: median(each.map(({ all }) => all)),
  };
}
