import { useRevalidator } from 'react-router';
import type { DatasetProblem } from '@/dataset/problem';
import { useWords } from '@/i18n/use-words';
import styles from './plain-page.module.css';
import { ProblemNotice } from './problem-notice';

/** That the dataset could not be read, and another try. */
export function ProblemPage({ problem }: { readonly problem: DatasetProblem }) {
  const words = useWords();
  const { revalidate, state } = useRevalidator();
  return (
    <ProblemNotice problem={problem}>
      <button type="button" className={styles.button} disabled={state === 'loading'} onClick={() => void revalidate()}>
        {words.problem.retry}
      </button>
    </ProblemNotice>
  );
}
