import { idbSessionJournal } from '../../src/adapters/room-journals/idb-session-journal.ts';
import { makeKept } from '../../src/core/exchange/kept/make-kept.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { directMentor } from '../../src/session/room/mentor/mentor-here.ts';
import { openHere } from '../../src/session/room/room-here.ts';
import { SCENARIO, TERMS } from '../session/room/mentor/a-session.ts';
import { RoomSurroundings } from '../session/room/surroundings.ts';
import { loadLibrary, loadShipped } from '../support/load.ts';

const version = JSON.parse(
  JSON.stringify(
    makeKept(loadShipped(SCENARIO).scenario, loadLibrary(), {
      origin: 'shipped',
      keptAt: '2026-11-28T01:00:00.000Z',
    }),
  ),
) as KeptVersion;

/** A session's room begun on this machine; resolves to what its record is called. */
export async function begun(id: string): Promise<string> {
  const { services } = new RoomSurroundings((event: unknown) => event as never);
  const journals = idbSessionJournal();
  const opened = { id, openedAt: 1, version, terms: TERMS, seed: 7, key: 'KEYKEYKEYKEY', saved: false };
  const here = await openHere(
    { ...services, newId: () => crypto.randomUUID(), journals, direct: directMentor },
    opened,
  );
  if (!here.ok) throw new Error(here.error);
  here.value.stop();
  return here.value.director.state.opened?.room ?? '';
}

export const sessionRooms = async () => (await idbSessionJournal().list()).map(({ id }) => id);
