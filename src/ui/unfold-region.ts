/** Whether a part shows only some of what it holds. */
const isScrolled = (part: HTMLElement): boolean =>
  part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY);

/** A long list holds the rows in sight and no others: above them is empty room. */
const isReadFarDown = (part: HTMLElement): boolean => part.scrollTop > 0 && part.querySelector('[data-index]') !== null;

interface Unfolded {
  readonly foldBack: () => void;
  /** A list stays as it is on the screen. */
  readonly isCut: boolean;
}

/** Gives a part of the page all the height that it asks for, so that nothing of it is scrolled away, until it is folded back. */
export function unfoldRegion(region: HTMLElement): Unfolded {
  const all = [region, ...region.querySelectorAll('*')].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && isScrolled(part),
  );
  const scrolled = all.filter((part) => !isReadFarDown(part));
  const unfolded = new Set<HTMLElement>();
  for (const part of scrolled) {
    for (let at: HTMLElement | null = part; at && region.contains(at); at = at.parentElement) unfolded.add(at);
  }
  // The buttons of a view are no part of its picture; without them its title stands where it should.
  const controls = [...region.querySelectorAll<HTMLElement>('header > [data-no-picture]')];
  const before = [...unfolded, ...controls].map((part) => ({
    part,
    style: part.getAttribute('style'),
    top: part.scrollTop,
  }));
  for (const part of controls) part.style.display = 'none';
  for (const part of unfolded) {
    part.style.flex = 'none';
    part.style.height = part === region ? 'max-content' : 'auto';
    part.style.maxHeight = 'none';
    part.style.overflow = 'visible';
  }
  const foldBack = (): void => {
    for (const { part, style, top } of before) {
      if (style === null) part.removeAttribute('style');
      else part.style.cssText = style;
      part.scrollTop = top;
    }
  };
  return { foldBack, isCut: scrolled.length < all.length };
}
