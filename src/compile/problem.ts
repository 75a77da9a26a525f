import { inOrder } from '@/domain/in-order';
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Problem extends Place {
  readonly wrong: string;
  readonly right: string;
}

/** Notes a problem and goes on: an author gets to see all of them at once. */
export type Report = (place: Place, wrong: string, right: string) => void;

export function formatProblem({ file, line, wrong, right }: Problem): string {
  return `${file}:${line}: ${wrong}; ${right}`;
}

/** A report and what it was told, in reading order, each once. */
export function collectProblems(): { report: Report; problems: () => Problem[] } {
  const found = new Map<string, Problem>();
  return {
    report: (place, wrong, right) => {
      const problem = { file: place.file, line: place.line, wrong, right };
      found.set(formatProblem(problem), problem);
    },
    problems: () => [...found.values()].sort((a, b) => inOrder(a.file, b.file) || a.line - b.line),
  };
}
