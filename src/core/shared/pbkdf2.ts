import { compress, finishHash, initialState, sha256 } from './sha256.ts';

/** The two states every HMAC under one key starts from. */
function keyStates(key: Uint8Array): readonly [inner: Int32Array, outer: Int32Array] {
  const short = key.length > 64 ? sha256(key) : key;
  const pad = (byte: number) =>
    compress(
      initialState(),
      Uint8Array.from({ length: 64 }, (_, at) => (short[at] ?? 0) ^ byte),
    );
  return [pad(0x36), pad(0x5c)];
}

/**
 * The first 32 bytes of PBKDF2 with HMAC-SHA-256.
 *
 * @param rounds 1 or more; 10,000 take some 150 ms on a two-core machine
 * @source RFC 8018, §5.2
 */
export function pbkdf2(secret: Uint8Array, salt: Uint8Array, rounds: number): Uint8Array {
  const [inner, outer] = keyStates(secret);
  const hmac = (message: Uint8Array) => finishHash(outer, finishHash(inner, message, 64), 64);
  let last = hmac(Uint8Array.from([...salt, 0, 0, 0, 1]));
  const sum = last.slice();
  for (let round = 1; round < rounds; round += 1) {
    last = hmac(last);
    for (let at = 0; at < 32; at += 1) sum[at] = (sum[at] as number) ^ (last[at] as number);
  }
  return sum;
}
