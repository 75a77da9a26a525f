import { useEffect, useState } from 'react';
import { sha256InTurns } from '@/text/sha256';

/** Of the site's own dataset, from the file itself; null until it is known, and where it is not wanted. */
export function useOwnFingerprint(isWanted: boolean): string | null {
  const [sha256, setSha256] = useState<string | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const leave = new AbortController();
    const { signal } = leave;
    const work = async (): Promise<void> => {
      const response = await fetch(`${import.meta.env.BASE_URL}dataset.json`, { signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      setSha256(await sha256InTurns(bytes, { signal }));
    };
    // What cannot be worked out is not told.
    work().catch(() => {});
    return () => leave.abort();
  }, [isWanted]);
  return sha256;
}
