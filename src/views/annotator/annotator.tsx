import { useEffect } from 'react';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useAnnotation } from './annotation';
import styles from './annotator.module.css';
import { BeginDossier } from './begin-dossier';
import { Workspace } from './workspace';

/** Texts of one’s own: first given and dated, then read and marked. */
export function Annotator() {
  const own = useAnnotateWords();
  const isBegun = useAnnotation(({ session }) => session !== null);
  const isAdding = useAnnotation((state) => state.isAdding);
  const heard = useAnnotation((state) => state.heard);
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-label={own.region} className={styles.annotator}>
      <p className="visually-hidden" role="status" aria-live="polite">
        {heard}
      </p>
      {isBegun && !isAdding ? <Workspace /> : <BeginDossier />}
    </section>
  );
}
