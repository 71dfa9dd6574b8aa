import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A PIN as it is kept: salted and hashed, in hex. */
export interface KeptPin {
  readonly salt: string;
  readonly hash: string;
  readonly rounds: number;
}

// Privacy between colleagues and no more: four digits fall to anyone who can read this row and try them all.
const ROUNDS = 10_000;

// In plain arithmetic: a page on plain http, as on a classroom's network, has no `crypto.subtle`.
const derive = (pin: string, salt: string, rounds: number): string =>
  bytesToHex(pbkdf2(sha256, pin, salt, { c: rounds, dkLen: 32 }));

export function keepPin(pin: string): KeptPin {
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: derive(pin, salt, ROUNDS), rounds: ROUNDS };
}

export const isPin = ({ salt, hash, rounds }: KeptPin, pin: string): boolean =>
  derive(pin, salt, rounds) === hash;

/** Whether a stored value is a kept PIN; one that is damaged guards nothing rather than locking its owner out. */
export function readPin(value: unknown): KeptPin | undefined {
  const { salt, hash, rounds } = (value ?? {}) as Partial<Record<string, unknown>>;
  const sound = typeof salt === 'string' && typeof hash === 'string' && Number.isInteger(rounds);
  return sound && (rounds as number) >= 1 && (rounds as number) <= 1_000_000 ? (value as KeptPin) : undefined;
}
