import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { turnSingleKeys, useSingleKeys } from '@/state/single-keys';
import styles from './screen.module.css';

const singleKeys = '/ f n p e [ ] + − 0';

/** Turns shortcuts of one key off and on; kept on this device. */
export function SingleKeysChoice() {
  const { introduction } = wordsOf(useLanguage());
  const areOn = useSingleKeys((state) => state.areOn);
  return (
    <label className={styles.keys}>
      <input type="checkbox" checked={areOn} onChange={({ target }) => turnSingleKeys(target.checked)} />
      <span>
        {introduction.singleKeys} <small>{singleKeys}</small>
      </span>
    </label>
  );
}
