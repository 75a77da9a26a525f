interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself worked, however long it waited for a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** How long each task of the page's main thread worked, in milliseconds, from a trace of the category "toplevel". */
export function tasksOf(trace: Buffer): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = threads.map(({ pid, tid }) =>
    traceEvents.flatMap((event) =>
      event.pid === pid && event.tid === tid && event.name.endsWith('RunTask') && event.tdur !== undefined
        ? [event.tdur / 1000]
        : [],
    ),
  );
  // The browser may hold a spare page; the one that was drawn in worked most. It need not have had most tasks: one that is
  // kept from answering has few.
  const worked = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
  return tasks.reduce((most, one) => (worked(one) > worked(most) ? one : most), []);
}
