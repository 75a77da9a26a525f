import { wordsOf } from '@/i18n/words';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './filters.module.css';

/** Beside chosen days: whether what only possibly lies in them is left out. */
export function CertainSwitch() {
  const { lang, commit } = useAanloop('lang', 'commit');
  const link = useLink('query');
  const { from, to, dates } = link.query;
  const say = wordsOf(lang).filter;
  if (from === null && to === null && dates === 'possible') return null;
  return (
    <label className={styles.certain} title={say.certainOnlyTitle}>
      <input
        type="checkbox"
        checked={dates === 'certain'}
        onChange={({ target }) => commit({ dates: target.checked ? 'certain' : 'possible' })}
      />
      {say.certainOnly}
    </label>
  );
}
