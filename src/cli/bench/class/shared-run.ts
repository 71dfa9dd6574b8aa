import { freePort } from '../../free-port.ts';
import { redisServer } from '../../redis-server.ts';
import { journalOnRedis } from './class-journal.ts';
import { type ClassPlace, type ClassRun, classRun } from './class-run.ts';
import { type KillRun, killRun } from './kill-run.ts';
import { PackedHub } from './packed-hub.ts';

export type SharedRun = ClassRun & KillRun;

/** Does something at a class on two hubs over a Redis of its own. */
async function onTwoHubs<T>(
  app: string,
  firstPort: number,
  work: (place: ClassPlace) => Promise<T>,
): Promise<T> {
  const { url, stop } = await redisServer();
  const first = await freePort(firstPort);
  const ports = [first, await freePort(first + 1)];
  const hubs: PackedHub[] = [];
  for (const port of ports) hubs.push(await PackedHub.layOut(app, port, ['--redis', url]));
  try {
    return await work({ hubs, journal: () => journalOnRedis(url) });
  } finally {
    await stop();
  }
}

/** A class on two hubs: its votes on the projector, and what is lost when the one that keeps it is killed. */
export async function sharedRun(app: string, firstPort: number, clients: number): Promise<SharedRun> {
  const run = await onTwoHubs(app, firstPort, (place) => classRun(place, clients));
  const kill = await onTwoHubs(app, firstPort, (place) => killRun(place, clients));
  return { ...run, ...kill };
}
