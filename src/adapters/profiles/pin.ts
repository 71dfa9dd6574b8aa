import { pbkdf2 } from '../../core/shared/pbkdf2.ts';

/** A PIN as it is kept: salted and hashed, in hex. */
export interface KeptPin {
  readonly salt: string;
  readonly hash: string;
  readonly rounds: number;
}

// Privacy between colleagues and no more: four digits fall to anyone who can read this row and try them all.
const ROUNDS = 10_000;

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const derive = (pin: string, salt: string, rounds: number): string =>
  toHex(pbkdf2(new TextEncoder().encode(pin), new TextEncoder().encode(salt), rounds));

export function keepPin(pin: string): KeptPin {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
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
