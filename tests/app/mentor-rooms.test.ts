import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idbSessionJournal } from '../../src/adapters/room-journals/idb-session-journal.ts';
import { composeMentorRooms } from '../../src/app/mentor-rooms.ts';
import type { MentorLink, MentorRooms } from '../../src/features/mentor/mentor-services.ts';
import { INFO_PATH, OPEN_PATH, PROTOCOL } from '../../src/ports/room-wire.ts';
import type { Services } from '../../src/ports/services.ts';
import { FakeLink } from '../support/fake-link.ts';
import { scenarios } from '../features/class/services.ts';
import { TERMS } from '../session/room/mentor/a-session.ts';

/** Addresses of the hub that were asked, and windows that went to it. */
let asked: string[];

vi.mock('../../src/adapters/room-socket/room-socket.ts', () => ({
  roomSocket: ({ role, key, code }: { role: string; key?: string; code?: string }) => {
    asked.push(`${role} ${key ?? code}`);
    return new FakeLink();
  },
}));

/** A page, or the same one loaded again; `hub`: served by one. */
function page(hub: boolean): MentorRooms {
  vi.stubGlobal('fetch', async (path: string) => {
    if (path.endsWith(OPEN_PATH)) asked.push('open');
    if (path.endsWith(INFO_PATH) && !hub) return new Response('', { status: 404 });
    return Response.json({ hub: PROTOCOL, open: false });
  });
  const services = {
    scenarios,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    newSeed: () => 7,
  } as unknown as Services;
  return composeMentorRooms(services);
}

const begin = (rooms: MentorRooms, oneScreen: boolean) =>
  rooms.open('fifth-visit', { ...TERMS, oneScreen }, 'KEY');

/** The desk's link once it has come to something: what it shows or why there is none. */
async function deskOf(rooms: MentorRooms): Promise<MentorLink> {
  const link = rooms.desk('KEY');
  await vi.waitFor(() => expect(link.view() ?? link.notIn() ?? asked.at(-1)).toBeDefined());
  return link;
}

beforeEach(() => {
  asked = [];
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

it('served by a hub, a session on one screen is found where it was opened, after a reload too', async () => {
  const rooms = page(true);
  expect(await begin(rooms, true)).toBeUndefined();
  expect((await deskOf(rooms)).view()).toMatchObject({ role: 'desk', oneScreen: true });
  const again = await deskOf(page(true));
  expect(again.view()).toMatchObject({ role: 'desk', oneScreen: true });
  expect(asked).toEqual([]);

  // It is over: the desk asks the hub again.
  expect(await again.send({ type: 'end' })).toEqual({ ok: true });
  await deskOf(page(true));
  expect(asked).toEqual(['desk KEY']);
});

it('served by a hub, one on two screens is the hub’s, and so is a trainee who comes by the code', async () => {
  const rooms = page(true);
  expect(await begin(rooms, false)).toBeUndefined();
  rooms.desk('KEY');
  await vi.waitFor(() => expect(asked).toEqual(['open', 'desk KEY']));
  rooms.trainee('482913');
  await vi.waitFor(() => expect(asked).toEqual(['open', 'desk KEY', 'screen 482913']));
  expect(await idbSessionJournal().list()).toEqual([]);
});

it('without a hub a session is kept in the window; once it is over another can begin there', async () => {
  const rooms = page(false);
  expect(await begin(rooms, false)).toBeUndefined();
  const desk = await deskOf(rooms);
  expect(desk.view()).toMatchObject({ role: 'desk', oneScreen: false });
  await desk.send({ type: 'end' });
  expect((await deskOf(rooms)).notIn()).toBe('no-room');
});

it('a session whose room was dropped, as by deleting it, does not go on in the window that held it', async () => {
  const rooms = page(false);
  await begin(rooms, true);
  await deskOf(rooms);
  await idbSessionJournal().dropAll();
  expect((await deskOf(rooms)).notIn()).toBe('no-room');
});
