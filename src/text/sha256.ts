import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();

/**
 * In lower-case hex. Not by WebCrypto: looking for a passage asks for tens of thousands of small hashes, which there are
 * as many promises, and pages served without TLS have none.
 */
export const sha256 = (data: string | Uint8Array): string =>
  bytesToHex(digest(typeof data === 'string' ? utf8.encode(data) : data));
