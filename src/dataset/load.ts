import { type Decoded, decodeDataset } from './decode';

type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

const seconds = 30;

/** Fetches and decodes the dataset; every failure comes back as a named problem, never as an exception. */
export async function loadDataset(url: string, fetchFile: Fetch = fetch): Promise<Decoded> {
  try {
    const response = await fetchFile(url, { signal: AbortSignal.timeout(seconds * 1000) });
    if (!response.ok) {
      // A server that fails has said nothing about the file.
      const cause = response.status >= 500 ? 'unreachable' : 'missing';
      return { ok: false, problem: { cause, detail: `${url}: ${response.status}` } };
    }
    return decodeDataset(await response.text());
  } catch (error) {
    return {
      ok: false,
      problem: { cause: 'unreachable', detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
