import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/dialog.tsx';
import { showDialogs } from './show-dialogs.ts';

beforeEach(showDialogs);

it('opens and closes with its owner, and draws nothing while closed', () => {
  const { rerender } = render(
    <Dialog open={false} title="停一停" onClose={() => undefined}>
      歇口气
    </Dialog>,
  );
  expect(screen.queryByText('歇口气')).toBeNull();
  rerender(
    <Dialog open title="停一停" onClose={() => undefined}>
      歇口气
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: '停一停' })).toHaveAttribute('open');
});

it('asks its owner on Escape and on a click outside, not on one inside', () => {
  const onClose = vi.fn();
  render(
    <Dialog open title="停一停" onClose={onClose}>
      歇口气
    </Dialog>,
  );
  const dialog = screen.getByRole('dialog');
  fireEvent.click(screen.getByText('歇口气'));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  fireEvent.click(dialog);
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(dialog).toHaveAttribute('open');
});
