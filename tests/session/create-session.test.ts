import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingTime } from '../../src/core/play/reading-time.ts';
import type { Mode, Transcript } from '../../src/core/play/transcript.ts';
import { NewerContentError } from '../../src/ports/newer-content-error.ts';
import type { StoreFailure } from '../../src/ports/run-store.ts';
import type { Settings } from '../../src/ports/settings-store.ts';
import { openSession, sessionAtHand } from '../../src/session/open-session.ts';
import type { Session } from '../../src/session/session.ts';
import { seeCoach } from '../../src/session/views/see-coach.ts';
import { seeObservation } from '../../src/session/views/see-observation.ts';
import { loadFixture } from '../support/load.ts';
import { servicesOf } from './services.ts';

const program = loadFixture('queue-jumper');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(mode: Mode, settings: Partial<Settings> = {}, seed = 1) {
  const services = servicesOf(program, settings, seed);
  const session = sessionAtHand(services, 'queue-jumper', { kind: 'new', mode });
  if (!session) throw new Error('the scenario is at hand');
  return { session, services };
}

/** Milliseconds the first line takes to read: nothing of an exam's patience is used up meanwhile. */
const LEAD = readingTime(['我就问一句话！']);

/** On to the next decision, or to the end. */
function goOn(session: Session): void {
  while (/speaking|reacting|ending/.test(session.getView().stage)) session.send({ type: 'next' });
}

function choose(session: Session, choice: string): void {
  goOn(session);
  session.send({ type: 'choose', choice, confidence: 2 });
}

