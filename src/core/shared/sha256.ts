/**
 * SHA-256 over bytes, in plain arithmetic: a page on plain http, as on a classroom's network, has no
 * `crypto.subtle`.
 *
 * @source FIPS 180-4, §4.2.2, §5.3.3, §6.2
 */

const primesUpTo = (count: number): number[] => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
};

const fraction = (root: number): number => ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
const PRIMES = primesUpTo(64);
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Eight words of state after one 64-byte block; `state` is not touched. */
export function compress(state: Int32Array, block: Uint8Array, offset = 0): Int32Array {
  const words = new Int32Array(64);
  const view = new DataView(block.buffer, block.byteOffset + offset, 64);
  for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [far, near] = [words[at - 15] as number, words[at - 2] as number];
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[at] = ((words[at - 16] as number) + small + (words[at - 7] as number) + large) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < 64; at += 1) {
    const mix = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + mix + (ROUND[at] as number) + (words[at] as number)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  const added = [a, b, c, d, e, f, g, h];
  return state.map((word, at) => (word + (added[at] as number)) | 0);
}

/** The state after no block at all. */
export const initialState = (): Int32Array => START.slice();

/** Pads a message whose first `before` bytes have been compressed already. */
export function padded(message: Uint8Array, before = 0): Uint8Array {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(message);
  block[message.length] = 0x80;
  const bits = (before + message.length) * 8;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bits / 0x1_0000_0000));
  view.setUint32(length - 4, bits % 0x1_0000_0000);
  return block;
}

/** Goes on from `state` to the end of `message`; 32 bytes. */
export function finishHash(state: Int32Array, message: Uint8Array, before = 0): Uint8Array {
  const blocks = padded(message, before);
  let now = state;
  for (let at = 0; at < blocks.length; at += 64) now = compress(now, blocks, at);
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of now.entries()) view.setInt32(at * 4, word);
  return bytes;
}

/** SHA-256 of a message; 32 bytes. */
export const sha256 = (message: Uint8Array): Uint8Array => finishHash(initialState(), message);
