import { type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

const focusable = 'a[href], button, [tabindex]';

const returnTo = (mark: string): void => {
  const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
  if (isElsewhere || document.querySelector('[data-opened]')) return;
  const found = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`);
  (found?.matches(focusable) ? found : found?.querySelector<HTMLElement>(focusable))?.focus();
};

/**
 * Keeps the eye and the focus where the reader is: at the sentence of the link, else, when the reader opened the article
 * from within the page, at its heading; and back at the article's mark when it is closed.
 */
export function useReadingPlace(article: string, sentence: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article or sentence moves the reader, not a change of filters.
  useEffect(() => {
    const place = sentence === null ? null : document.getElementById(sentence);
    if (place) {
      place.scrollIntoView?.({ block: 'center' });
      place.focus({ preventScroll: true });
    } else if (navigation !== 'POP') {
      heading.current?.scrollIntoView?.({ block: 'nearest' });
      heading.current?.focus({ preventScroll: true });
    }
  }, [article, sentence]);
  useEffect(
    () => () => {
      requestAnimationFrame(() => returnTo(`article:${article}`));
    },
    [article],
  );
  return heading;
}
