import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/ui/after-paint.ts';
import { useAfterPaint } from '../../src/ui/use-after-paint.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Follower({ value, shown }: { readonly value: string; readonly shown: string[] }) {
  const seen = useAfterPaint(value);
  shown.push(seen);
  return <p>{seen}</p>;
}

describe('what waits for a frame', () => {
  it('is not held up for ever where no frame is drawn', async () => {
    vi.useFakeTimers();
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const done = vi.fn();
    afterPaint().then(done);
    await vi.advanceTimersByTimeAsync(99);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('shows the value before, then the newest, never one in between', async () => {
    const shown: string[] = [];
    const { rerender } = render(<Follower value="one" shown={shown} />);
    rerender(<Follower value="two" shown={shown} />);
    rerender(<Follower value="three" shown={shown} />);
    expect(screen.getByText('one')).toBeVisible();
    await waitFor(() => expect(screen.getByText('three')).toBeVisible());
    expect(shown).not.toContain('two');
  });
});
