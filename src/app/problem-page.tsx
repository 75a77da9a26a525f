import type { DatasetProblem } from '@/dataset/problem';
import { useWords } from '@/i18n/use-words';
import styles from './plain-page.module.css';
import { ProblemNotice } from './problem-notice';
import { useRetry } from './use-retry';

/** That the dataset could not be read, and another try. */
export function ProblemPage({ problem }: { readonly problem: DatasetProblem }) {
  const words = useWords();
  const { retry, isTrying } = useRetry();
  return (
    <ProblemNotice problem={problem}>
      <button type="button" className={styles.button} disabled={isTrying} onClick={() => void retry()}>
        {words.problem.retry}
      </button>
    </ProblemNotice>
  );
}
