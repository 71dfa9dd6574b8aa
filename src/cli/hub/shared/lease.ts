import type { RedisClient } from './redis-client.ts';
import { REDIS_KEYS } from './redis-keys.ts';

/** How long a hub that says nothing more is still taken for the keeper, and how often it says so, in milliseconds. */
const LASTS_MS = 2500;
const EVERY_MS = 500;

const RENEW = `
local holder = redis.call('get', KEYS[1])
if not holder then redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2]) return ARGV[1] end
if holder == ARGV[1] then redis.call('pexpire', KEYS[1], ARGV[2]) end
return holder`;
const GIVE_UP = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

export interface LeaseServices {
  /** Who keeps the class from now on; undefined where that cannot be found out. Called on every change, one at a time. */
  readonly changed: (holder: string | undefined) => Promise<void>;
  /** Called after every look. */
  readonly looked: () => void;
}

/** Who of several hubs keeps the class: the first to say so, until it falls silent. */
export class Lease {
  readonly #redis: RedisClient;
  readonly #hub: string;
  readonly #services: LeaseServices;
  #holder: string | undefined;
  #heardAt = 0;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(redis: RedisClient, hub: string, services: LeaseServices) {
    this.#redis = redis;
    this.#hub = hub;
    this.#services = services;
  }

  get holder(): string | undefined {
    return this.#holder;
  }

  /** Looks for the first time, and again and again from then on. */
  async start(): Promise<void> {
    await this.#look();
    this.#again();
  }

  /** Lets go of it, so that another need not wait. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#redis.eval(GIVE_UP, { keys: [REDIS_KEYS.lease], arguments: [this.#hub] }).catch(() => 0);
  }

  #again(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#look().then(() => this.#again()), EVERY_MS);
  }

  async #look(): Promise<void> {
    const holder = await this.#ask();
    const now = performance.now();
    if (holder !== undefined) this.#heardAt = now;
    // A short silence of Redis says nothing of who holds it; after a long one somebody else may.
    const known = holder ?? (now - this.#heardAt < LASTS_MS ? this.#holder : undefined);
    if (known !== this.#holder) {
      this.#holder = known;
      await this.#services.changed(known);
    }
    this.#services.looked();
  }

  async #ask(): Promise<string | undefined> {
    try {
      const holder = await this.#redis.eval(RENEW, {
        keys: [REDIS_KEYS.lease],
        arguments: [this.#hub, String(LASTS_MS)],
      });
      return typeof holder === 'string' ? holder : undefined;
    } catch {
      return undefined;
    }
  }
}
