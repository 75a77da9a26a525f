import type { MouseEvent } from 'react';
import { useWords } from '@/i18n/use-words';
import { emptyQuery } from '@/query/query';
import { isFiltered } from '@/state/link-fields';
import { useAanloop, useLink } from '@/state/use-aanloop';

interface ClearFiltersProps {
  readonly className?: string | undefined;
  /** What it says, where it stands among the filters. */
  readonly label?: string;
  readonly onBefore?: (event: MouseEvent) => void;
}

/** The way out of every filter at once; nothing where there is none. */
export function ClearFilters({ className, label, onBefore }: ClearFiltersProps) {
  const words = useWords();
  const { commit } = useAanloop('commit');
  const { query } = useLink('query');
  if (!isFiltered(query)) return null;
  const clear = (event: MouseEvent): void => {
    onBefore?.(event);
    void commit({ ...emptyQuery, clock: query.clock });
  };
  return (
    <button type="button" className={className} onClick={clear}>
      {label ?? words.filters.clearAll}
    </button>
  );
}
