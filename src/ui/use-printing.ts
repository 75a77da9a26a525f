import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many rows of a list go on paper; then it says how many more there are. */
export const mostPrinted = 1000;

/** Whether the page is being printed: paper wants all of it, also what was never in sight. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const begin = (): void => flushSync(() => setIsPrinting(true));
    const end = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
