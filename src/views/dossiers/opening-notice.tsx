import { formatSize } from '@/i18n/format-size';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { useLanguage } from '@/i18n/use-words';
import { stopOpening } from '@/state/open-dossier';
import { tellOpening, useOpening } from '@/state/opening';
import styles from './dossiers.module.css';
import { ProblemReport } from './problem-report';

/** A dossier on its way, with how far it is and a way to stop, or why it was not opened; what is on the screen stays. */
export function OpeningNotice() {
  const lang = useLanguage();
  const { opening: say } = useDossierWords();
  const opening = useOpening((state) => state.opening);
  if (!opening) return null;
  const { name, fetched, done, problem } = opening;
  if (problem) {
    return (
      <section className={styles.notice} data-problem aria-label={say.region} role="alert">
        <h2>{say.refused(name)}</h2>
        <ProblemReport problem={problem} />
        <p className={styles.quiet}>{say.nothingElse}</p>
        <button type="button" className={styles.act} onClick={() => tellOpening(null)}>
          {say.close}
        </button>
      </section>
    );
  }
  const label = fetched === null ? say.reading(name) : say.fetching(name, formatSize(fetched, lang));
  return (
    <section className={styles.notice} aria-label={say.region}>
      <p className={styles.line}>
        <progress aria-label={label} max={1} {...(done === null ? {} : { value: done })} />
        <span>{label}</span>
        <button type="button" className={styles.act} onClick={stopOpening}>
          {say.stop}
        </button>
        <span className={styles.quiet}>{say.stays}</span>
      </p>
    </section>
  );
}
