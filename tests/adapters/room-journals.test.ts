import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { idbClassJournal } from '../../src/adapters/room-journals/idb-class-journal.ts';
import { removingRooms } from '../../src/adapters/room-journals/removing-rooms.ts';
import type { ArchiveStore } from '../../src/ports/archive-store.ts';
import { memoryRoomJournals } from '../../src/adapters/room-journals/memory-room-journals.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { makeKept } from '../../src/core/exchange/kept/make-kept.ts';
import type { RoomEvent } from '../../src/core/room/room-event.ts';
import type { ClassJournal, OpenedClass } from '../../src/ports/class-journal.ts';
import { directClass } from '../../src/session/room/class-here.ts';
import { openHere, takeUpHere } from '../../src/session/room/room-here.ts';
import type { WindowOf } from '../../src/session/room/class-view.ts';
import { loadLibrary, loadShipped } from '../support/load.ts';
import { SCENARIO } from '../session/room/a-class.ts';
import { Surroundings } from '../session/room/surroundings.ts';

/** As it comes out of a store or over a wire. */
const version = JSON.parse(
  JSON.stringify(
    makeKept(loadShipped(SCENARIO).scenario, loadLibrary(), {
      origin: 'shipped',
      keptAt: '2026-11-28T01:00:00.000Z',
    }),
  ),
) as KeptVersion;

const openedClass = (id: string, openedAt = 1): OpenedClass => ({
  id,
  openedAt,
  version,
  plan: { title: '课', minutes: 20, decisions: [] },
  named: false,
  seed: 7,
  key: 'KEYKEYKEYKEY',
  saved: false,
});

