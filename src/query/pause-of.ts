import type { Pause } from '@/dataset/rows-in-turns';
import { Turns, type Watch } from '@/text/turns';

/** Gives the page its turn within what is done elsewhere; throws there once it is not wanted any more. */
export function pauseOf(watch: Watch): Pause {
  const turns = new Turns(watch);
  return (done) => (turns.isDue ? turns.take(done) : null);
}
