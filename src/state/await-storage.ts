import { create } from 'zustand';

/** How long the storage of this device may say nothing before the page goes on without it. */
export const storagePatience = 5_000;

/** Whether the storage of this device was asked last without an answer, as where another tab holds it. */
export const useSilentStorage = create<{ readonly isSilent: boolean }>(() => ({ isSilent: false }));

const tell = (isSilent: boolean): void => {
  if (useSilentStorage.getState().isSilent !== isSilent) useSilentStorage.setState({ isSilent });
};

/** What the storage of this device answers; it fails where that takes too long, and is told. */
export function awaitStorage<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      tell(true);
      reject(new DOMException('the storage of this device does not answer', 'TimeoutError'));
    }, storagePatience);
    asked
      .finally(() => {
        clearTimeout(timer);
        // An answer that comes late is one: what is asked next will be answered.
        tell(false);
      })
      .then(resolve, reject);
  });
}
