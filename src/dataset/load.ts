import { type Decoded, decodeDataset } from './decode';

type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

const seconds = 30;

/** Fetches and decodes the dataset; every failure comes back as a named problem, never as an exception. */
export async function loadDataset(url: string, fetchFile: Fetch = fetch): Promise<Decoded> {
  try {
    const response = await fetchFile(url, { signal: AbortSignal.timeout(seconds * 1000) });
    if (!response.ok) return { ok: false, problem: { cause: 'missing', detail: `${url}: ${response.status}` } };
    return decodeDataset(await response.text());
  } catch (error) {
    return {
      ok: false,
      problem: { cause: 'unreachable', detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
