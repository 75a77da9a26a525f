const focusable = 'a[href], button, input, [tabindex]';

/** A place on the page, told so that it can be found again after the page was drawn anew. */
interface Place {
  /** The name of the landmark it is in. */
  readonly region: string | null;
  /** Where its link leads, whatever the filters, and which of such links in the landmark it is. */
  readonly path: string | null;
  readonly nth: number;
  /** The marks it is in, the nearest first, and the mark whose panel it is in. */
  readonly marks: readonly string[];
}

const landmark = 'search, section[aria-label]:not(search *)';
const nameOf = (element: Element | null | undefined): string | null =>
  element ? (element.getAttribute('aria-label') ?? element.localName) : null;

const pathOf = (link: Element): string => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '');

const linksTo = (path: string, within: ParentNode): Element[] =>
  [...within.querySelectorAll('a[href]')].filter((link) => pathOf(link) === path);

const placeOf = (target: Element): Place => {
  const region = target.closest(landmark);
  const link = target.closest('a[href]');
  const path = link && pathOf(link);
  const marks: string[] = [];
  for (let at = target.closest('[data-mark]'); at; at = at.parentElement?.closest('[data-mark]') ?? null)
    marks.push(at.getAttribute('data-mark') ?? '');
  const owner = target.closest('[role=dialog]') && region?.querySelector('[data-mark][aria-expanded=true]');
  return {
    region: nameOf(region),
    path,
    nth: link && path !== null ? linksTo(path, region ?? document).indexOf(link) : 0,
    marks: owner ? [...marks, owner.getAttribute('data-mark') ?? ''] : marks,
  };
};

const stopAt = (found: Element | null | undefined): HTMLElement | SVGElement | null =>
  (found?.matches(focusable) ? found : (found?.querySelector(focusable) ?? found?.closest(focusable))) as
    | HTMLElement
    | SVGElement
    | null;

const marked = (mark: string, within: ParentNode): HTMLElement | SVGElement | null =>
  stopAt(within.querySelector(`[data-mark="${CSS.escape(mark)}"]`));

const findAgain = ({ region, path, nth, marks }: Place): HTMLElement | SVGElement | null => {
  const within = [...document.querySelectorAll(landmark)].find((one) => nameOf(one) === region) ?? document;
  const links = path === null ? [] : linksTo(path, within);
  const link = links[nth] ?? links[0];
  if (link) return stopAt(link);
  for (const mark of marks) {
    const found = marked(mark, within);
    if (found) return found;
  }
  return within instanceof Element && within.localName === 'search' ? stopAt(within) : null;
};

const focusOn = (found: HTMLElement | SVGElement | null): boolean => {
  if (!found) return false;
  // What is folded cannot take the focus.
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  found.focus();
  return true;
};

let activated: Place | null = null;
let cameFrom: Place | null = null;
/** What is open or on its way: what is clicked meanwhile and opens nothing else is not where the reader came from. */
let setOutFor: string | null = null;
/** The way back to a place whose own view is still on its way. */
let sought: (() => boolean) | null = null;
const leftBy = new Map<string, Place>();

const note = ({ target }: globalThis.Event): void => {
  if (!(target instanceof Element)) return;
  sought = null;
  const opened = target.closest('[data-opened]')?.getAttribute('data-opened');
  if (opened) leftBy.set(opened, placeOf(target));
  else if (target.closest('main, search')) activated = placeOf(target);
};

// Whatever opens something is clicked, or given Enter, before it does; so this may not come with the file of what is opened.
if (typeof document !== 'undefined') {
  document.addEventListener('click', note, true);
  document.addEventListener('keydown', (event) => event.key === 'Enter' && note(event), true);
}

/** Something is being opened: its file may come later, and Back may come before it. */
export function setOut(opened: string): void {
  if (setOutFor !== opened && activated) cameFrom = activated;
  setOutFor = opened;
  activated = null;
}

/** Something is opened; by Back, the focus goes to the link by which it was left, and true is told. */
export function arrive(opened: string, isBack: boolean): boolean {
  const left = leftBy.get(opened);
  leftBy.delete(opened);
  if (!isBack) {
    setOut(opened);
    return false;
  }
  setOutFor = opened;
  return left !== undefined && focusOn(findAgain(left));
}

/** What has the focus until the place that is sought is there. */
let standIn: HTMLElement | null = null;

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body || document.activeElement === standIn;

/** What was open is closed: a frame later, if nothing else is open or has the focus, it goes back to where the reader came from. */
export function depart(opened: string): void {
  requestAnimationFrame(() => {
    // What is opened next may still be on its way.
    if (document.querySelector('[data-opened], [data-opening]')) return;
    const place = cameFrom;
    cameFrom = null;
    activated = null;
    setOutFor = null;
    if (!isLost()) return;
    const goBack = (): boolean => (place !== null && focusOn(findAgain(place))) || focusOn(marked(opened, document));
    sought = goBack() ? null : goBack;
  });
}

/** A part of the page has come: if nothing else took the focus meanwhile, the place that was sought may be in it. */
export function seekAgain(): void {
  if (sought && (!isLost() || sought())) sought = null;
}

/** Gives the focus to what is found, now or when its part of the page has come, and until then to what stands in for it. */
export function seek(find: () => HTMLElement | null, meanwhile: () => HTMLElement | null): void {
  const go = (): boolean => {
    const found = find();
    found?.focus();
    if (!found || document.activeElement !== found) return false;
    // It may be drawn anew as more of the page comes; the reader who leaves it leaves what stands.
    const followOn = (): void => void queueMicrotask(() => !found.isConnected && isLost() && settle());
    found.addEventListener('focusout', followOn, { once: true });
    return true;
  };
  const settle = (): void => {
    if (go()) return;
    standIn = meanwhile();
    standIn?.focus({ preventScroll: true });
    sought = go;
  };
  settle();
}

/** For tests: as if the page were just loaded. */
export function forgetPlaces(): void {
  activated = null;
  cameFrom = null;
  setOutFor = null;
  sought = null;
  standIn = null;
  leftBy.clear();
}
