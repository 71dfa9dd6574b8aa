import { createAdapter } from '@socket.io/redis-streams-adapter';
import { RoomOffice } from '../room-office.ts';
import { type Hub, hubDoors, type HubPlace, officeServices } from '../hub.ts';
import { newId, newKey } from '../secrets.ts';
import { HubBus } from './hub-bus.ts';
import { Lease } from './lease.ts';
import { redisClient, talkingClient } from './redis-client.ts';
import { CHANNELS, REDIS_KEYS } from './redis-keys.ts';
import { RedisStore } from './redis-store.ts';
import { SharedOffice } from './shared-office.ts';

/** Whether what Redis says it has written outlives a cut of its power. Undefined where it does not say. */
async function isDurable(redis: ReturnType<typeof redisClient>): Promise<boolean | undefined> {
  try {
    const { appendonly, appendfsync } = await redis.configGet(['appendonly', 'appendfsync']);
    return appendonly === 'yes' && appendfsync === 'always';
  } catch {
    return undefined;
  }
}

/**
 * One of several hubs that keep one class together, over Redis. Rejects where Redis cannot be reached.
 *
 * @param url `redis://…`
 */
export async function openSharedHub(place: HubPlace, url: string): Promise<Hub> {
  const [redis, talking] = [redisClient(url), talkingClient(url)];
  const hub = newId();
  await redis.connect();
  await talking.connect();
  await redis.set(REDIS_KEYS.key, newKey(), { condition: 'NX' });
  const key = (await redis.get(REDIS_KEYS.key)) ?? '';
  if ((await isDurable(redis)) === false)
    place.tell('Redis 没有开 appendonly yes 和 appendfsync always：它那台机器断电时，刚投的票可能丢');

  const store = new RedisStore(redis, hub, place.kinds, () => void office.keptBy(lease.holder));
  const office = new SharedOffice({
    hub,
    bus: () => bus,
    now: () => performance.now(),
    show: (window, showing) => front.show(window, showing),
    takeUp: async (show) => {
      const own = new RoomOffice(officeServices(place, store, show), key);
      const kept = await store.resume();
      const trouble = kept && (await own.resume(kept));
      if (trouble !== undefined) place.tell(`上一堂没下课的课接不上：${trouble}`);
      return own;
    },
  });
  const { server, front, close } = hubDoors(place, office);
  front.io.adapter(createAdapter(talking, { streamName: CHANNELS, channelPrefix: CHANNELS }));
  const bus = new HubBus(front.io, hub, {
    called: (what, args, from) => office.called(what, args, from),
    told: (what, args) => office.told(what, args),
  });
  const lease = new Lease(redis, hub, {
    changed: (holder) => office.keptBy(holder),
    looked: () => office.beat(),
  });
  await lease.start();
  // What was said while the way to Redis was cut is lost: how things stand is asked for anew.
  talking.on('ready', () => void office.greetAgain());
  front.serve(office);
  return {
    server,
    key,
    resumed: await office.isOpen(),
    close: async () => {
      office.stop();
      await lease.stop();
      await close();
      redis.destroy();
      talking.destroy();
    },
  };
}
