import { fingerprintLength } from './link';

/** Of the whole hash what a link holds. */
export const fingerprintOf = (sha256: string): string => sha256.slice(0, fingerprintLength);

/** The same in groups of four that an eye can compare. */
export const formatFingerprint = (sha256: string): string => fingerprintOf(sha256).replace(/(.{4})(?=.)/g, '$1 ');

/** Whether a file is the one that a link was made from; a link that names none takes any. */
export const isFile = (sha256: string, sha: string | null): boolean => sha === null || fingerprintOf(sha256) === sha;
