import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomEvent, Round } from '../../../core/room/room-event.ts';
import { readJournal } from '../../hub/journal-file.ts';

/** What a hub has written of its class. */
export function journalIn(classes: string): readonly RoomEvent[] {
  const [room = ''] = readdirSync(classes);
  return readJournal(readFileSync(join(classes, room, 'journal.ndjson'))).events;
}

/** Who voted in a round, in the order the hub took it in; each once. */
export function votersIn(events: readonly RoomEvent[], question: number, round: Round): readonly string[] {
  const voters = events.flatMap(({ by, body }) =>
    body.type === 'vote' && body.question === question && body.round === round ? [by] : [],
  );
  return [...new Set(voters)];
}
