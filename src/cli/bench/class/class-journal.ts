import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'redis';
import { classKind } from '../../../core/room/class-kind.ts';
import { type RoomEvent, type Round, roomEventSchema } from '../../../core/room/room-event.ts';
import { readJournal } from '../../hub/journal-file.ts';
import { REDIS_KEYS } from '../../hub/shared/redis-keys.ts';

/** What a hub has written of its class. */
export function journalIn(classes: string): readonly RoomEvent[] {
  const [room = ''] = readdirSync(classes);
  return readJournal(readFileSync(join(classes, room, 'journal.ndjson')), classKind.readEvent).events;
}

/** The same of hubs that share a class over Redis. */
export async function journalOnRedis(url: string): Promise<readonly RoomEvent[]> {
  const client = createClient({ url });
  await client.connect();
  const entries = (await client.xRange(REDIS_KEYS.journal, '-', '+')) ?? [];
  client.destroy();
  return entries.map(({ message }) => roomEventSchema.parse(JSON.parse(message.e ?? '')));
}

/** Who voted in a round, in the order the hub took it in; each once. */
export function votersIn(events: readonly RoomEvent[], question: number, round: Round): readonly string[] {
  const voters = events.flatMap(({ by, body }) =>
    body.type === 'vote' && body.question === question && body.round === round ? [by] : [],
  );
  return [...new Set(voters)];
}
