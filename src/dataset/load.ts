import { type Fetch, fetchBytes } from './fetch-bytes';
import { type OpenedBytes, openBytes } from './open-bytes';

/** Fetches the dataset and opens it; every failure comes back as a named problem, never as an exception. */
export async function loadDataset(
  url: string,
  fetchFile: Fetch = fetch,
  proven: string | null = null,
): Promise<OpenedBytes> {
  const fetched = await fetchBytes(url, { fetchFile });
  return fetched.ok ? openBytes(fetched.bytes, proven) : fetched;
}
