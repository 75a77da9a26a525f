import { AskProblem } from '@/dataset/ask-problem';
import type { DatasetProblem } from '@/dataset/problem';

/** Why an engine did not answer, as a page can say it. */
export const problemOf = (error: unknown): DatasetProblem =>
  error instanceof AskProblem
    ? { cause: error.why, detail: error.message }
    : { cause: error instanceof TypeError ? 'unreachable' : 'odd-answer', detail: String(error) };
