import type { AnyEvent } from '../../../core/room/kind.ts';
import type { RoomJournal } from '../../../session/room/room-host.ts';
import { type RoomRecord, type HubStore, type KeptRoom, readRoomRecord } from '../hub-store.ts';
import type { HubKind, HubKinds } from '../hub-kind.ts';
import type { RedisClient } from './redis-client.ts';
import { REDIS_KEYS } from './redis-keys.ts';

/** After a crash nobody came back from, in milliseconds. */
const KEPT_MS = 7 * 24 * 3_600_000;

// Whoever writes must hold the lease at that very moment: a keeper that was only slow must not write after another has
// taken over. Redis runs a script as one step.
const APPEND = `
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
if redis.call('xlen', KEYS[2]) ~= tonumber(ARGV[3]) then return 0 end
for at = 4, #ARGV do redis.call('xadd', KEYS[2], '*', 'e', ARGV[at]) end
redis.call('pexpire', KEYS[2], ARGV[2])
redis.call('pexpire', KEYS[3], ARGV[2])
return 1`;
const BEGIN = `
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('del', KEYS[2])
redis.call('set', KEYS[3], ARGV[3], 'px', ARGV[2])
return 1`;
const END = `
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('del', KEYS[2], KEYS[3])
return 1`;
const KEYS = [REDIS_KEYS.lease, REDIS_KEYS.journal, REDIS_KEYS.record];

type Entries = readonly { readonly message: Readonly<Record<string, string>> }[];

function eventsIn(entries: Entries, { readEvent }: HubKind): AnyEvent[] {
  return entries.map(({ message }, order) => {
    const event = readEvent(JSON.parse(message.e ?? ''));
    if (event?.order !== order) throw new Error(`the journal in Redis has ${event?.order} in place ${order}`);
    return event;
  });
}

/** A class in Redis: its record, and its journal as a stream. Written by whichever hub holds the lease. */
export class RedisStore implements HubStore {
  readonly #redis: RedisClient;
  readonly #hub: string;
  readonly #kinds: HubKinds;
  readonly #astray: () => void;
  #length = 0;

  /**
   * @param hub the id it holds the lease under
   * @param astray called when the journal is not as this hub left it: another has written, or an answer was lost
   */
  constructor(redis: RedisClient, hub: string, kinds: HubKinds, astray: () => void) {
    this.#redis = redis;
    this.#hub = hub;
    this.#kinds = kinds;
    this.#astray = astray;
  }

  async resume(): Promise<KeptRoom | undefined> {
    const record = readRoomRecord((await this.#redis.get(REDIS_KEYS.record)) ?? '');
    if (!record) return undefined;
    const kind = this.#kinds[record.kind];
    const events = eventsIn((await this.#redis.xRange(REDIS_KEYS.journal, '-', '+')) ?? [], kind);
    this.#length = events.length;
    if (!kind.hasEnded(events)) return { record, events, journal: this.#journal() };
    await this.end();
    return undefined;
  }

  async begin(record: RoomRecord): Promise<RoomJournal> {
    await this.#run(BEGIN, JSON.stringify(record));
    this.#length = 0;
    return this.#journal();
  }

  async end(): Promise<void> {
    await this.#run(END);
  }

  async close(): Promise<void> {
    // Whoever made the client closes it.
  }

  #journal(): RoomJournal {
    return {
      append: async (events) => {
        // So many must be there: a try whose answer was lost is not written twice.
        const lines = events.map((event) => JSON.stringify(event));
        await this.#run(APPEND, String(this.#length), ...lines);
        this.#length += events.length;
      },
    };
  }

  async #run(script: string, ...more: readonly string[]): Promise<void> {
    const done = await this.#redis.eval(script, {
      keys: KEYS,
      arguments: [this.#hub, String(KEPT_MS), ...more],
    });
    if (done === 1) return;
    this.#astray();
    throw new Error('另一台服务端在管这堂课');
  }
}
