import { create } from 'zustand';

const key = 'aanloop-introduction';

const readClosed = (): boolean => {
  try {
    return localStorage.getItem(key) === 'closed';
  } catch {
    return false;
  }
};

/** Whether the words for a stranger stand on the first screen: a choice of this device, which no link carries. */
export const useIntroduction = create<{ readonly isOpen: boolean }>(() => ({ isOpen: !readClosed() }));

export function showIntroduction(isOpen: boolean): void {
  useIntroduction.setState({ isOpen });
  try {
    if (isOpen) localStorage.removeItem(key);
    else localStorage.setItem(key, 'closed');
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}
