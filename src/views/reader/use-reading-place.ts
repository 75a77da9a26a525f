import { type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { holdInView } from '@/ui/hold-in-view';
import { arrive, depart } from '@/ui/way-back';

/**
 * Keeps the eye and the focus where the reader is: at the sentence of the link, else, when the reader opened the article
 * from within the page, at its heading; by Back from elsewhere at the link that was followed; and where the reader came
 * from when it is closed.
 */
export function useReadingPlace(article: string, sentence: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useRef<string | null>(null);
  const navigation = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article or sentence moves the reader, not a change of filters.
  useEffect(() => {
    const place = sentence === null ? null : document.getElementById(sentence);
    const isBack = arrive(`article:${article}`, navigation === 'POP');
    const wasOpen = read.current === article;
    read.current = article;
    const { activeElement } = document;
    if (isBack && activeElement && !(place && wasOpen)) return holdInView(activeElement, 'nearest');
    if (place) {
      if (!isBack) place.focus({ preventScroll: true });
      return holdInView(place, 'center');
    }
    if (navigation !== 'POP') {
      heading.current?.scrollIntoView?.({ block: 'nearest' });
      heading.current?.focus({ preventScroll: true });
    }
    return undefined;
  }, [article, sentence]);
  useEffect(() => () => depart(`article:${article}`), [article]);
  return heading;
}
