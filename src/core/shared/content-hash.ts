import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Half a SHA-256 is more than anyone can forge, and stands in every card of the library. */
const DIGITS = 24;

/**
 * Hash of a text, under the name of how the text was made: `c1-` and 24 hex digits of its SHA-256. The name comes
 * first so that a later way of hashing can stand beside this one.
 */
export const contentHash = (algorithm: string, text: string): string =>
  `${algorithm}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS)}`;
