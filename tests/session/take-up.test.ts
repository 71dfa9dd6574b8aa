import { describe, expect, it } from 'vitest';
import type { Leave } from '../../src/core/returns/leave.ts';
import { loadRun } from '../../src/session/load-run.ts';
import { readPromises } from '../../src/session/returns/read-promises.ts';
import { callBackPrograms, noon, promisedStores, withCallBack } from '../support/promised.ts';
import { servicesOf } from './services.ts';

const RETURN = 'fifth-visit-call-back';
/** It is promised on the 24th and owed a day after. */
const DUE = 25;

async function world(day: number) {
  const stores = await promisedStores();
  const services = {
    ...servicesOf(callBackPrograms().callBack),
    ...stores,
    scenarios: withCallBack(),
    now: () => noon(day),
  };
  const leave = async (days: Leave) => {
    const { id } = await stores.profiles.current();
    await stores.profiles.change(id, { leave: { ...days, on: true } });
  };
  const open = () => loadRun(services, RETURN, { kind: 'briefing' });
  return { stores, services, leave, open, owed: async () => (await readPromises(services)).open };
}

describe('a return opened on a day', () => {
  it.each([
    [DUE, []],
    [DUE + 1, ['after-ten']],
    [DUE + 5, ['after-ten']],
    [DUE + 6, ['never-rang']],
  ])('the %i. of November begins with what that day makes of it', async (day, facts) => {
    const opened = await (await world(day)).open();
    expect(opened.ok && opened.value.transcript.carried?.facts).toEqual(expect.arrayContaining(facts));
    expect(opened.ok && opened.value.opening).toBe('briefing');
    const begins = (fact: string) => opened.ok && opened.value.transcript.carried?.facts.includes(fact);
    for (const fact of ['after-ten', 'never-rang'])
      expect([fact, begins(fact)]).toEqual([fact, facts.includes(fact)]);
  });

  it('brings along how far he trusts, as the earlier run left it', async () => {
    const opened = await (await world(DUE)).open();
    if (!opened.ok) throw new Error(opened.error.kind);
    const { carried } = opened.value.transcript;
    const { program, replay } = opened.value;
    const zhou = replay.situation.world.people[program.personIndex.get('zhou') ?? -1];
    expect(zhou?.trust).toBe(carried?.trust.zhou);
  });

  it('does not open before its day, nor on leave', async () => {
    const early = await world(DUE - 1);
    expect(await early.open()).toEqual({ ok: false, error: { kind: 'not-due' } });
    const off = await world(DUE + 3);
    await off.leave({ from: '2026-11-25', to: '2026-11-30' });
    expect(await off.open()).toEqual({ ok: false, error: { kind: 'not-due' } });
  });

  it('is in time on the first day after a leave', async () => {
    const back = await world(DUE + 2);
    await back.leave({ from: '2026-11-25', to: '2026-11-26' });
    const opened = await back.open();
    expect(opened.ok && opened.value.transcript.carried?.facts).not.toContain('after-ten');
    expect(opened.ok).toBe(true);
  });
});

describe('what is owed', () => {
  it('is gone on with once it is begun, as it began, and gone once it has ended', async () => {
    const { stores, services, open, owed } = await world(DUE);
    const opened = await open();
    if (!opened.ok) throw new Error(opened.error.kind);
    const { transcript } = opened.value;
    const said = { type: 'choice', node: 'rings', choice: 'straight', ms: 900 } as const;
    await stores.runs.create({ ...transcript, events: [said] });
    expect(await owed()).toMatchObject([{ begun: transcript.id }]);
    const later = { ...services, now: () => noon(DUE + 9) };
    const again = await loadRun(later, RETURN, { kind: 'briefing' });
    expect(again.ok && again.value).toMatchObject({
      opening: 'resumed',
      transcript: { carried: transcript.carried },
    });
    await stores.runs.finish(transcript.id, { ending: 'rang', at: '2026-11-25T05:00:00.000Z' });
    expect(await owed()).toEqual([]);
    expect(await open()).toEqual({ ok: false, error: { kind: 'not-owed' } });
  });

  it('is worked out where no digest is kept, once', async () => {
    const { stores, owed } = await world(DUE);
    expect(await stores.runs.digests()).toEqual([]);
    expect(await owed()).toHaveLength(1);
    expect(await stores.runs.digests()).toMatchObject([{ promises: { 'call-back': ['open', 1] } }]);
  });

  it('is worked out anew where a digest of the present version is from before promises came back', async () => {
    const { stores, owed } = await world(DUE);
    await owed();
    const [digest] = await stores.runs.digests();
    if (!digest) throw new Error('no digest');
    const { promises: _, ...before } = digest;
    await stores.runs.keepDigest(before);
    expect(await owed()).toHaveLength(1);
    // Of an earlier version it left nothing that comes back.
    await stores.runs.keepDigest({ ...before, promises: {} });
    expect(await owed()).toEqual([]);
  });
});
