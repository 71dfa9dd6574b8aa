/** Every outline: a warm near-black, softer than the original's. */
export const INK = '#2b2523';
