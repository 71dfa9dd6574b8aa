import { describe, expect, it } from 'vitest';
import type { RunDigest } from '../../src/core/scoring/digest.ts';
import type { RunStore } from '../../src/ports/run-store.ts';
import { aRun, ask, wait } from './a-run.ts';

const END = { ending: 'kept', at: '2026-11-22T01:10:00.000Z' };
const REFUSED = { ok: false, error: 'refused' };
const GONE = { ok: false, error: 'gone' };

/** What every AttemptStore does, real or not. `open` gives an empty one. */
export function attemptStoreContract(name: string, open: () => RunStore): void {
  describe(`${name} keeps runs`, () => {
    it('gives back a run with the events it was created with and those appended', async () => {
      const store = open();
      await store.create(aRun({ events: [ask] }));
      expect(await store.append('first', 1, wait)).toMatchObject({ ok: true });
      expect(await store.get('first')).toEqual(aRun({ events: [ask, wait] }));
    });

    it('knows nothing of a run nobody created', async () => {
      const store = open();
      expect(await store.get('nobody')).toBeUndefined();
      expect(await store.append('nobody', 0, ask)).toEqual(GONE);
      expect(await store.finish('nobody', END)).toEqual(GONE);
      expect(await store.list()).toEqual([]);
    });

    it('ignores the same event at the same place, so that a retry is safe', async () => {
      const store = open();
      await store.create(aRun());
      await store.append('first', 0, ask);
      expect(await store.append('first', 0, { ...ask })).toMatchObject({ ok: true });
      expect(await store.get('first')).toMatchObject({ events: [ask] });
      expect(await store.list()).toMatchObject([{ decisions: 1 }]);
    });

    it('keeps what was stored first when two tabs go on with one run', async () => {
      const store = open();
      await store.create(aRun());
      await store.append('first', 0, ask);
      expect(await store.append('first', 0, wait)).toEqual({ ok: false, error: 'conflict' });
      expect(await store.get('first')).toMatchObject({ events: [ask] });
    });

    it('refuses an event that would leave a gap', async () => {
      const store = open();
      await store.create(aRun());
      expect(await store.append('first', 1, ask)).toEqual(REFUSED);
      expect(await store.get('first')).toMatchObject({ events: [] });
    });

    it('stores events in order when nobody waits between them', async () => {
      const store = open();
      await store.create(aRun());
      const results = await Promise.all([0, 1, 2, 3].map((index) => store.append('first', index, ask)));
      expect(results.every((result) => result.ok)).toBe(true);
      expect(await store.list()).toMatchObject([{ decisions: 4 }]);
    });

    it('lists what was begun half-way, and what began with something brought along', async () => {
      const store = open();
      const carried = { facts: ['late'], trust: { zhou: 2 } };
      await store.create(aRun({ format: 4, id: 'return', carried, events: [ask] }));
      await store.create(aRun({ id: 'again', startedFrom: { run: 'return', decision: 0 }, events: [ask] }));
      const listed = await store.list();
      expect(listed.find(({ id }) => id === 'return')).toMatchObject({ replayed: false, returning: true });
      expect(listed.find(({ id }) => id === 'again')).toMatchObject({ replayed: true, returning: false });
      expect(await store.get('return')).toMatchObject({ carried });
    });

    it('does not start a run over when it is created twice', async () => {
      const store = open();
      await store.create(aRun());
      await store.append('first', 0, ask);
      await store.create(aRun());
      expect(await store.get('first')).toMatchObject({ events: [ask] });
    });
  });

  describe(`${name} keeps digests`, () => {
    const digest = (run: string, decisions: number) => ({ run, decisions }) as RunDigest;

    it('gives the newest of each run', async () => {
      const store = open();
      expect(await store.digests()).toEqual([]);
      await store.keepDigest(digest('first', 1), digest('second', 4));
      await store.keepDigest(digest('first', 3));
      const found = await store.digests();
      expect(Object.fromEntries(found.map(({ run, decisions }) => [run, decisions]))).toEqual({
        first: 3,
        second: 4,
      });
    });

    it('keeps a thousand in order of their coming', async () => {
      const store = open();
      const all = Array.from({ length: 1000 }, (_, place) => digest(`run-${place}`, place));
      await store.keepDigest(...all.slice(0, 10));
      await store.keepDigest(...all.slice(10));
      expect(await store.digests()).toEqual(all);
    });
  });

  describe(`${name} lists runs`, () => {
    it('only the newest when asked, which still know whether they count', async () => {
      const store = open();
      await store.create(aRun({ events: [ask] }));
      await store.create(aRun({ id: 'second', startedAt: '2026-11-22T02:00:00.000Z', events: [ask] }));
      expect(await store.list({ limit: 1 })).toMatchObject([{ id: 'second', counts: false }]);
    });

    it('newest first, with their decisions and how they ended', async () => {
      const store = open();
      await store.create(aRun({ events: [ask, wait] }));
      await store.create(aRun({ id: 'second', startedAt: '2026-11-22T02:00:00.000Z' }));
      await store.finish('first', END);
      const list = await store.list();
      expect(list.map(({ id, decisions, end }) => ({ id, decisions, end }))).toEqual([
        { id: 'second', decisions: 0, end: undefined },
        { id: 'first', decisions: 2, end: END },
      ]);
    });

    it('counts the first own run of a version from its first choice, and no guided or replayed one', async () => {
      const store = open();
      const at = (hour: number) => `2026-11-22T0${hour}:00:00.000Z`;
      await store.create(aRun({ id: 'guided', mode: 'guided', startedAt: at(0), events: [ask] }));
      await store.create(aRun({ id: 'unsaid', startedAt: at(1) }));
      const startedFrom = { run: 'guided', decision: 0 };
      await store.create(aRun({ id: 'replayed', startedAt: at(2), events: [ask], startedFrom }));
      await store.create(aRun({ id: 'own', mode: 'exam', startedAt: at(3), events: [ask] }));
      await store.create(aRun({ id: 'again', startedAt: at(4), events: [ask] }));
      await store.create(aRun({ id: 'changed', hash: 'fedcba98765432', startedAt: at(5), events: [ask] }));
      const counting = (await store.list()).filter(({ counts }) => counts).map(({ id }) => id);
      expect(counting).toEqual(['changed', 'own']);
    });

    it('takes back decisions and the ending when a run is rewound', async () => {
      const store = open();
      await store.create(aRun({ mode: 'guided', events: [ask, wait, ask] }));
      await store.finish('first', END);
      await store.append('first', 3, { type: 'rewind', to: 1 });
      expect(await store.list()).toMatchObject([{ decisions: 1, end: undefined }]);
    });
  });
}
