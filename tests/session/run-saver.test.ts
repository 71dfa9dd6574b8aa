import { describe, expect, it, vi } from 'vitest';
import { memoryRuns } from '../../src/adapters/memory/run-store.ts';
import type { Transcript, TranscriptEvent } from '../../src/core/play/transcript.ts';
import { fail } from '../../src/core/shared/result.ts';
import type { RunStore, StoreFailure } from '../../src/ports/run-store.ts';
import { createRunSaver } from '../../src/session/run-saver.ts';
import { loadFixture } from '../support/load.ts';
import { newTranscript } from './drive.ts';

const program = loadFixture('queue-jumper');
const event = (choice: string): TranscriptEvent => ({ type: 'choice', node: 'push-in', choice, ms: 1 });
const withEvents = (...choices: string[]): Transcript =>
  newTranscript(program, { events: choices.map(event) });
const afterReply = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
const nothing = () => undefined;
const saverFor = (
  runs: RunStore,
  onTrouble: (failure: StoreFailure | undefined) => void = nothing,
  onCreated: () => void = nothing,
) => createRunSaver(runs, { stored: undefined, afterReply, onTrouble, onCreated, onKept: nothing });
/** The saver begins when the screen has answered; a memory store is done at once. */
const settled = async () => {
  await afterReply();
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const kept = async (runs: RunStore) => {
  const found = await runs.get('run-1');
  return found && 'events' in found
    ? found.events.map((item) => ('choice' in item ? item.choice : ''))
    : undefined;
};

describe('the run saver', () => {
  it('says once that the run has been taken in, and not while it has not', async () => {
    const runs = memoryRuns();
    const created = vi.fn();
    const refused = saverFor({ ...runs, create: async () => fail('full') }, nothing, created);
    refused.sync(withEvents('a'));
    await settled();
    expect(created).not.toHaveBeenCalled();
    const saver = saverFor(runs, nothing, created);
    saver.sync(withEvents('a', 'b'));
    await settled();
    expect(created).toHaveBeenCalledOnce();
  });

  it('creates at the first event and appends the rest in order, however fast they come', async () => {
    const runs = memoryRuns();
    const saver = saverFor(runs);
    saver.sync(withEvents('a'));
    saver.sync(withEvents('a', 'b'));
    await settled();
    saver.sync(withEvents('a', 'b', 'c'));
    saver.sync(withEvents('a', 'b', 'c', 'd'));
    await settled();
    expect(await kept(runs)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('answers before it stores', () => {
    const memory = memoryRuns();
    const create = vi.fn(memory.create);
    saverFor({ ...memory, create }).sync(withEvents('a'));
    expect(create).not.toHaveBeenCalled();
  });

  it('finishes after the last event, and again after going back and on', async () => {
    const runs = memoryRuns();
    const saver = saverFor(runs);
    const end = { ending: 'good-end', at: '2026-11-22T00:00:00.000Z' };
    saver.sync(withEvents('a'), end);
    await settled();
    expect((await runs.list())[0]?.end).toEqual(end);
    const back = newTranscript(program, { events: [event('a'), { type: 'rewind', to: 0 }, event('a')] });
    saver.sync(back, end);
    await settled();
    expect((await runs.list())[0]?.end).toEqual(end);
  });

  it('says that it failed, and makes up for it with the next event', async () => {
    const memory = memoryRuns();
    let broken = true;
    const append: RunStore['append'] = async (...args) => (broken ? fail('full') : memory.append(...args));
    const onTrouble = vi.fn();
    const saver = saverFor({ ...memory, append, trouble: () => undefined }, onTrouble);
    saver.sync(withEvents('a'));
    await settled();
    saver.sync(withEvents('a', 'b'));
    await settled();
    expect(onTrouble).toHaveBeenLastCalledWith('full');
    broken = false;
    saver.sync(withEvents('a', 'b', 'c'));
    await settled();
    expect(await kept(memory)).toEqual(['a', 'b', 'c']);
    expect(onTrouble).toHaveBeenLastCalledWith(undefined);
  });

  it('makes up for it without one when the store says it is back', async () => {
    const memory = memoryRuns();
    let broken = true;
    const create: RunStore['create'] = async (...args) => (broken ? fail('absent') : memory.create(...args));
    const onTrouble = vi.fn();
    const saver = saverFor({ ...memory, create, trouble: () => undefined }, onTrouble);
    saver.sync(withEvents('a', 'b'));
    await settled();
    expect(onTrouble).toHaveBeenLastCalledWith('absent');
    broken = false;
    saver.check();
    await settled();
    expect(await kept(memory)).toEqual(['a', 'b']);
    expect(onTrouble).toHaveBeenLastCalledWith(undefined);
  });

  it('says why what is kept is not stored for good, and when it is', async () => {
    let trouble: StoreFailure | undefined = 'full';
    const runs = { ...memoryRuns(), trouble: () => trouble };
    const [onTrouble, onKept] = [vi.fn(), vi.fn()];
    const saver = createRunSaver(runs, {
      stored: undefined,
      afterReply,
      onTrouble,
      onCreated: nothing,
      onKept,
    });
    saver.sync(withEvents('a'));
    await settled();
    expect(onTrouble).toHaveBeenLastCalledWith('full');
    expect(onKept).not.toHaveBeenCalled();
    expect(await kept(runs)).toEqual(['a']);
    trouble = undefined;
    saver.check();
    expect(onTrouble).toHaveBeenLastCalledWith(undefined);
    expect(onKept).toHaveBeenCalled();
  });
});
