import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { browserStores } from '../../src/adapters/bundled/browser-stores.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import type { ScenarioSource } from '../../src/ports/scenario-source.ts';
import { aSession } from '../support/mentor.ts';
import { begun, sessionRooms } from './begun-room.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const shipped = { list: () => [] } as unknown as ScenarioSource;

const stores = () =>
  browserStores({ shipped, newId: () => crypto.randomUUID(), now: () => 0, tab: plainTabMemory() });

it('what the app keeps in a browser: a deleted session takes its room along, and no other', async () => {
  const [one] = [await begun('room-1'), await begun('room-2')];
  const { mentor } = stores();
  expect((await mentor.save(aSession({ id: one }))).ok).toBe(true);
  expect(await mentor.remove(one)).toEqual({ ok: true, value: undefined });
  expect(await mentor.get(one)).toBeUndefined();
  expect(await sessionRooms()).toEqual(['room-2']);
});

it('whoever removes everything removes all rooms under way', async () => {
  await begun('room-1');
  await begun('room-2');
  const { archive } = stores();
  expect((await archive.removeEverything()).ok).toBe(true);
  expect(await sessionRooms()).toEqual([]);
});
