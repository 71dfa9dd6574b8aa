import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { memoryMentor } from '../../src/adapters/memory/mentor-store.ts';
import { idbSessionJournal } from '../../src/adapters/room-journals/idb-session-journal.ts';
import { removingJournal } from '../../src/adapters/room-journals/removing-journal.ts';
import { makeKept } from '../../src/core/exchange/kept/make-kept.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { fail } from '../../src/core/shared/result.ts';
import { directMentor } from '../../src/session/room/mentor/mentor-here.ts';
import { openHere } from '../../src/session/room/room-here.ts';
import { SCENARIO, TERMS } from '../session/room/mentor/a-session.ts';
import { RoomSurroundings } from '../session/room/surroundings.ts';
import { loadLibrary, loadShipped } from '../support/load.ts';
import { aSession } from '../support/mentor.ts';

const version = JSON.parse(
  JSON.stringify(
    makeKept(loadShipped(SCENARIO).scenario, loadLibrary(), {
      origin: 'shipped',
      keptAt: '2026-11-28T01:00:00.000Z',
    }),
  ),
) as KeptVersion;

/** A session's room begun on this machine; resolves to what its record is called. */
async function begun(id: string): Promise<string> {
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

const rooms = async () => (await idbSessionJournal().list()).map(({ id }) => id);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('a session that is deleted takes its room along, and no other', async () => {
  const [one] = [await begun('room-1'), await begun('room-2')];
  const mentor = removingJournal(memoryMentor(), async () => idbSessionJournal());
  await mentor.save(aSession({ id: one }));
  expect(await mentor.remove(one)).toEqual({ ok: true, value: undefined });
  expect(await mentor.get(one)).toBeUndefined();
  expect(await rooms()).toEqual(['room-2']);
});

it('whoever has no part in it takes nothing away', async () => {
  const one = await begun('room-1');
  const mentor = removingJournal(memoryMentor(), async () => idbSessionJournal());
  expect(await mentor.remove(one)).toEqual({ ok: false, error: 'gone' });
  expect(await rooms()).toEqual(['room-1']);
});

it('where the room does not go the record stays, to be deleted again', async () => {
  const one = await begun('room-1');
  const drop = vi.fn(async () => fail('refused' as const));
  const mentor = removingJournal(memoryMentor(), async () => ({ ...idbSessionJournal(), drop }));
  await mentor.save(aSession({ id: one }));
  expect(await mentor.remove(one)).toEqual({ ok: false, error: 'refused' });
  expect(drop).toHaveBeenCalledWith('room-1');
  expect(await mentor.get(one)).toBeDefined();
});
