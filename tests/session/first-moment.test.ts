import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { replayTranscript } from '../../src/core/play/replay-transcript.ts';
import type { Mode, Transcript, TranscriptEvent } from '../../src/core/play/transcript.ts';
import { DEFAULT_SETTINGS } from '../../src/ports/settings-store.ts';
import { firstMoment } from '../../src/session/machine/first-moment.ts';
import type { SessionInput } from '../../src/session/machine/session-context.ts';
import { sessionMachine } from '../../src/session/machine/session-machine.ts';
import { steeredEvents } from '../core/scoring/support.ts';
import { loadFixture, loadShipped } from '../support/load.ts';
import { newTranscript } from './drive.ts';

const program = loadFixture('queue-jumper');
/** Opens with several lines before anything can be said. */
const longer = loadShipped('fifth-visit');
const MODES: readonly Mode[] = ['guided', 'self', 'exam'];

function inputFor(
  mode: Mode,
  opening: SessionInput['opening'],
  events: readonly TranscriptEvent[],
  draftFirst = false,
  of = program,
): SessionInput {
  const transcript: Transcript = newTranscript(of, { mode, events: [...events] });
  const replay = replayTranscript(of, transcript);
  if (!replay.ok) throw new Error(replay.error.message);
  const preferences = { draftFirst, linesAtOnce: false, pace: 'normal' } as const;
  return { program: of, transcript, replay: replay.value, opening, preferences, at: 1_000 };
}

const endless = Array.from({ length: 20 }, () => 0);
const whole = steeredEvents(program, endless);
const node = whole[1]?.type === 'choice' ? whole[1].node : '';

describe('the first moment of a session, without its machine', () => {
  const cases = MODES.flatMap((mode): [string, SessionInput][] => [
    [`${mode}: a briefing`, inputFor(mode, 'briefing', [])],
    [`${mode}: begun at once`, inputFor(mode, 'fresh', [])],
    [`${mode}: begun at once, with lines to come`, inputFor(mode, 'fresh', [], false, longer)],
    [`${mode}: taken up at its first decision`, inputFor(mode, 'resumed', [])],
    [`${mode}: taken up later on`, inputFor(mode, 'resumed', whole.slice(0, 1))],
    [
      `${mode}: taken up where it was paused`,
      inputFor(mode, 'resumed', [...whole.slice(0, 1), { type: 'pause', node }]),
    ],
    [
      `${mode}: taken up with part of its patience gone`,
      inputFor(mode, 'resumed', [...whole.slice(0, 1), { type: 'spent', node, ms: 4_000 }]),
    ],
    [`${mode}: taken up at its end`, inputFor(mode, 'resumed', whole)],
    [`${mode}: with a wish to write first`, inputFor(mode, 'fresh', [], true)],
    [`${mode}: taken up with a wish to write first`, inputFor(mode, 'resumed', whole.slice(0, 1), true)],
  ]);

  it.each(cases)('is what the machine begins with. %s', (_, input) => {
    const actor = createActor(sessionMachine, { input }).start();
    const { value, context } = actor.getSnapshot();
    actor.stop();
    expect(firstMoment(input)).toEqual({ value, context });
  });

  it('is of every kind there is', () => {
    const values = cases.map(([, input]) => JSON.stringify(firstMoment(input).value));
    expect(new Set(values)).toEqual(
      new Set([
        '"briefing"',
        '{"running":{"speaking":"reading"}}',
        '{"running":"ended"}',
        '{"running":"drafting"}',
        '{"running":{"deciding":"unhurried"}}',
        '{"running":{"deciding":"fresh"}}',
        '{"running":{"deciding":"hearing"}}',
      ]),
    );
  });
});

describe('before the code of the machine has come', () => {
  beforeEach(() => vi.resetModules());

  /** Modules of their own, in which the code has not been fetched yet. */
  async function open(mode: Mode) {
    const { createSession } = await import('../../src/session/create-session.ts');
    const code = await import('../../src/session/machine/machine-code.ts');
    const input = inputFor(mode, 'fresh', [], false, longer);
    const services = {
      runs: {
        trouble: () => undefined,
        subscribe: () => () => undefined,
        get: async () => undefined,
      } as never,
      scenarios: {} as never,
      profiles: {} as never,
      settings: { get: () => DEFAULT_SETTINGS, subscribe: () => () => undefined },
      afterReply: async () => undefined,
      now: () => 1_000,
      uptime: () => 1_000,
      newId: () => 'run-1',
      newSeed: () => 1,
    };
    const run = {
      program,
      transcript: input.transcript,
      replay: input.replay,
      opening: 'fresh',
      stored: 0,
    } as never;
    return { session: createSession(services, run), code };
  }

  it('the first line stands, and what is sent meanwhile is not lost', async () => {
    const { session, code } = await open('self');
    expect(code.machineCode()).toBeUndefined();
    expect(session.getView().stage).toBe('speaking');
    const shown = session.getView().talk.length;
    const stop = session.start();
    session.send({ type: 'skip' });
    expect(session.getView().talk.length).toBe(shown);
    await code.loadMachineCode();
    await vi.waitFor(() => expect(session.getView().stage).toBe('deciding'));
    expect(session.getView().talk.length).toBeGreaterThan(shown);
    stop();
  });

  it('a session left before it came does not begin afterwards', async () => {
    const { session, code } = await open('self');
    const shown = session.getView().talk.length;
    session.start()();
    await code.loadMachineCode();
    await Promise.resolve();
    expect(session.getView().stage).toBe('speaking');
    expect(session.getView().talk.length).toBe(shown);
  });

  it('a failure to fetch it is told, and what is sent next asks again', async () => {
    vi.doMock('../../src/session/machine/machine-code.ts', () => ({
      machineCode: () => undefined,
      loadMachineCode: vi.fn(async () => {
        throw new Error('no network');
      }),
    }));
    const { session, code } = await open('self');
    const told = vi.fn();
    session.subscribe(told);
    session.start();
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(() => session.getView()).toThrow('no network');
    expect(code.loadMachineCode).toHaveBeenCalledTimes(1);
    session.send({ type: 'next' });
    expect(code.loadMachineCode).toHaveBeenCalledTimes(2);
    vi.doUnmock('../../src/session/machine/machine-code.ts');
  });
});
