import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mode } from '../../../src/core/play/transcript.ts';
import { PlayPage } from '../../../src/features/play/play-page.tsx';
import { type MemorySound, memorySound } from '../../../src/adapters/memory/sound-player.ts';
import type { Settings, SettingsStore } from '../../../src/ports/settings-store.ts';
import { fakeAloud, fakeSpeech } from '../../support/fake-aloud.ts';
import { settled } from '../../support/settled.ts';
import { loadFixture } from '../../support/load.ts';
import { showDialogs } from '../../ui/show-dialogs.ts';
import { servicesFor } from './services.ts';

const program = loadFixture('queue-jumper');
const FIRST = '我就问一句话！';

// The code that comes after the first line, so that no test waits for it.
beforeAll(() => import('../../../src/features/play/deferred-bundle.ts'), 60_000);
vi.setConfig({ testTimeout: 30_000 });
showDialogs();
beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

async function play(settings: Partial<Settings>, options: { available?: boolean; mode?: Mode } = {}) {
  const voice = fakeSpeech(options);
  const heard: { player?: MemorySound } = {};
  const sound = (store: SettingsStore) => {
    heard.player = memorySound(store);
    return heard.player;
  };
  const services = servicesFor(program, { settings, sound, aloud: fakeAloud({ speech: voice.speech }) });
  const { mode = 'self' } = options;
  const page = render(
    <PlayPage
      services={services}
      scenarioId="queue-jumper"
      start={{ kind: 'new', mode }}
      onStarted={vi.fn()}
      onFinished={vi.fn()}
      onLeave={vi.fn()}
    />,
  );
  await screen.findByText(FIRST);
  const ducked = () => heard.player?.ducked();
  return { ...voice, ...page, ducked, services, user: userEvent.setup() };
}

const button = () => screen.findByRole('button', { name: '念台词' }, { timeout: 10_000 });
async function say(user: ReturnType<typeof userEvent.setup>, text: string) {
  await settled();
  act(() => screen.getByText(text).closest('button')?.click());
  if (!screen.queryByText('说不好')) return;
  await settled();
  await user.keyboard('2');
}

describe('the voice', () => {
  it('is off until asked for', async () => {
    const { texts, user } = await play({});
    expect(await button()).toHaveAttribute('aria-pressed', 'false');
    await say(user, '您这是赶什么？');
    expect(texts()).toEqual([]);
  });

  it('reads each line of a person once as it comes, and cuts off the last', async () => {
    const { texts, speech, user } = await play({ voice: true, volume: 0.4 });
    await waitFor(() => expect(texts()).toEqual([FIRST]));
    await say(user, '您这是赶什么？');
    await screen.findByText('车还在外头停着呢。');
    expect(texts()).toEqual([FIRST, '车还在外头停着呢。']);
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(texts().slice(2)).toEqual(['我都等了一上午了。', '就一张表的事。']);
    expect(speech.speaking()).toBe(true);
    await settled();
    await user.click(screen.getByRole('button', { name: '这几句我都不会说' }));
    expect(texts()).toHaveLength(4);
  });

  it('makes the sounds around it step back while it reads', async () => {
    const { speech, ducked, unmount, user } = await play({ voice: true });
    await waitFor(() => expect(ducked()).toBe(true));
    await user.keyboard('v');
    expect(speech.speaking()).toBe(false);
    expect(ducked()).toBe(false);
    await user.keyboard('v');
    expect(ducked()).toBe(true);
    unmount();
    expect(ducked()).toBe(false);
  });

  it('takes the volume of the settings, and the person’s own tone', async () => {
    const { said, volumes } = await play({ voice: true, volume: 0.4 });
    await waitFor(() => expect(volumes).toEqual([0.4]));
    const [utterance] = said[0] ?? [];
    expect(utterance?.pitch).toBeGreaterThanOrEqual(0.5);
    expect(utterance?.pitch).not.toBe(1);
  });

  it('is switched by V, which reads the line now shown, and by V again is silent', async () => {
    const { texts, speech, services, user } = await play({});
    const toggle = await button();
    await user.keyboard('v');
    expect(services.settings.get().voice).toBe(true);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(texts()).toEqual([FIRST]);
    await user.keyboard('V');
    expect(services.settings.get().voice).toBe(false);
    expect(speech.speaking()).toBe(false);
    await user.click(toggle);
    expect(texts()).toEqual([FIRST, FIRST]);
  });

  it('leaves V alone in a text, in a dialog, and with Ctrl', async () => {
    const { services, user } = await play({ draftFirst: true });
    await button();
    await user.type(await screen.findByRole('textbox'), 'v');
    await user.keyboard('{Control>}v{/Control}');
    await user.click(screen.getByRole('button', { name: '停一停' }));
    await screen.findByRole('dialog');
    await user.keyboard('v');
    expect(services.settings.get().voice).toBe(false);
  });

  it('is silent while muted; asking for it ends the silence', async () => {
    const { texts, services, user } = await play({ voice: true, muted: true });
    expect(await button()).toHaveAttribute('aria-pressed', 'false');
    expect(texts()).toEqual([]);
    await user.keyboard('v');
    expect(services.settings.get()).toMatchObject({ voice: true, muted: false });
    expect(texts()).toEqual([FIRST]);
  });

  it('stops at a pause and does not begin again after it', async () => {
    const { texts, speech, user } = await play({ voice: true });
    await waitFor(() => expect(speech.speaking()).toBe(true));
    await user.keyboard('{Escape}');
    expect(speech.speaking()).toBe(false);
    await user.click(await screen.findByRole('button', { name: '接着说' }));
    expect(texts()).toEqual([FIRST]);
  });

  it('stops when the page is out of sight, and when one leaves', async () => {
    const { speech, unmount, user } = await play({ voice: true });
    await waitFor(() => expect(speech.speaking()).toBe(true));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(speech.speaking()).toBe(false);
    await user.keyboard('vv');
    expect(speech.speaking()).toBe(true);
    unmount();
    expect(speech.speaking()).toBe(false);
  });

  it('reads a whole passage to those who like it whole, and nothing that is skipped over', async () => {
    const whole = await play({ voice: true, linesAtOnce: true });
    await waitFor(() => expect(whole.texts()).toEqual([FIRST]));
    await say(whole.user, '您这是赶什么？');
    expect(whole.texts().at(-1)).toBe('车还在外头停着呢。|我都等了一上午了。|就一张表的事。');
    whole.unmount();
    const { texts, speech, user } = await play({ voice: true });
    await waitFor(() => expect(texts()).toEqual([FIRST]));
    await say(user, '您这是赶什么？');
    await user.click(screen.getByRole('button', { name: '跳过' }));
    expect(texts().at(-1)).toBe('车还在外头停着呢。');
    expect(speech.speaking()).toBe(false);
  });

  it('is not offered where the machine has none, and comes when one turns up', async () => {
    const { find, watched, texts, services, user } = await play({ voice: true }, { available: false });
    await waitFor(() => expect(watched()).toBe(true));
    expect(screen.queryByRole('button', { name: '念台词' })).toBeNull();
    await user.keyboard('v');
    expect(services.settings.get().voice).toBe(true);
    expect(texts()).toEqual([]);
    act(find);
    expect(await button()).toBeVisible();
    expect(texts()).toEqual([FIRST]);
  });
});
