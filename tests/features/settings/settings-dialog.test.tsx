import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { browserSettings } from '../../../src/adapters/settings/settings-store.ts';
import { memorySound } from '../../../src/adapters/memory/sound-player.ts';
import { SettingsDialog } from '../../../src/features/settings/settings-dialog.tsx';
import { showDialogs } from '../../ui/show-dialogs.ts';

beforeEach(() => {
  localStorage.clear();
  showDialogs();
});

function open() {
  const settings = browserSettings();
  const onClose = vi.fn();
  const player = memorySound(settings);
  const sound = async () => player;
  render(<SettingsDialog settings={settings} sound={sound} open onClose={onClose} />);
  return { settings, onClose, player, user: userEvent.setup() };
}

it('changes take effect at once and are there next time', async () => {
  const { settings, user } = open();
  await user.click(screen.getByRole('switch', { name: '大字' }));
  await user.click(screen.getByRole('radio', { name: '深色' }));
  await user.click(screen.getByRole('radio', { name: '三倍' }));
  await user.click(screen.getByRole('switch', { name: '先写一句' }));
  await user.click(screen.getByRole('switch', { name: '台词一次全出' }));
  await user.click(screen.getByRole('radio', { name: '不要动画' }));
  const chosen = {
    largeText: true,
    theme: 'dark',
    patience: 3,
    draftFirst: true,
    linesAtOnce: true,
    motion: 'off',
  };
  expect(settings.get()).toMatchObject(chosen);
  expect(browserSettings().get()).toMatchObject(chosen);
});

it('shows a choice made elsewhere', () => {
  browserSettings().set({ theme: 'contrast', patience: 0 });
  open();
  expect(screen.getByRole('radio', { name: '高对比' })).toBeChecked();
  expect(screen.getByRole('radio', { name: '不限时' })).toBeChecked();
});

it('goes through one choice of a kind by arrow keys', async () => {
  const { settings, user } = open();
  screen.getAllByRole('radio', { name: '跟随系统' })[0]?.focus();
  await user.keyboard('{ArrowRight}');
  expect(settings.get().theme).toBe('light');
});

it('has no volume to set while muted', async () => {
  const { settings, user } = open();
  await user.click(screen.getByRole('switch', { name: '静音' }));
  expect(settings.get().muted).toBe(true);
  expect(screen.getByRole('slider', { name: '音量' })).toBeDisabled();
});

it('lets each new volume be heard, and nothing while muted', async () => {
  const { settings, player, user } = open();
  player.gesture();
  fireEvent.change(screen.getByRole('slider', { name: '音量' }), { target: { value: '35' } });
  expect(settings.get().volume).toBe(0.35);
  await waitFor(() => expect(player.heard()).toHaveLength(1));
  await user.click(screen.getByRole('switch', { name: '静音' }));
  expect(settings.get().muted).toBe(true);
  expect(player.heard()).toHaveLength(1);
  await user.click(screen.getByRole('switch', { name: '静音' }));
  await waitFor(() => expect(player.heard()).toHaveLength(2));
});

it('closes by its buttons', async () => {
  const { onClose, user } = open();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  await user.click(screen.getByRole('button', { name: '好了' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});
