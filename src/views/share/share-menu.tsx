import { withLateWords } from '@/i18n/fetch-words';
import { wordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { latePart } from '@/ui/late-part';
import { Popover } from '@/ui/popover';
import styles from './share.module.css';

/** What the menu holds, fetched for who may open it. */
export const sharePart = latePart<object>(withLateWords(async () => (await import('./share-panel')).SharePanel));

/** All that hands this view to another: its link, a citation, images and a frame. */
export function ShareMenu() {
  const { lang } = useAanloop('lang');
  const say = wordsOf(lang).share;
  return (
    <Popover label={say.share} name={say.share} align="end">
      <Late part={sharePart} />
    </Popover>
  );
}

/** The same folded away, for where there is a menu already. */
export function ShareFold() {
  const { lang } = useAanloop('lang');
  return (
    <details className={styles.fold}>
      <summary>{wordsOf(lang).share.share}</summary>
      <Late part={sharePart} />
    </details>
  );
}
