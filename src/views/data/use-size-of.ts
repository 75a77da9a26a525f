import { useEffect, useState } from 'react';

/** The size of one of the site's own files, from the browser's cache where it is there; null until known. */
export function useSizeOf(address: string | null): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (address === null) return;
    const leave = new AbortController();
    fetch(address, { signal: leave.signal })
      .then((response) => (response.ok ? response.blob() : null))
      .then((blob) => setBytes(blob?.size ?? null))
      // A size is a courtesy: without it the link stands as it is.
      .catch(() => {});
    return () => leave.abort();
  }, [address]);
  return bytes;
}
