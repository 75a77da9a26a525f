import { lateWordsOf } from '@/i18n/words';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { CopyButton } from '@/ui/copy-button';
import styles from './details.module.css';

/** Copies the address of what is open, with the filters around it. */
export function CopyLink() {
  const { link, lang } = useAanloop('link', 'lang');
  const words = lateWordsOf(lang).details;
  return (
    <CopyButton
      className={styles.copy}
      saidClassName={styles.copied}
      text={() => wholeAddress(sharePath({ ...link, embed: null }, lang))}
      copied={words.copied}
      failed={words.copyFailed}
      field={words.link}
    >
      {words.copy}
    </CopyButton>
  );
}
