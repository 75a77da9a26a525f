import { create } from 'zustand';

const key = 'aanloop-single-keys';

const readOff = (): boolean => {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
};

/** Whether a letter or a sign alone is a shortcut: a choice of this device, for who speaks or whose hand slips. */
export const useSingleKeys = create<{ readonly areOn: boolean }>(() => ({ areOn: !readOff() }));

export function turnSingleKeys(areOn: boolean): void {
  useSingleKeys.setState({ areOn });
  try {
    if (areOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}

/** Whether a key may act: those with a name (arrows, Enter, Escape) always, a letter or a sign where the reader lets it. */
export const mayAct = ({ key: pressed }: { readonly key: string }): boolean =>
  pressed.length > 1 || pressed === ' ' || useSingleKeys.getState().areOn;
