import type { Role } from '../../core/room/role.ts';
import type { NotIn } from '../../ports/room-link.ts';
import { asTyped, isSecret } from './secrets.ts';
import { type Allowance, Buckets, TokenBucket } from './token-bucket.ts';

/** Wrong tries from one address: a class behind one router may mistype now and then. */
const PER_ADDRESS: Allowance = { most: 20, perSecond: 0.2 };
/** Wrong tries at one room, from wherever: six digits last for weeks at this rate. */
const PER_ROOM: Allowance = { most: 200, perSecond: 1 };

/** Wrong tries that are remembered, so that the same one again costs nothing. */
const MOST_REMEMBERED = 2000;

/** What opens a hub to its roles. */
export interface Secrets {
  readonly key: string;
  /** Of the class that is open; undefined where there is none. */
  readonly room:
    | {
        /** Six digits, short enough to be guessed. */
        readonly code: string;
        /** Behind the code, where a camera has read it. */
        readonly pass: string;
        /** Of the big screen. */
        readonly screen: string;
        /** Who gets in by the code; everybody else needs the key. */
        readonly byCode: readonly Role[];
      }
    | undefined;
}

export interface Try {
  readonly role: Role;
  readonly code?: string | undefined;
  readonly key?: string | undefined;
  /** Of the network; see `addressOf`. */
  readonly address: string;
}

/** Who never has a key, also where no room is open. */
const NEVER_A_KEY: readonly Role[] = ['seat', 'observer'];

const comesByCode = ({ room }: Secrets, role: Role): boolean => (room?.byCode ?? NEVER_A_KEY).includes(role);

/** Secrets too long to be guessed at any speed a network has. */
function longSecrets(secrets: Secrets, role: Role): readonly string[] {
  const { key, room } = secrets;
  if (comesByCode(secrets, role)) return room ? [room.code + room.pass] : [];
  return role === 'screen' && room ? [key, room.screen] : [key];
}

/**
 * Weighs codes and keys. A long secret lets in whoever has it, whatever others try meanwhile: guessing must not be a way
 * to shut out a class or its desk. The code that is typed is short: where wrong ones come too often, from one address or
 * all together, it has to wait, for a guess that is right by chance must not be told from one that is wrong.
 */
export class Admission {
  readonly #addresses = new Buckets(PER_ADDRESS);
  readonly #codes: TokenBucket;
  readonly #keys: TokenBucket;
  readonly #now: () => number;
  readonly #wrong = new Set<string>();

  /** @param now milliseconds of a clock that does not go back */
  constructor(now: () => number) {
    this.#now = now;
    this.#codes = new TokenBucket(PER_ROOM, now());
    this.#keys = new TokenBucket(PER_ROOM, now());
  }

  /** Why somebody is not let in; undefined where they are. */
  refusal(secrets: Secrets, { role, code, key, address }: Try): NotIn | undefined {
    const byCode = comesByCode(secrets, role);
    if (byCode && !secrets.room) return 'no-room';
    const typed = asTyped((byCode ? code : key) ?? '');
    if (longSecrets(secrets, role).some((secret) => isSecret(secret, typed))) return undefined;
    const now = this.#now();
    const buckets = [this.#addresses.of(address, now), byCode ? this.#codes : this.#keys];
    if (!buckets.every((bucket) => bucket.has(now))) return 'slow-down';
    if (byCode && secrets.room && isSecret(secrets.room.code, typed)) return undefined;
    if (this.#isNew(`${address} ${typed}`)) for (const bucket of buckets) bucket.take(now);
    return byCode ? 'wrong-code' : 'wrong-key';
  }

  /** The same wrong one again tells nobody anything: a class that comes with the code of yesterday shuts nobody out. */
  #isNew(wrong: string): boolean {
    if (this.#wrong.has(wrong)) return false;
    if (this.#wrong.size >= MOST_REMEMBERED) this.#wrong.clear();
    this.#wrong.add(wrong);
    return true;
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
