import { useRevalidator } from 'react-router';
import type { DatasetProblem } from '@/dataset/problem';
import { useWords } from '@/i18n/use-words';
import styles from './plain-page.module.css';

/** Says why the dataset could not be read, what is safe, and what to do next. */
export function ProblemPage({ problem }: { readonly problem: DatasetProblem }) {
  const words = useWords();
  const { excess } = problem;
  const { revalidate, state } = useRevalidator();
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
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          disabled={state === 'loading'}
          onClick={() => void revalidate()}
        >
          {words.problem.retry}
        </button>
      </div>
      <details className={styles.detail}>
        <summary>{words.problem.technical}</summary>
        <code>{problem.detail}</code>
      </details>
    </main>
  );
}