describe('a session', () => {
  it('shows the same to every window that looks at it', () => {
    const { session } = open('self');
    const [left, right] = [vi.fn(), vi.fn()];
    session.subscribe(left);
    const leave = session.subscribe(right);
    session.start();
    choose(session, 'ask');
    expect(left.mock.calls.length).toBe(right.mock.calls.length);
    expect(left).toHaveBeenCalled();
    const before = right.mock.calls.length;
    leave();
    session.send({ type: 'next' });
    expect(right.mock.calls.length).toBe(before);
  });

  it('gives the same view, and wakes nobody, while nothing in it has changed', () => {
    const { session } = open('self');
    session.start();
    goOn(session);
    const listener = vi.fn();
    session.subscribe(listener);
    const view = session.getView();
    // The clock's notes, a command that means nothing here, and one that is over at once.
    vi.advanceTimersByTime(60_000);
    session.send({ type: 'uncover' });
    session.send({ type: 'choose', choice: 'nonsense' });
    expect(session.getView()).toBe(view);
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps the parts of a view that have not changed: what is drawn is drawn again only where it must', () => {
    const { session } = open('guided');
    session.start();
    goOn(session);
    const before = session.getView();
    session.send({ type: 'none-fit' });
    const marked = session.getView();
    expect(marked).not.toBe(before);
    expect(marked.options).toBe(before.options);
    expect(marked.talk).toBe(before.talk);
    expect(marked.people).toBe(before.people);
    choose(session, 'ask');
    expect(session.getView().talk.slice(0, before.talk.length)).toEqual(before.talk);
    for (const [index, line] of before.talk.entries()) expect(session.getView().talk[index]).toBe(line);
  });

  it('stores nothing before it is started, and what was said once it is', async () => {
    const { session, services } = open('self');
    session.start();
    goOn(session);
    await vi.advanceTimersByTimeAsync(10);
    expect(session.getView().kept).toBe(false);
    choose(session, 'ask');
    await vi.waitFor(() => expect(session.getView().kept).toBe(true));
    await session.stored();
    // The number is the store's to give, and what is taken along has it.
    expect(await services.runs.get(session.run)).toEqual({ ...session.transcript(), recorded: 1 });
    await vi.waitFor(() => expect(session.transcript().recorded).toBe(1));
  });

  it('is over in the store from its last decision on, with lines still to be read', async () => {
    const { session, services } = open('self');
    const finish = vi.spyOn(services.runs, 'finish');
    const stop = session.start();
    for (const choice of ['ask', 'name-it', 'hold']) choose(session, choice);
    expect(session.getView()).toMatchObject({ stage: 'reacting', ending: undefined });
    await vi.waitFor(() =>
      expect(finish).toHaveBeenCalledWith(session.run, expect.objectContaining({ ending: 'good-end' })),
    );
    stop();
    const again = await openSession(services, 'queue-jumper', { kind: 'resume', run: session.run });
    expect(again.ok && again.value.getView()).toMatchObject({ stage: 'ended', ending: { title: '留着号' } });
  });

  it('keeps an exam from the moment its clock runs, with what is spent of it', async () => {
    const { session, services } = open('exam');
    const stop = session.start();
    goOn(session);
    await vi.waitFor(() => expect(session.getView().kept).toBe(true));
    await vi.advanceTimersByTimeAsync(5000);
    await session.stored();
    stop();
    const again = await openSession(services, 'queue-jumper', { kind: 'resume', run: session.run });
    const view = again.ok ? again.value.getView() : undefined;
    expect(view?.stage).toBe('deciding');
    const spent = again.ok ? again.value.transcript().events : [];
    expect(spent.map((event) => 'ms' in event && event.ms)).toEqual([0, 5000 - LEAD]);
  });

  it('says that it is not stored, for as long as that is so', async () => {
    const services = servicesOf(program);
    const blocked = {
      ...services,
      runs: { ...services.runs, create: async () => ({ ok: false, error: 'full' }) as const },
    };
    const session = sessionAtHand(blocked, 'queue-jumper', { kind: 'new', mode: 'self' });
    session?.start();
    if (session) choose(session, 'ask');
    await vi.waitFor(() => expect(session?.getView().trouble).toBe('full'));
    expect(session?.getView().kept).toBe(false);
  });

  it('looks whether there is anything to store in before anybody has said a word', async () => {
    let trouble: StoreFailure | undefined;
    let tell = (): void => undefined;
    const services = servicesOf(program);
    const runs: typeof services.runs = {
      ...services.runs,
      trouble: () => trouble,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
      get: async () => {
        trouble = 'blocked';
        tell();
        return undefined;
      },
    };
    const session = sessionAtHand({ ...services, runs }, 'queue-jumper', { kind: 'new', mode: 'self' });
    session?.start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(session?.getView().trouble).toBe('blocked');
    expect(session?.transcript().events).toEqual([]);
  });

  it('stopped, lets no time run out; started again, goes on where it stood', () => {
    const { session } = open('exam');
    const stop = session.start();
    choose(session, 'ask');
    goOn(session);
    const { options, turns } = session.getView();
    stop();
    vi.advanceTimersByTime(3_600_000);
    expect(session.getView().turns).toBe(turns);
    session.start();
    expect(session.getView()).toMatchObject({ stage: 'deciding', turns, options });
    choose(session, options[0]?.id ?? '');
    expect(session.getView().turns).toBe(turns + 1);
  });

  it('started, stopped and started before anything was said is as if started once', () => {
    const twice = open('exam');
    twice.session.start()();
    twice.session.start();
    const once = open('exam');
    once.session.start();
    expect(twice.session.getView()).toEqual(once.session.getView());
    vi.advanceTimersByTime(3_600_000);
    expect(twice.session.transcript().events).toEqual(once.session.transcript().events);
    expect(twice.session.getView().turns).toBeGreaterThan(0);
  });

  it('notes what is spent of an exam every five seconds', () => {
    const { session } = open('exam');
    session.start();
    goOn(session);
    vi.advanceTimersByTime(11_000);
    const spent = session.transcript().events.filter(({ type }) => type === 'spent');
    expect(spent.map((event) => 'ms' in event && event.ms)).toEqual([0, 5000 - LEAD, 10_000 - LEAD]);
  });

  it.each([
    ['forward', 365],
    ['back', -3650],
  ])('a clock set %s at a decision of an exam takes no thinking time and gives none', (_, days) => {
    const { session } = open('exam');
    session.start();
    goOn(session);
    vi.advanceTimersByTime(2000);
    vi.setSystemTime(Date.now() + days * 86_400_000);
    session.send({ type: 'pause' });
    session.send({ type: 'continue' });
    expect(session.getView()).toMatchObject({ stage: 'deciding', clock: { spent: 2000 } });
    vi.advanceTimersByTime(1000);
    choose(session, 'ask');
    const { events } = session.transcript();
    const spent = events.filter(({ type }) => type === 'spent');
    expect(spent.map((event) => 'ms' in event && event.ms)).toEqual([0, 2000 - LEAD]);
    expect(events.find(({ type }) => type === 'choice') ?? events.at(-1)).toMatchObject({ ms: 3000 });
  });

  it('follows the settings', () => {
    const { session, services } = open('self');
    session.start();
    services.set({ draftFirst: true });
    choose(session, 'ask');
    goOn(session);
    expect(session.getView()).toMatchObject({ stage: 'drafting', options: [] });
  });

  it('fixes mode, patience and hour when the briefing is over', () => {
    const services = servicesOf(program, { patience: 3 });
    const session = sessionAtHand(services, 'queue-jumper', { kind: 'briefing' });
    session?.start();
    expect(session?.getView().stage).toBe('briefing');
    vi.setSystemTime(new Date('2026-11-27T08:00:00Z'));
    session?.send({ type: 'start', mode: 'exam' });
    expect(session?.transcript()).toMatchObject({
      mode: 'exam',
      patience: 3,
      startedAt: '2026-11-27T08:00:00.000Z',
    });
  });

  it('under a cover shows what it showed, and stands still', () => {
    const { session } = open('exam');
    session.start();
    goOn(session);
    const { options, hurry } = session.getView();
    session.send({ type: 'cover' });
    vi.advanceTimersByTime(3_600_000);
    expect(session.getView()).toMatchObject({
      stage: 'deciding',
      overlay: 'covered',
      options,
      hurry,
      turns: 0,
    });
  });
});

