import type { ReactNode } from 'react';
import type { DatasetProblem } from '@/dataset/problem';
import { useWords } from '@/i18n/use-words';
import styles from './plain-page.module.css';

interface ProblemNoticeProps {
  readonly problem: DatasetProblem;
  /** What the reader can do. */
  readonly children: ReactNode;
}

/** A page that says why data could not be read, what is safe, and what to do next. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps) {
  const words = useWords();
  const { excess } = problem;
  return (
    <main className={styles.page}>
      <p className={styles.mark}>{words.app.name}</p>
      <div role="alert">
        <h1 className={styles.title}>{words.problem.title}</h1>
        <p className={styles.text}>
          {words.problem[problem.cause]}
          {excess && ` ${words.problem.excess[excess.of](excess.found, excess.most)}`}
        </p>
        <p className={styles.text}>{words.problem.safe}</p>
      </div>
      <div className={styles.actions}>{children}</div>
      <details className={styles.detail}>
        <summary>{words.problem.technical}</summary>
        <code>{problem.detail}</code>
      </details>
    </main>
  );
}
