import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CopyNotice } from '../../../src/features/offline/copy-notice.tsx';
import type { AppCopy, CopyNews } from '../../../src/ports/app-copy.ts';

function fakeCopy(news: CopyNews) {
  const listeners = new Set<() => void>();
  const say = (next: CopyNews) => {
    news = next;
    for (const listener of listeners) listener();
  };
  const copy: AppCopy = {
    news: () => news,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    told: vi.fn(),
    read: vi.fn(() => say('none')),
    replace: vi.fn(),
  };
  return { copy, say };
}

describe('the notice at the foot', () => {
  it('says nothing where there is nothing to say', () => {
    render(<CopyNotice copy={fakeCopy('none').copy} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is said politely, counts as said, and goes by itself: nothing to press', () => {
    vi.useFakeTimers();
    try {
      const { copy } = fakeCopy('kept');
      render(<CopyNotice copy={copy} />);
      expect(screen.getByRole('status')).toHaveTextContent('已可离线使用');
      expect(copy.told).toHaveBeenCalled();
      expect(screen.queryByRole('button')).toBeNull();
      act(() => vi.runAllTimers());
      expect(copy.read).toHaveBeenCalledTimes(1);
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is taken back when it is no longer so', () => {
    const { copy, say } = fakeCopy('kept');
    render(<CopyNotice copy={copy} />);
    act(() => say('none'));
    expect(screen.queryByText(/已可离线使用/)).toBeNull();
  });

  it('offers a new version when it comes, and does nothing by itself', async () => {
    const { copy, say } = fakeCopy('none');
    render(<CopyNotice copy={copy} />);
    act(() => say('newer'));
    expect(screen.getByText(/有新版本/)).toBeVisible();
    expect(copy.replace).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: '换上' }));
    expect(copy.replace).toHaveBeenCalledTimes(1);
  });

  it('can be put off', async () => {
    const { copy } = fakeCopy('newer');
    render(<CopyNotice copy={copy} />);
    await userEvent.click(screen.getByRole('button', { name: '先不换' }));
    expect(screen.queryByText(/有新版本/)).toBeNull();
    expect(copy.replace).not.toHaveBeenCalled();
  });
});
