import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSettings } from '../../../src/adapters/settings/settings-store.ts';
import { memorySound } from '../../../src/adapters/memory/sound-player.ts';
import { SettingsDialog } from '../../../src/features/settings/settings-dialog.tsx';
import type { Speech } from '../../../src/ports/speech.ts';
import { fakeAloud, fakeSpeech } from '../../support/fake-aloud.ts';
import { showDialogs } from '../../ui/show-dialogs.ts';

beforeEach(() => {
  localStorage.clear();
  showDialogs();
});

function open(speech?: Speech) {
  const settings = browserSettings();
  const onClose = vi.fn();
  const player = memorySound(settings);
  const sound = async () => player;
  const aloud = fakeAloud(speech ? { speech } : {});
  render(<SettingsDialog settings={settings} sound={sound} aloud={aloud} open onClose={onClose} />);
  return { settings, onClose, player, user: userEvent.setup() };
}

it('changes take effect at once and are there next time', async () => {
  const { settings, user } = open();
  await user.click(screen.getByRole('switch', { name: '大字' }));
  await user.click(screen.getByRole('radio', { name: '深色' }));
  await user.click(screen.getByRole('radio', { name: '三倍' }));
  await user.click(screen.getByRole('switch', { name: '先写一句' }));
  await user.click(screen.getByRole('radio', { name: '慢些' }));
  await user.click(screen.getByRole('switch', { name: '台词一次全出' }));
  await user.click(screen.getByRole('radio', { name: '不要动画' }));
  const chosen = {
    largeText: true,
    theme: 'dark',
    patience: 3,
    draftFirst: true,
    pace: 'slow',
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

describe('念台词', () => {
  it('says plainly where the machine has no voice of its own', async () => {
    open();
    expect(await screen.findByText(/没有自带的普通话语音/)).toBeVisible();
    expect(screen.queryByRole('switch', { name: '念台词' })).toBeNull();
  });

  it('is off, is switched on, and warns whoever uses a screen reader', async () => {
    const { settings, user } = open(fakeSpeech().speech);
    const voice = await screen.findByRole('switch', { name: '念台词' });
    expect(voice).not.toBeChecked();
    expect(voice).toHaveAccessibleDescription(/用读屏软件的不要开/);
    await user.click(voice);
    expect(settings.get().voice).toBe(true);
    expect(browserSettings().get().voice).toBe(true);
    await user.click(screen.getByRole('switch', { name: '静音' }));
    expect(voice).toHaveAccessibleDescription(/开了也听不见/);
  });

  it('comes when a voice turns up late', async () => {
    const { speech, find } = fakeSpeech({ available: false });
    open(speech);
    await screen.findByText(/没有自带的普通话语音/);
    act(find);
    expect(await screen.findByRole('switch', { name: '念台词' })).toBeInTheDocument();
  });
});
