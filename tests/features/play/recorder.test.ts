import { describe, expect, it, vi } from 'vitest';
import { memoryRuns } from '../../../src/adapters/memory/run-store.ts';
import type { Transcript, TranscriptEvent } from '../../../src/core/play/transcript.ts';
import { fail } from '../../../src/core/shared/result.ts';
import type { RunStore } from '../../../src/ports/run-store.ts';
import { createRecorder } from '../../../src/features/play/recorder.ts';
import { afterPaint } from '../../../src/ui/after-paint.ts';
import { loadFixture } from '../../support/load.ts';
import { newTranscript } from './drive.ts';

const program = loadFixture('queue-jumper');
const event = (choice: string): TranscriptEvent => ({ type: 'choice', node: 'push-in', choice, ms: 1 });
const withEvents = (...choices: string[]): Transcript =>
  newTranscript(program, { events: choices.map(event) });
/** The recorder begins when a frame has been drawn; a memory store is done at once. */
const settled = async () => {
  await afterPaint();
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const kept = async (runs: RunStore) => {
  const found = await runs.get('run-1');
  return found && 'events' in found
    ? found.events.map((item) => ('choice' in item ? item.choice : ''))
    : undefined;
};

describe('the recorder', () => {
  it('creates at the first event and appends the rest in order, however fast they come', async () => {
    const runs = memoryRuns();
    const recorder = createRecorder(runs, undefined, () => undefined);
    recorder.sync(withEvents('a'));
    recorder.sync(withEvents('a', 'b'));
    await settled();
    recorder.sync(withEvents('a', 'b', 'c'));
    recorder.sync(withEvents('a', 'b', 'c', 'd'));
    await settled();
    expect(await kept(runs)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('answers before it stores', () => {
    const memory = memoryRuns();
    const create = vi.fn(memory.create);
    createRecorder({ ...memory, create }, undefined, () => undefined).sync(withEvents('a'));
    expect(create).not.toHaveBeenCalled();
  });

  it('finishes after the last event, and again after going back and on', async () => {
    const runs = memoryRuns();
    const recorder = createRecorder(runs, undefined, () => undefined);
    const end = { ending: 'good-end', at: '2026-11-22T00:00:00.000Z' };
    recorder.sync(withEvents('a'), end);
    await settled();
    expect((await runs.list())[0]?.end).toEqual(end);
    const back = newTranscript(program, { events: [event('a'), { type: 'rewind', to: 0 }, event('a')] });
    recorder.sync(back, end);
    await settled();
    expect((await runs.list())[0]?.end).toEqual(end);
  });

  it('says that it failed, and makes up for it with the next event', async () => {
    const memory = memoryRuns();
    let broken = true;
    const append: RunStore['append'] = async (...args) => (broken ? fail('quota') : memory.append(...args));
    const onTrouble = vi.fn();
    const recorder = createRecorder({ ...memory, append, durable: () => true }, undefined, onTrouble);
    recorder.sync(withEvents('a'));
    await settled();
    recorder.sync(withEvents('a', 'b'));
    await settled();
    expect(onTrouble).toHaveBeenLastCalledWith('quota');
    broken = false;
    recorder.sync(withEvents('a', 'b', 'c'));
    await settled();
    expect(await kept(memory)).toEqual(['a', 'b', 'c']);
    expect(onTrouble).toHaveBeenLastCalledWith(undefined);
  });

  it('keeps saying so where nothing is kept for good', async () => {
    const memory = memoryRuns();
    let first = true;
    const create: RunStore['create'] = async (transcript) => {
      const result = await memory.create(transcript);
      const outcome = first ? fail('blocked' as const) : result;
      first = false;
      return outcome;
    };
    const onTrouble = vi.fn();
    createRecorder({ ...memory, create }, undefined, onTrouble).sync(withEvents('a'));
    await settled();
    expect(onTrouble.mock.calls).toEqual([['blocked']]);
    expect(await kept(memory)).toEqual(['a']);
  });
});
