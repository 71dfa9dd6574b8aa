import { createClient } from 'redis';

/** A client that fails at once while Redis is away: whoever asked is told, and asks again. */
export function redisClient(url: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1000), connectTimeout: 3000 },
  });
  // It says so in what it refuses; without a listener it would end the process.
  client.on('error', () => undefined);
  return client;
}

export type RedisClient = ReturnType<typeof redisClient>;

/**
 * A client for what hubs say to each other. What cannot be said is lost, as between machines whose way is cut; whoever
 * waits for an answer asks again.
 */
export function talkingClient(url: string) {
  const client = createClient({
    url,
    socket: { reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1000) },
  });
  client.on('error', () => undefined);
  const publish = client.publish.bind(client);
  return Object.assign(client, {
    publish: (...said: Parameters<typeof publish>) => publish(...said).catch(() => 0),
  });
}
