import { formatLink } from '@/state/format-link';
import { readAddress } from '@/state/read-address';
import { seek } from '@/ui/way-back';
import { linkUnder } from './link-under';

/** Where a link leads, however the page writes it: a published page names files, and the app adds what it keeps. */
const addressOf = (element: Element): string | null => {
  const url = linkUnder(element);
  if (!url) return null;
  const { link } = readAddress(url);
  return formatLink({ ...link, lang: link.lang === document.documentElement.lang ? null : link.lang });
};

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

/** What says the same as something that is gone: a link to the same address, else the same words on the same kind of control. */
const findAlike = ({ localName, text, address }: Held, within: Element): HTMLElement | null => {
  const alike = [...within.querySelectorAll<HTMLElement>(localName)].filter((one) =>
    address === null ? textOf(one) === text : addressOf(one) === address,
  );
  return alike.find((one) => textOf(one) === text) ?? alike[0] ?? null;
};

interface Held {
  readonly localName: string;
  readonly text: string;
  readonly address: string | null;
}

/**
 * Follows what has the focus while the published page stands. What it returns is to be called when the app has taken its
 * place: the focus goes to what is alike there, or to the main part where nothing is.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: { readonly element: Element; readonly told: Held } | null = null;
  const follow = (): void => {
    const element = document.activeElement;
    if (element && element !== root && root.contains(element))
      held = { element, told: { localName: element.localName, text: textOf(element), address: addressOf(element) } };
    // What leaves the page loses the focus with it; that is not the reader's doing.
    else if (held?.element.isConnected) held = null;
  };
  const followLater = (): void => void queueMicrotask(follow);
  follow();
  root.addEventListener('focusin', follow);
  root.addEventListener('focusout', followLater);
  return () => {
    root.removeEventListener('focusin', follow);
    root.removeEventListener('focusout', followLater);
    if (!held || held.element.isConnected) return;
    const { told } = held;
    held = null;
    seek(
      () => findAlike(told, root),
      () => document.getElementById('main'),
    );
  };
}
