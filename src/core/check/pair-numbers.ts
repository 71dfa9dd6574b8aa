const SMALLEST = 4096;

/** Spreads both numbers over 32 bits, their high halves included. */
function hash(left: number, right: number): number {
  let mixed = Math.imul(left | 0, 0x9e3779b1) ^ Math.imul((left / 0x1_0000_0000) | 0, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ (right | 0);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) ^ ((right / 0x1_0000_0000) | 0);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/**
 * Numbers pairs of whole numbers (−2^53…2^53) 0, 1, 2… in the order they are met. A hash table of plain numbers:
 * a `Map` keeps every large key as an object of its own, and exploration asks millions of times.
 */
export class PairNumbers {
  /** Left and right side by side, so that looking at both costs one look. */
  private pairs = new Float64Array(SMALLEST * 2);
  /** The pair's number and one more; 0 where nothing stands. */
  private taken = new Int32Array(SMALLEST);
  private count = 0;

  /** The number of a pair; a new one takes the next. */
  number(left: number, right: number): number {
    const place = this.placeOf(left, right);
    const known = this.taken[place] as number;
    if (known > 0) return known - 1;
    this.count += 1;
    this.put(place, left, right, this.count);
    // Half full at most: beyond that searching gets long.
    if (this.count * 2 > this.taken.length) this.grow();
    return this.count - 1;
  }

  /** Where the pair stands, or the free place where it would. */
  private placeOf(left: number, right: number): number {
    const { pairs, taken } = this;
    const last = taken.length - 1;
    let place = hash(left, right) & last;
    while (taken[place] !== 0 && (pairs[place * 2] !== left || pairs[place * 2 + 1] !== right))
      place = (place + 1) & last;
    return place;
  }

  private put(place: number, left: number, right: number, number: number): void {
    this.pairs[place * 2] = left;
    this.pairs[place * 2 + 1] = right;
    this.taken[place] = number;
  }

  private grow(): void {
    const { pairs, taken } = this;
    this.pairs = new Float64Array(pairs.length * 2);
    this.taken = new Int32Array(taken.length * 2);
    taken.forEach((number, at) => {
      if (number === 0) return;
      const [left, right] = [pairs[at * 2] as number, pairs[at * 2 + 1] as number];
      this.put(this.placeOf(left, right), left, right, number);
    });
  }
}
