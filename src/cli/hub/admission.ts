import type { Role } from '../../core/room/room-event.ts';
import type { NotIn } from '../../ports/room-link.ts';
import { asTyped, isSecret } from './secrets.ts';
import { type Allowance, Buckets, TokenBucket } from './token-bucket.ts';

/** Wrong tries from one address: a class behind one router may mistype now and then. */
const PER_ADDRESS: Allowance = { most: 20, perSecond: 0.2 };
/** Wrong tries at one room, from wherever: six digits last for weeks at this rate. */
const PER_ROOM: Allowance = { most: 200, perSecond: 1 };

/** What opens a room to its roles. */
export interface Secrets {
  readonly key: string;
  /** Undefined where no class is open. */
  readonly code: string | undefined;
}

export interface Try {
  readonly role: Role;
  readonly code?: string | undefined;
  readonly key?: string | undefined;
  /** Of the network; see `addressOf`. */
  readonly address: string;
}

const BY_CODE: readonly Role[] = ['seat', 'observer'];

/**
 * Weighs codes and keys. Whoever tries wrong ones too often, from one address or all together, is told to wait whatever
 * they try next: a guess that is right by chance must not be told from one that is wrong.
 */
export class Admission {
  readonly #addresses = new Buckets(PER_ADDRESS);
  readonly #codes: TokenBucket;
  readonly #keys: TokenBucket;
  readonly #now: () => number;

  /** @param now milliseconds of a clock that does not go back */
  constructor(now: () => number) {
    this.#now = now;
    this.#codes = new TokenBucket(PER_ROOM, now());
    this.#keys = new TokenBucket(PER_ROOM, now());
  }

  /** Why somebody is not let in; undefined where they are. */
  refusal({ key, code }: Secrets, tried: Try): NotIn | undefined {
    const byCode = BY_CODE.includes(tried.role);
    const secret = byCode ? code : key;
    if (secret === undefined) return 'no-room';
    const now = this.#now();
    const buckets = [this.#addresses.of(tried.address, now), byCode ? this.#codes : this.#keys];
    if (!buckets.every((bucket) => bucket.has(now))) return 'slow-down';
    if (isSecret(secret, asTyped((byCode ? tried.code : tried.key) ?? ''))) return undefined;
    for (const bucket of buckets) bucket.take(now);
    return byCode ? 'wrong-code' : 'wrong-key';
  }
}

/** An address as tries are counted by it: one IPv4 address, or the /64 that one IPv6 subscriber has. */
export function addressOf(remote: string | undefined): string {
  const address = (remote ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