const event = (order: number, member = 'a'): RoomEvent => ({
  id: `e${order}${member}`,
  by: 'keeper',
  order,
  at: order,
  body: { type: 'left', member },
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** `again`: as another window, or the same one after it was closed, finds it. */
const kinds: Readonly<Record<string, () => { journal: ClassJournal; again: () => ClassJournal }>> = {
  'on a disk': () => ({ journal: idbClassJournal(), again: () => idbClassJournal() }),
  'in a page': () => {
    const journal: ClassJournal = memoryRoomJournals();
    return { journal, again: () => journal };
  },
};

describe.each(Object.entries(kinds))('classes kept %s', (_, begin) => {
  it('are found whole and in order by whoever comes after', async () => {
    const { journal, again } = begin();
    expect(await journal.open(openedClass('one'))).toMatchObject({ ok: true });
    await journal.append('one', [event(0), event(1)]);
    await journal.append('one', [event(2)]);
    expect(await again().read('one')).toEqual({
      opened: openedClass('one'),
      events: [event(0), event(1), event(2)],
    });
    expect(await again().read('other')).toBeUndefined();
  });

  it('take no line in the place of another, and nothing of what comes with it', async () => {
    const { journal, again } = begin();
    await journal.open(openedClass('one'));
    await journal.append('one', [event(0), event(1)]);
    expect(await again().append('one', [event(1, 'b'), event(2, 'b')])).toEqual({
      ok: false,
      error: 'conflict',
    });
    expect((await again().read('one'))?.events).toEqual([event(0), event(1)]);
    expect(await journal.append('gone', [event(0)])).toEqual({ ok: false, error: 'gone' });
  });

  it('go when they are dropped, when they are old and not saved, or all of them', async () => {
    const { journal } = begin();
    for (const [id, at] of [
      ['old', 10],
      ['kept', 20],
      ['new', 99],
    ] as const)
      await journal.open(openedClass(id, at));
    await journal.append('old', [event(0)]);
    await journal.save('kept', true);
    expect(await journal.save('nobody', true)).toEqual({ ok: false, error: 'gone' });
    await journal.dropBefore(50);
    expect((await journal.list()).map(({ id }) => id)).toEqual(['new', 'kept']);
    await journal.open(openedClass('old'));
    expect((await journal.read('old'))?.events).toEqual([]);
    await journal.drop('new');
    expect((await journal.list()).map(({ id }) => id)).toEqual(['kept', 'old']);
    await journal.dropAll();
    expect(await journal.list()).toEqual([]);
  });
});

it('a class on a disk is read up to a damaged line', async () => {
  const journal = idbClassJournal();
  await journal.open(openedClass('one'));
  const damaged = { ...event(1), body: { type: 'unheard-of' } } as unknown as RoomEvent;
  await journal.append('one', [event(0), damaged, event(2)]);
  expect((await journal.read('one'))?.events).toEqual([event(0)]);
});

it('where the browser keeps nothing a write says so, and a read finds nothing', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  const journal = idbClassJournal();
  expect(await journal.open(openedClass('one'))).toEqual({ ok: false, error: 'off' });
  expect(await journal.read('one')).toBeUndefined();
  expect(await journal.list()).toEqual([]);
});

describe('whoever removes everything', () => {
  const gone = { people: 1, runs: 2, answers: 3, versions: 4, sessions: 0 };
  const archive = { removeEverything: async () => ({ ok: true, value: gone }) } as unknown as ArchiveStore;

  it('removes the classes with it', async () => {
    const classes = idbClassJournal();
    await classes.open(openedClass('one'));
    expect(await removingRooms(archive, [async () => classes]).removeEverything()).toEqual({
      ok: true,
      value: gone,
    });
    expect(await idbClassJournal().list()).toEqual([]);
  });

  it('is told where they are still there', async () => {
    const classes: ClassJournal = {
      ...memoryRoomJournals<OpenedClass, RoomEvent>(),
      dropAll: async () => ({ ok: false, error: 'unreadable' }),
    };
    expect(await removingRooms(archive, [async () => classes]).removeEverything()).toMatchObject({
      ok: false,
      error: 'unreadable',
      gone,
    });
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect((await removingRooms(archive, [async () => idbClassJournal()]).removeEverything()).ok).toBe(true);
  });
});

describe('a class in the window of its desk', () => {
  /** A window of the desk: its own surroundings, the machine's disk. */
  const aWindow = () => {
    const { services } = new Surroundings();
    return {
      ...services,
      newId: () => crypto.randomUUID(),
      journals: idbClassJournal(),
      direct: directClass,
    };
  };
  const deskOf = async (id: string) => {
    const here = await takeUpHere(aWindow(), id);
    if (!here.ok) throw new Error(here.error);
    const { director } = here.value;
    expect(await director.enter('desk', 'desk')).toBeUndefined();
    let view: WindowOf<'desk'> | undefined;
    director.look('desk', {
      show: (next) => {
        if (next.role === 'desk') view = next;
      },
      gone: () => undefined,
    });
    return { here: here.value, director, view: () => view as WindowOf<'desk'> };
  };

  it('loses nothing when that is closed or killed at any moment', async () => {
    const opened = await openHere(aWindow(), openedClass('one'));
    expect(opened).toMatchObject({ ok: true });
    let desk = await deskOf('one');
    const press = async (request: Parameters<typeof desk.director.ask>[2]) => {
      expect(await desk.director.ask('desk', crypto.randomUUID(), request)).toEqual({ ok: true });
      // Killed: the next window finds what this one was told is done.
      desk.here.stop();
      desk = await deskOf('one');
    };
    await press({ type: 'line', shown: '' });
    expect(desk.view().talk.length).toBeGreaterThan(0);
    await press({ type: 'lines', shown: desk.view().stage?.line?.key ?? '' });
    await press({ type: 'ask' });
    const counts = desk.view().ahead.map(() => 4);
    await press({ type: 'hands', round: 1, counts });
    await press({ type: 'reveal' });
    expect(desk.view().room.question?.counts[1]).toEqual(counts);
    await press({ type: 'take', mark: 'B', turns: 0 });
    expect(desk.view().turns).toHaveLength(1);
    expect(desk.view().key).toBe('KEYKEYKEYKEY');
  });

  it('goes when it has ended, unless it is saved; its windows go on showing what came of it', async () => {
    const end = { type: 'end' } as const;
    for (const [id, saved] of [
      ['one', false],
      ['two', true],
    ] as const) {
      await openHere(aWindow(), openedClass(id));
      const desk = await deskOf(id);
      await idbClassJournal().save(id, saved);
      expect(await desk.director.ask('desk', 'over', end)).toEqual({ ok: true });
      expect((await idbClassJournal().read(id)) !== undefined, id).toBe(saved);
      // The desk that is looked at again says what came of the class.
      let report: unknown;
      desk.director.look('desk', {
        show: (view) => {
          report = view.role === 'desk' && view.report;
        },
        gone: () => undefined,
      });
      expect(report).toMatchObject({ scenario: SCENARIO });
    }
  });

  it('is kept by one window at a time: the other is told that it is not the keeper any more', async () => {
    await openHere(aWindow(), openedClass('one'));
    const [first, second] = [await deskOf('one'), await deskOf('one')];
    const line = { type: 'line', shown: '' } as const;
    expect(await second.director.ask('desk', 'p1', line)).toEqual({ ok: true });
    expect(await first.director.ask('desk', 'p2', line)).toEqual({ ok: false, refusal: 'unsaved' });
    expect([first.here.isTakenOver(), second.here.isTakenOver()]).toEqual([true, false]);
  });

  it('says why there is none', async () => {
    expect(await takeUpHere(aWindow(), 'none')).toEqual({ ok: false, error: 'no-room' });
    const altered = { ...version, scenario: { ...version.scenario, title: '别的' } };
    expect(await openHere(aWindow(), { ...openedClass('two'), version: altered })).toEqual({
      ok: false,
      error: 'unreadable',
    });
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await openHere(aWindow(), openedClass('three'))).toEqual({ ok: false, error: 'unsaved' });
  });
});
