import { create } from 'zustand';
import { onScope, scoped } from './device-scope';
import { readStored, store } from './device-store';

const key = 'aanloop-introduction';

const readClosed = (): boolean => readStored(scoped(key)) === 'closed';

/** Whether the words for a stranger stand on the first screen: a choice of this device for each dossier, which no link carries. */
export const useIntroduction = create<{ readonly isOpen: boolean }>(() => ({ isOpen: !readClosed() }));

// Who has read what one dossier is about has not read it of another.
onScope(() => useIntroduction.setState({ isOpen: !readClosed() }));

export function showIntroduction(isOpen: boolean): void {
  useIntroduction.setState({ isOpen });
  store(scoped(key), isOpen ? null : 'closed');
}
