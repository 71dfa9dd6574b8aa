import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useOutOfSight } from '../../../src/features/play/use-out-of-sight.ts';

afterEach(() => vi.restoreAllMocks());

function turn(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('lines wait for whoever looks at another page, from its first moment on', () => {
  const send = vi.fn();
  const { unmount } = renderHook(() => useOutOfSight(send));
  expect(send).not.toHaveBeenCalled();
  turn(true);
  expect(send).toHaveBeenLastCalledWith({ type: 'hold', by: 'hidden' });
  turn(false);
  expect(send).toHaveBeenLastCalledWith({ type: 'release', by: 'hidden' });
  unmount();
  const calls = send.mock.calls.length;
  turn(true);
  expect(send).toHaveBeenCalledTimes(calls);
  renderHook(() => useOutOfSight(send));
  expect(send).toHaveBeenLastCalledWith({ type: 'hold', by: 'hidden' });
});
