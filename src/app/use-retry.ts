import { createContext, use, useState } from 'react';

export const RetryContext = createContext<() => Promise<void>>(async () => {});

/** Reads the dossier of the address once more. */
export function useRetry(): { readonly retry: () => Promise<void>; readonly isTrying: boolean } {
  const again = use(RetryContext);
  const [isTrying, setIsTrying] = useState(false);
  const retry = async (): Promise<void> => {
    setIsTrying(true);
    await again();
    setIsTrying(false);
  };
  return { retry, isTrying };
}
