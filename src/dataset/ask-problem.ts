import type { DatasetProblem } from './problem';

/** An engine that did not answer, with the cause as the page tells it. */
export class AskProblem extends Error {
  readonly why: DatasetProblem['cause'];

  constructor(why: DatasetProblem['cause'], detail: string) {
    super(detail);
    this.why = why;
  }
}
