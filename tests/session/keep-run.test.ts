import { expect, it, vi } from 'vitest';
import type { LoadedRun } from '../../src/session/loaded-run.ts';
import { keepRun } from '../../src/session/keep-run.ts';
import { loadFixture } from '../support/load.ts';
import { Drive } from './drive.ts';
import { servicesOf } from './services.ts';

// A network that is gone, or a version that has changed under the page.
vi.mock('../../src/session/run-saver.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('where the code that stores cannot be had, storage is blocked: told, and waited for no longer', async () => {
  const program = loadFixture('queue-jumper');
  const { context } = new Drive(program).choose('ask');
  const run: LoadedRun = {
    program,
    transcript: { ...context.transcript, events: [] },
    replay: context.replay,
    opening: 'fresh',
    stored: undefined,
  };
  const onTrouble = vi.fn();
  const keeper = keepRun(servicesOf(program), run, {
    afterReply: async () => undefined,
    onTrouble,
    onCreated: () => undefined,
    onKept: () => undefined,
  });
  keeper.prepare();
  await keeper.settled();
  expect(onTrouble).not.toHaveBeenCalled();
  keeper.keep(context);
  await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledWith('absent'));
  await keeper.settled();
});
