import { create } from 'zustand';
import { onScope, scoped } from './device-scope';

const key = 'aanloop-introduction';

const readClosed = (): boolean => {
  try {
    return localStorage.getItem(scoped(key)) === 'closed';
  } catch {
    return false;
  }
};

/** Whether the words for a stranger stand on the first screen: a choice of this device for each dossier, which no link carries. */
export const useIntroduction = create<{ readonly isOpen: boolean }>(() => ({ isOpen: !readClosed() }));

// Who has read what one dossier is about has not read it of another.
onScope(() => useIntroduction.setState({ isOpen: !readClosed() }));

export function showIntroduction(isOpen: boolean): void {
  useIntroduction.setState({ isOpen });
  try {
    if (isOpen) localStorage.removeItem(scoped(key));
    else localStorage.setItem(scoped(key), 'closed');
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}