describe('what only 学练 shows', () => {
  it('comes when it has been read, and when it has been asked for', () => {
    const { session } = open('guided');
    session.start();
    goOn(session);
    expect(session.see(seeObservation)).toBeUndefined();
    session.send({ type: 'hint' });
    expect(session.see(seeObservation)?.[0]).toMatchObject({
      call: '林师傅',
      readiness: '话还没倒完，再听听',
    });
    choose(session, 'ask');
    expect(session.see(seeCoach).reasons).toEqual([]);
    session.send({ type: 'next' });
    const [reason] = session.see(seeCoach).reasons;
    expect(reason).toMatchObject({ verdict: 'hits', why: '他等着有人问。' });
    expect(session.getView().talk.at(-1)?.key).toBe(reason?.after);
  });

  it.each(['self', 'exam'] as const)('is not there in %s', (mode) => {
    const { session } = open(mode);
    session.start();
    choose(session, 'ask');
    goOn(session);
    session.send({ type: 'hint' });
    expect(session.see(seeCoach)).toEqual({ reasons: [] });
    expect(session.see(seeObservation)).toBeUndefined();
  });
});

describe('opening a session', () => {
  const kept: Transcript['events'] = [{ type: 'choice', node: 'push-in', choice: 'ask', ms: 900 }];
  const earlier = (services: ReturnType<typeof servicesOf>) =>
    services.runs.create({
      format: 1,
      id: 'old',
      scenario: 'queue-jumper',
      hash: program.hash,
      mode: 'self',
      seed: 7,
      startedAt: '2026-11-22T02:15:00.000Z',
      patience: 1,
      events: kept,
    });

  it('takes a stored run up where it was left, or begins a branch of it', async () => {
    const services = servicesOf(program);
    await earlier(services);
    const resumed = await openSession(services, 'queue-jumper', { kind: 'resume', run: 'old' });
    expect(resumed.ok && resumed.value.getView()).toMatchObject({
      stage: 'deciding',
      turns: 1,
      branch: false,
    });
    const branched = await openSession(services, 'queue-jumper', { kind: 'from', run: 'old', decision: 1 });
    expect(branched.ok && branched.value.getView()).toMatchObject({ mode: 'guided', turns: 1, branch: true });
  });

  it('says what stands in the way', async () => {
    const services = servicesOf(program);
    const trouble = async (scenario: string, run: string) => {
      const opened = await openSession(services, scenario, { kind: 'resume', run });
      return opened.ok ? undefined : opened.error.kind;
    };
    expect(await trouble('queue-jumper', 'nobody')).toBe('no-run');
    await earlier(services);
    expect(await trouble('nowhere', 'old')).toBe('no-scenario');
  });

  it('tells a version that a newer app kept from one that could not be fetched', async () => {
    const services = servicesOf(program);
    await earlier(services);
    for (const [error, kind] of [
      [new NewerContentError('kept by a newer version'), 'newer'],
      [new Error('no network'), 'unreachable'],
    ] as const) {
      const load = vi.fn().mockRejectedValue(error);
      const asked = { ...services, scenarios: { ...services.scenarios, load } };
      for (const start of [
        { kind: 'resume', run: 'old' },
        { kind: 'from', run: 'old', decision: 1 },
      ] as const)
        expect(await openSession(asked, 'queue-jumper', start)).toEqual({ ok: false, error: { kind } });
    }
  });

  it('blames the network for what has to be fetched, and for nothing else', async () => {
    const services = servicesOf(program);
    const load = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'));
    const offline = { ...services, scenarios: { ...services.scenarios, load, atHand: () => undefined } };
    expect(await openSession(offline, 'queue-jumper', { kind: 'new', mode: 'self' })).toEqual({
      ok: false,
      error: { kind: 'unreachable' },
    });
    const get = vi.fn().mockRejectedValue(new RangeError('a fault of ours'));
    const faulty = { ...services, runs: { ...services.runs, get } };
    expect(await openSession(faulty, 'queue-jumper', { kind: 'resume', run: 'old' })).toEqual({
      ok: false,
      error: { kind: 'failed' },
    });
  });
});
