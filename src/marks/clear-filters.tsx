import { useWords } from '@/i18n/use-words';
import { emptyQuery } from '@/query/query';
import { isFiltered } from '@/state/link-fields';
import { useAanloop, useLink } from '@/state/use-aanloop';

/** The way out of every filter at once; nothing where there is none. */
export function ClearFilters() {
  const words = useWords();
  const { commit } = useAanloop('commit');
  const { query } = useLink('query');
  if (!isFiltered(query)) return null;
  return (
    <button type="button" onClick={() => commit({ ...emptyQuery, clock: query.clock })}>
      {words.filters.clearAll}
    </button>
  );
}
