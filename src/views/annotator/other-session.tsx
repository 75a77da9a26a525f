import { type Session, stepsSince } from '@/annotate/session';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import { unsavedLink, useUnsaved } from '@/state/unsaved';
import { useAanloop } from '@/state/use-aanloop';
import { useNavigate } from '@/ui/use-navigate';
import { giveUp } from './annotation';
import { useAnnotation } from './annotation-store';
import styles from './annotator.module.css';

/** Another dossier is being annotated in this tab, and what was done is in no file. */
export function OtherSession({ session }: { readonly session: Session }) {
  const own = useAnnotateWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { link } = useAanloop('link');
  const at = useUnsaved((state) => state.at);
  const unsaved = useAnnotation(({ saved }) => stepsSince(session, saved));
  return (
    <div className={styles.begin}>
      <h2>{own.other.title(session.dataset.dossier.title[lang])}</h2>
      <p>{own.unsaved(unsaved)}.</p>
      <p className={styles.ways}>
        <button type="button" className={styles.button} onClick={() => void navigate(unsavedLink(link, at))}>
          {own.other.goOn}
        </button>
        <button type="button" className={styles.act} onClick={giveUp}>
          {own.other.giveUp}
        </button>
      </p>
    </div>
  );
}
