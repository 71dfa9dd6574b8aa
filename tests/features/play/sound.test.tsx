import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MemorySound, memorySound } from '../../../src/adapters/memory/sound-player.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { stageSound } from '../../../src/features/play/deferred-parts.ts';
import { PlayPage } from '../../../src/features/play/play-page.tsx';
import type { Services } from '../../../src/ports/services.ts';
import type { Settings } from '../../../src/ports/settings-store.ts';
import type { PlayStart } from '../../../src/session/play-start.ts';
import { loadLibrary, readText } from '../../support/load.ts';
import { showDialogs } from '../../ui/show-dialogs.ts';
import { newTranscript } from '../../session/drive.ts';
import { settled } from '../../support/settled.ts';
import { servicesFor } from './services.ts';

/** 插队, with something to hear. */
function noisy() {
  const text = readText('tests/fixtures/scenarios/queue-jumper.yaml')
    .replace('title: 窗口前', 'title: 窗口前\n    place: hall')
    .replace('title: 办事', 'title: 办事\n    place: side-room')
    .replace('我就问一句话！, mood: angry', '我就问一句话！, mood: angry, cue: papers-slam')
    .replace('车还在外头停着呢。', '车还在外头停着呢。, cue: phone')
    .replace('就一张表的事。', '就一张表的事。, cue: sigh')
    .replace('他坐下了。}', '他坐下了。, cue: chair}');
  const parsed = parseScenario(text, loadLibrary(), 'noisy.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return linkScenario(parsed.value, loadLibrary(), hashScenario(parsed.value));
}

const program = noisy();

showDialogs();
// A busy machine draws slowly; nothing here depends on how fast.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
// Otherwise the first test pays for reading all that comes later.
beforeAll(stageSound.load, 30_000);
beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

interface Scene {
  readonly start?: PlayStart;
  readonly settings?: Partial<Settings>;
  readonly gesture?: boolean;
  readonly stored?: (services: Services) => Promise<unknown>;
}

async function open({
  start = { kind: 'new', mode: 'guided' },
  settings = {},
  gesture = true,
  stored,
}: Scene = {}) {
  let player: MemorySound | undefined;
  const services = servicesFor(program, {
    settings,
    sound: (store) => {
      player = memorySound(store);
      return player;
    },
  });
  if (!player) throw new Error('nobody made a player');
  if (gesture) player.gesture();
  await stored?.(services);
  const page = render(
    <PlayPage
      services={services}
      scenarioId="queue-jumper"
      start={start}
      onStarted={vi.fn()}
      onFinished={vi.fn()}
      onLeave={vi.fn()}
    />,
  );
  await screen.findByRole('button', { name: '静音' });
  const user = userEvent.setup();
  return { ...page, user, player, services };
}

const around = (player: MemorySound, place: string | undefined) =>
  waitFor(() => expect(player.around()).toBe(place));
const heard = (player: MemorySound, ...names: string[]) =>
  waitFor(() => expect(player.heard()).toEqual(names));

type User = ReturnType<typeof userEvent.setup>;

/** By keyboard. */
async function say(user: User, text: string) {
  const options = await screen.findByRole('group', { name: /怎么说/ });
  await settled();
  const all = [...options.querySelectorAll('button')].map(({ textContent }) => textContent);
  await user.keyboard(String(all.findIndex((option) => option.includes(text)) + 1));
  if (!screen.queryByRole('group', { name: /把握/ })) return;
  await settled();
  await user.keyboard('2');
}

/** Long enough for what must not be heard to have been heard. */
const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 150)));

