/** Keys that move the page, or the focus away from what is held. */
const moving = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

const ancestorsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
  return found;
};

const placeOf = ({ scrollTop, scrollHeight, clientHeight }: Element) => ({
  top: scrollTop,
  height: scrollHeight,
  room: clientHeight,
});

/**
 * Brings something into view and keeps it there while what stands above it is still growing (paragraphs drawn late, a
 * copy that is attached, fonts), until the reader scrolls, touches, clicks or walks on. The function returned lets go.
 */
export function holdInView(place: Element, block: 'center' | 'nearest'): () => void {
  const bring = (): void => {
    place.scrollIntoView?.({ block });
    for (const one of scrolled) held.set(one, placeOf(one));
  };
  const ancestors = ancestorsOf(place);
  const scrolled = ancestors.filter((one) => one.scrollHeight > one.clientHeight);
  const held = new Map<Element, ReturnType<typeof placeOf>>();
  bring();
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const again = (): void => {
    if (place.isConnected) bring();
    else release();
  };
  const grown = new ResizeObserver(again);
  const added = new MutationObserver(again);
  for (const ancestor of ancestors) {
    for (const one of [ancestor, ...ancestor.children]) grown.observe(one);
    added.observe(ancestor, { childList: true });
  }
  const done = new AbortController();
  const release = (): void => {
    grown.disconnect();
    added.disconnect();
    done.abort();
  };
  const listen = { capture: true, passive: true, signal: done.signal } as const;
  for (const type of ['wheel', 'touchmove', 'pointerdown'] as const) window.addEventListener(type, release, listen);
  window.addEventListener('keydown', ({ key }) => moving.has(key) && release(), listen);
  // A search of the browser's own scrolls without any key that the page hears.
  window.addEventListener(
    'scroll',
    () => {
      // The browser moves along itself where the height changed, or the room: a scroll bar that comes or goes takes some.
      const isMoved = [...held].some(([one, { top, height, room }]) => {
        const now = placeOf(one);
        return now.height === height && now.room === room && Math.abs(now.top - top) > 1;
      });
      if (isMoved) release();
    },
    listen,
  );
  return release;
}
