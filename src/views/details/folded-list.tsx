import type { ReactNode } from 'react';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { useMore } from '@/ui/more';
import styles from './details.module.css';

interface FoldedListProps<T> {
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  /** How many are shown at once. */
  readonly first?: number;
  readonly className?: string | undefined;
  readonly children: (item: T) => ReactNode;
}

/** A list whose tail is folded when it is long. */
export function FoldedList<T>({ items, idOf, first = 6, className, children }: FoldedListProps<T>) {
  const lang = useLanguage();
  // One line too many takes less room than the words that would hide it.
  const shown = items.length <= first + 1 ? items.length : first;
  // What is folded is in the page, so that it can be found; of thousands only the first are.
  const { shown: rest, more } = useMore(items.slice(shown), 200);
  const list = (part: readonly T[]): ReactNode => (
    <ul className={className ?? styles.lines}>
      {part.map((item) => (
        <li key={idOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, shown))}
      {shown < items.length && (
        <details className={styles.more}>
          <summary className="text-button">{lateWordsOf(lang).details.more(items.length - shown)}</summary>
          {list(rest)}
          {more}
        </details>
      )}
    </>
  );
}
