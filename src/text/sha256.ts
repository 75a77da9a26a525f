import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Turns, type Watch } from './turns';

const utf8 = new TextEncoder();

/**
 * In lower-case hex. Not by WebCrypto: looking for a passage asks for tens of thousands of small hashes, which there are
 * as many promises, and pages served without TLS have none.
 */
export const sha256 = (data: string | Uint8Array): string =>
  bytesToHex(digest(typeof data === 'string' ? utf8.encode(data) : data));

const stretch = 131_072;

/** The same in turns, so that the page stays alive. */
export async function sha256InTurns(data: string | Uint8Array, watch: Watch = {}): Promise<string> {
  const turns = new Turns(watch);
  const bytes = typeof data === 'string' ? utf8.encode(data) : data;
  const hash = digest.create();
  for (let at = 0; at < bytes.length; at += stretch) {
    hash.update(bytes.subarray(at, at + stretch));
    if (turns.isDue) await turns.take(at / bytes.length);
  }
  return bytesToHex(hash.digest());
}
