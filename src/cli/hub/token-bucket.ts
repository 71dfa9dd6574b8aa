/** How much of something is allowed: `most` at once, and `perSecond` more as time passes. */
export interface Allowance {
  readonly most: number;
  readonly perSecond: number;
}

/** A bucket of tokens that fills with time. Times are milliseconds of any clock that does not go back. */
export class TokenBucket {
  readonly #allowance: Allowance;
  #tokens: number;
  #at: number;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#tokens = allowance.most;
    this.#at = now;
  }

  /** Whether there is one to be had; takes none. */
  has(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= 1;
  }

  /** Takes one where there is one. */
  take(now: number): boolean {
    const had = this.has(now);
    if (had) this.#tokens -= 1;
    return had;
  }

  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#allowance.most;
  }

  #fill(now: number): void {
    const { most, perSecond } = this.#allowance;
    this.#tokens = Math.min(most, this.#tokens + (Math.max(0, now - this.#at) * perSecond) / 1000);
    this.#at = Math.max(this.#at, now);
  }
}

/** One bucket for each name; full ones are forgotten, so that names which come once cost nothing for long. */
export class Buckets {
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, TokenBucket>();
  #sweepAt = 1000;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** The bucket of a name. */
  of(name: string, now: number): TokenBucket {
    const bucket = this.#buckets.get(name) ?? new TokenBucket(this.#allowance, now);
    this.#buckets.set(name, bucket);
    if (this.#buckets.size > this.#sweepAt) this.#sweep(now);
    return bucket;
  }

  get size(): number {
    return this.#buckets.size;
  }

  #sweep(now: number): void {
    for (const [name, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(name);
    // Swept again only when it has doubled: sweeping stays cheap however many names there are.
    this.#sweepAt = Math.max(1000, this.#buckets.size * 2);
  }
}
