import { memo } from 'react';
import { tellQuestion } from '@/i18n/tell-question';
import { listChoices } from '@/query/list-choices';
import { isFiltered } from '@/state/link-fields';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './filters.module.css';

/** What is asked, in words: on paper nothing can be pressed. */
export const PrintedQuestion = memo(function PrintedQuestion() {
  const { index, lang } = useAanloop('index', 'lang');
  const { query } = useLink('query');
  if (!isFiltered(query) && query.clock === 'event') return null;
  return <p className={styles.printed}>{tellQuestion({ ...query, choices: listChoices(index, query) }, lang)}.</p>;
});
