import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { memoryMentor } from '../../src/adapters/memory/mentor-store.ts';
import { idbSessionJournal } from '../../src/adapters/room-journals/idb-session-journal.ts';
import { removingJournal } from '../../src/adapters/room-journals/removing-journal.ts';
import { fail } from '../../src/core/shared/result.ts';
import { aSession } from '../support/mentor.ts';
import { begun, sessionRooms } from './begun-room.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('a session that is deleted takes its room along, and no other', async () => {
  const [one] = [await begun('room-1'), await begun('room-2')];
  const mentor = removingJournal(memoryMentor(), async () => idbSessionJournal());
  await mentor.save(aSession({ id: one }));
  expect(await mentor.remove(one)).toEqual({ ok: true, value: undefined });
  expect(await mentor.get(one)).toBeUndefined();
  expect(await sessionRooms()).toEqual(['room-2']);
});

it('whoever has no part in it takes nothing away', async () => {
  const one = await begun('room-1');
  const mentor = removingJournal(memoryMentor(), async () => idbSessionJournal());
  expect(await mentor.remove(one)).toEqual({ ok: false, error: 'gone' });
  expect(await sessionRooms()).toEqual(['room-1']);
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
