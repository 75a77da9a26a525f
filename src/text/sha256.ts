import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Turns, type Watch } from './turns';

const utf8 = new TextEncoder();

// Asked for many thousands of short texts in a row, of which the memory would otherwise cost more than the hashing.
const short = 1024;
const given = new Uint8Array(3 * short);
const unused = digest.create();
const state = digest.create();
const result = new Uint8Array(digest.outputLen);

/**
 * In lower-case hex. Not by WebCrypto: looking for a passage asks for tens of thousands of small hashes, which there are
 * as many promises, and pages served without TLS have none.
 */
export function sha256(data: string | Uint8Array): string {
  if (typeof data !== 'string') return bytesToHex(digest(data));
  if (data.length > short) return bytesToHex(digest(utf8.encode(data)));
  const { written } = utf8.encodeInto(data, given);
  unused._cloneInto(state).update(given.subarray(0, written)).digestInto(result);
  return bytesToHex(result);
}

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
