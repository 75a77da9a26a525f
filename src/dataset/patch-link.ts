import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Patch } from './patch';
import { type PatchRead, readPatch } from './read-patch';

/** The letters that a link may spend on a correction; what is longer goes as a file. */
export const longestInLink = 1_200;

const toLink = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromLink = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** A patch as the value of `patch=`; null where it is too long for a link. */
export function patchToLink(patch: Patch): string | null {
  const bytes = deflateSync(strToU8(JSON.stringify(patch)), { level: 9 });
  // Four letters for three bytes; told before they are written, since a call takes only so many bytes.
  return Math.ceil((bytes.length * 4) / 3) > longestInLink ? null : toLink(bytes);
}

/** Reads the value of `patch=`; a link is anybody's, so it passes the same door as a file. */
export function patchFromLink(text: string): PatchRead {
  try {
    if (text.length > longestInLink) return { ok: false, cause: 'too-large', detail: String(text.length) };
    return readPatch(strFromU8(inflateSync(fromLink(text))));
  } catch {
    return { ok: false, cause: 'not-a-patch', detail: '' };
  }
}