describe('what is heard', () => {
  it('is the place, and the cue of each line as it comes, once', async () => {
    const { user, player } = await open();
    await around(player, 'hall');
    await heard(player, 'cue-papers-slam');
    await say(user, '您这是赶什么？');
    await heard(player, 'cue-papers-slam', 'tick-choose', 'cue-phone');
    await user.keyboard('{Enter}');
    await heard(player, 'cue-papers-slam', 'tick-choose', 'cue-phone', 'tick-line');
  });

  it('is nothing before a gesture; the place comes with it, a cue gone by does not', async () => {
    const { player } = await open({ gesture: false });
    await aWhile();
    expect([player.heard(), player.around()]).toEqual([[], undefined]);
    player.gesture();
    expect([player.heard(), player.around()]).toEqual([[], 'hall']);
  });

  it('is fetched only as far as this scenario goes, once the page is idle', async () => {
    const { player } = await open();
    expect(player.fetched()).toEqual([]);
    await waitFor(() => expect(player.fetched()).toContain('cue-papers-slam'));
    expect([...player.fetched()].sort()).toEqual(
      [
        ...['ambience-hall', 'ambience-room', 'cue-chair', 'cue-papers-slam', 'cue-phone', 'cue-sigh'],
        ...['tick-choose', 'tick-ending', 'tick-line'],
      ].sort(),
    );
  });

  it('stands still in a pause, and goes on without repeating anything', async () => {
    const { user, player } = await open();
    await heard(player, 'cue-papers-slam');
    await user.keyboard('{Escape}');
    await around(player, undefined);
    await user.click(await screen.findByRole('button', { name: '接着说' }));
    await around(player, 'hall');
    expect(player.heard()).toEqual(['cue-papers-slam']);
  });

  it('does not come again when one goes back, but does when it is said again', async () => {
    const { user, player } = await open();
    await heard(player, 'cue-papers-slam');
    await say(user, '您这是赶什么？');
    await user.click(await screen.findByRole('button', { name: '退回去重说' }));
    await screen.findByRole('dialog', { name: '退回去重说' });
    await user.keyboard('{Enter}');
    await screen.findByRole('group', { name: /怎么说/ });
    await aWhile();
    expect(player.heard()).toEqual(['cue-papers-slam', 'tick-choose', 'cue-phone']);
    await say(user, '您这是赶什么？');
    await heard(player, 'cue-papers-slam', 'tick-choose', 'cue-phone', 'tick-choose', 'cue-phone');
  });

  it('of a run taken up again is the place only', async () => {
    const { player } = await open({
      start: { kind: 'resume', run: 'run-1' },
      stored: ({ runs }) =>
        runs.create(
          newTranscript(program, { events: [{ type: 'choice', node: 'push-in', choice: 'ask', ms: 1 }] }),
        ),
    });
    await around(player, 'hall');
    expect(player.heard()).toEqual([]);
  });

  it('of lines shown at once is the last cue, not a heap', async () => {
    const { user, player } = await open({
      start: { kind: 'new', mode: 'self' },
      settings: { linesAtOnce: true },
    });
    await heard(player, 'cue-papers-slam');
    await say(user, '您这是赶什么？');
    await heard(player, 'cue-papers-slam', 'tick-choose', 'cue-sigh');
  });

  it('ends with the page', async () => {
    const { player, unmount } = await open();
    await around(player, 'hall');
    unmount();
    expect(player.around()).toBeUndefined();
  });
});

describe('the key and button of silence', () => {
  it('switch each other, at once, and are remembered', async () => {
    const { user, player, services } = await open();
    await around(player, 'hall');
    await user.keyboard('m');
    expect(screen.getByRole('button', { name: '静音' })).toHaveAttribute('aria-pressed', 'true');
    expect(player.around()).toBeUndefined();
    expect(services.settings.get().muted).toBe(true);
    await user.click(screen.getByRole('button', { name: '静音' }));
    expect(screen.getByRole('button', { name: '静音' })).toHaveAttribute('aria-pressed', 'false');
    expect(player.around()).toBe('hall');
  });

  it('leave an M that is being written alone', async () => {
    const { user, services } = await open({ settings: { draftFirst: true } });
    await user.type(await screen.findByRole('textbox'), 'Mm');
    expect(screen.getByRole('textbox')).toHaveValue('Mm');
    expect(services.settings.get().muted).toBe(false);
  });
});

it('goes on without a word where the sounds cannot be fetched', async () => {
  const services = { ...servicesFor(program), sound: () => Promise.reject(new TypeError('Failed to fetch')) };
  render(
    <PlayPage
      services={services}
      scenarioId="queue-jumper"
      start={{ kind: 'new', mode: 'self' }}
      onStarted={vi.fn()}
      onFinished={vi.fn()}
      onLeave={vi.fn()}
    />,
  );
  expect(await screen.findByRole('button', { name: '静音' })).toBeVisible();
  expect(screen.getByRole('group', { name: /怎么说/ })).toBeVisible();
});
