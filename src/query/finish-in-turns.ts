import type { Steps } from '@/dataset/steps';
import { Turns, type Watch } from '@/text/turns';

/** Does all of it, with a turn for the page where it has gone on for long; throws once it is not wanted any more. */
export async function finishInTurns<T>(steps: Steps<T>, watch: Watch = {}): Promise<T> {
  const turns = new Turns(watch);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (turns.isDue) await turns.take(step.value);
  }
}
