import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Hash of a text, under the name of how the text was made: `c1-` and hex digits of its SHA-256. The name comes first
 * so that a later way of hashing can stand beside this one.
 *
 * @param digits 20, 80 bits, where nobody must be able to make other content of the same hash; every card of the
 * library holds some
 */
export const contentHash = (algorithm: string, text: string, digits = 20): string =>
  `${algorithm}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits)}`;
