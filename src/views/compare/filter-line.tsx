import { tellQuestion } from '@/i18n/tell-question';
import { lateWordsOf } from '@/i18n/words';
import { ClearFilters } from '@/marks/clear-filters';
import { listChoices } from '@/query/list-choices';
import { isFiltered } from '@/state/link-fields';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './compare.module.css';

/** By what the page is filtered, which has no bar of filters of its own, and the way back to all. */
export function FilterLine() {
  const { index, lang } = useAanloop('index', 'lang');
  const { query } = useLink('query');
  const words = lateWordsOf(lang).compare;
  if (!isFiltered(query)) return null;
  return (
    <p className={styles.silent}>
      <span>{words.filtered(tellQuestion({ ...query, choices: listChoices(index, query) }, lang))}</span>
      <ClearFilters />
    </p>
  );
}
