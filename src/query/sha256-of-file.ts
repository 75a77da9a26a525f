import { fetchBytes } from '@/dataset/fetch-bytes';
import { sha256InTurns } from '@/text/sha256';

/** What a file at an address is, by its hash and its size; null where it cannot be had. */
export async function sha256OfFile(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly sha256: string; readonly bytes: number } | null> {
  const fetched = await fetchBytes(url, { signal });
  if (!fetched.ok) return null;
  return { sha256: await sha256InTurns(fetched.bytes, { signal }), bytes: fetched.bytes.length };
}
