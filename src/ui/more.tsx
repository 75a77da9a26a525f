import { type ReactNode, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import styles from './more.module.css';

/** So many come at a time: no step draws all of a list that may have thousands. */
const step = 40;

/** The beginning of a list, and a button for what follows; null where that is all. */
export function useMore<T>(
  items: readonly T[],
  first = step,
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const [added, setAdded] = useState(0);
  // One line too many takes no more room than the words that would hide it.
  const shown = items.length <= first + added + 1 ? items : items.slice(0, first + added);
  const left = items.length - shown.length;
  return { shown, more: left > 0 ? <More left={left} onMore={() => setAdded(added + step)} /> : null };
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { view } = useWords();
  return (
    <button type="button" className={styles.more} data-more={left} onClick={onMore}>
      {view.andMore(Math.min(step, left), left)}
    </button>
  );
}
