import type { Dataset } from './format';
import { quote } from './limits';
import type { Opened } from './open-dataset';
import { refuse } from './problem';

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether bytes have this SHA-256; a page that is not served safely cannot tell, and then they have not. */
async function isProven(bytes: Uint8Array<ArrayBuffer>, sha256: string | null): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (sha256 === null || !subtle) return false;
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes))) === sha256;
}

/** And whether it is the very file that the site was built with. */
export type OpenedBytes = Opened & { readonly isProven?: true };

/**
 * Opens the bytes of a file. Those whose SHA-256 is `proven` were opened when the site was built, and found whole; all
 * others go through the one door, which is fetched only then, with the format it reads by.
 */
export async function openBytes(bytes: Uint8Array<ArrayBuffer>, proven: string | null = null): Promise<OpenedBytes> {
  if (await isProven(bytes, proven))
    return { ok: true, dataset: JSON.parse(new TextDecoder().decode(bytes)) as Dataset, leftOut: [], isProven: true };
  try {
    const { openDatasetFile } = await import('./open-dataset');
    return openDatasetFile(bytes);
  } catch (error) {
    return refuse('no-reader', quote(String(error)));
  }
}
