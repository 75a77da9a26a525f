import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
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

interface ListStartProps<T> {
  readonly items: readonly T[];
  /** How many are shown at once. */
  readonly first?: number;
  /** What the button stands in, as one more of the list. */
  readonly last?: 'li' | 'p' | 'span';
  readonly children: (item: T, at: number) => ReactNode;
}

/** The beginning of a list within its own element, with the button for what follows as the last of it. */
export function ListStart<T>({ items, first, last: Last = 'li', children }: ListStartProps<T>) {
  const { shown, more } = useMore(items, first);
  return (
    <>
      {shown.map(children)}
      {more && <Last>{more}</Last>}
    </>
  );
}

const canHold = 'a[href], button, input, summary, [tabindex]';

/** What follows an element on the page, not counting what is within it. */
const nextTo = (element: Element | null): Element | null => {
  for (let at = element; at && at !== document.body; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
};

/** The focus goes on to the first of what has come where nothing is left to ask for. */
const goOn = (before: Element | null): void => {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const come = nextTo(before);
  const held = come?.matches(canHold) ? come : come?.querySelector(canHold);
  if (held instanceof HTMLElement || held instanceof SVGElement) held.focus();
  else if (come instanceof HTMLElement) {
    come.tabIndex = -1;
    come.focus();
  }
};

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { view } = useWords();
  return (
    <button
      type="button"
      className={styles.more}
      data-more={left}
      data-on-paper={view.andMore(left, left)}
      onClick={({ currentTarget: button }) => {
        let before: Element | null = button;
        while (before && !before.previousElementSibling) before = before.parentElement;
        before = before?.previousElementSibling ?? null;
        flushSync(onMore);
        if (!button.isConnected) goOn(before);
      }}
    >
      {view.andMore(Math.min(step, left), left)}
    </button>
  );
}
