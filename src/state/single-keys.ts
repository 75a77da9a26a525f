import { create } from 'zustand';
import { readStored, store } from './device-store';

const key = 'aanloop-single-keys';

/** Whether a letter or a sign alone is a shortcut: a choice of this device, for who speaks or whose hand slips. */
export const useSingleKeys = create<{ readonly areOn: boolean }>(() => ({ areOn: readStored(key) !== 'off' }));

export function turnSingleKeys(areOn: boolean): void {
  useSingleKeys.setState({ areOn });
  store(key, areOn ? null : 'off');
}

/** Whether a key may act: those with a name (arrows, Enter, Escape) always, a letter or a sign where the reader lets it. */
export const mayAct = ({ key: pressed }: { readonly key: string }): boolean =>
  pressed.length > 1 || pressed === ' ' || useSingleKeys.getState().areOn;
