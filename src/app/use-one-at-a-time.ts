import { useCallback, useEffect, useRef } from 'react';

/** A frame of the browser, or a moment where it draws none, as in a hidden tab. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, 200);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });

/** Follows what is asked, one at a time and each drawn before the next; of what is asked meanwhile only the last. */
export function useOneAtATime<T>(follow: (asked: T) => Promise<void>): (asked: T) => void {
  const newest = useRef(follow);
  useEffect(() => {
    newest.current = follow;
  }, [follow]);
  const waiting = useRef<{ readonly asked: T } | null>(null);
  const isBusy = useRef(false);
  return useCallback((asked: T) => {
    waiting.current = { asked };
    if (isBusy.current) return;
    isBusy.current = true;
    void (async () => {
      while (waiting.current) {
        const next = waiting.current.asked;
        waiting.current = null;
        // One that fails says so itself, and holds up none after it.
        await newest.current(next).catch(() => undefined);
        await drawn();
      }
      isBusy.current = false;
    })();
  }, []);
}
