import { useEffect } from 'react';
import { stepsSince } from '@/annotate/session';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLink } from '@/state/use-aanloop';
import { isOf, useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { BeginDossier } from './begin-dossier';
import { OpenArticle } from './open-article';
import { OtherSession } from './other-session';
import { Workspace } from './workspace';

/** Texts of one’s own, first given and dated, then read and marked; or an article of the dossier that is open. */
export function Annotator({ base }: { readonly base: DatasetIndex }) {
  const own = useAnnotateWords();
  const { open } = useLink('open');
  const article = open?.kind === 'article' ? open.id : null;
  const of = article === null ? null : base.dataset;
  const isBegun = useAnnotation((state) => isOf(state, of));
  const other = useAnnotation(({ session, about, saved }) =>
    session && !isOf({ session, about }, of) && stepsSince(session, saved) > 0 ? session : null,
  );
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
      {other ? (
        <OtherSession session={other} />
      ) : isAdding || (article === null && !isBegun) ? (
        <BeginDossier />
      ) : article === null ? (
        <Workspace />
      ) : (
        <OpenArticle base={base.dataset} article={article} />
      )}
    </section>
  );
}
