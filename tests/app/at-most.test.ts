import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atMost } from '../../src/app/at-most.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for what comes in time, and no longer', async () => {
  const done = vi.fn();
  atMost(150, Promise.resolve()).then(done);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
});

it('goes on without what does not come', async () => {
  const done = vi.fn();
  atMost(150, new Promise(() => undefined)).then(done);
  await vi.advanceTimersByTimeAsync(149);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

it('goes on when what it waits for fails', async () => {
  await expect(atMost(150, Promise.reject(new Error('offline')))).resolves.toBeUndefined();
});
