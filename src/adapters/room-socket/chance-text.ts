/** Hex digits made by chance; `crypto.getRandomValues` is there on plain http as well. */
export const chanceText = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
