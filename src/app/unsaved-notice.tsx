import { useEffect } from 'react';
import { useWords } from '@/i18n/use-words';
import { followUnsaved, unsavedLink, useUnsaved } from '@/state/unsaved';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './screen.module.css';

/** What of one’s own dossier is in no file yet, told on every page and in every tab. */
export function UnsavedNotice() {
  const { link } = useAanloop('link');
  const { unsaved: own } = useWords();
  const { here, at, elsewhere } = useUnsaved();
  useEffect(followUnsaved, []);
  const others = [...elsewhere.values()].reduce((sum, count) => sum + count, 0);
  const isHere = here > 0 && link.edit === null;
  if (!isHere && others === 0) return null;
  return (
    <div className={styles.notices} role="status">
      {isHere && (
        <p>
          {own.here(here)} <Link to={unsavedLink(link, at)}>{own.goBack}</Link>
        </p>
      )}
      {others > 0 && <p>{own.elsewhere(others)}</p>}
    </div>
  );
}
