import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { howlerPlayer } from '../../src/adapters/howler/howler-player.ts';
import { browserSettings } from '../../src/adapters/settings/settings-store.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';
import type { Ambience, SoundName } from '../../src/ports/sound-player.ts';
import { arrive, fake, finish } from './fake-howler.ts';
import { soundPlayerContract } from './sound-player.contract.ts';

vi.mock('howler', async () => {
  const { FakeHowl: Howl, FakeHowler: Howler } = await import('./fake-howler.ts');
  return { Howl, Howler };
});

const nameOf = (file: string): SoundName => /([\w-]+)\.webm/.exec(file)?.[1] as SoundName;

beforeEach(() => {
  Object.assign(fake, { sounds: [], howls: [], volumes: [], state: 'loaded' });
});
afterEach(() => vi.restoreAllMocks());

function hide(on: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(on);
  document.dispatchEvent(new Event('visibilitychange'));
}

const atOnce = (work: () => void) => work();

function listen(settings: SettingsStore, whenCalm = atOnce) {
  const player = howlerPlayer(settings, whenCalm);
  const round = () => fake.sounds.filter((sound) => sound.round && sound.playing && sound.volume > 0).at(-1);
  return {
    player,
    gesture: () => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' })),
    hide,
    heard: () => fake.sounds.filter((sound) => !sound.round).map(({ file }) => nameOf(file)),
    around: () => {
      const file = round()?.file;
      return file === undefined ? undefined : (nameOf(file).replace('ambience-', '') as Ambience);
    },
    ducked: () => (round()?.volume ?? 1) < 1,
    fetched: () => fake.howls.map(({ file }) => nameOf(file)),
  };
}

soundPlayerContract('through howler', (settings) => listen(settings));

const playing = () => fake.sounds.filter((sound) => sound.playing && !sound.round);

function begun() {
  localStorage.clear();
  const settings = browserSettings();
  const listening = listen(settings);
  listening.gesture();
  return { settings, ...listening };
}

it('goes by the settings: half-way up the slider is a quarter of the power', () => {
  const { settings } = begun();
  settings.set({ volume: 0.5 });
  expect(fake.volumes.at(-1)).toBe(0.25);
});

it('asks howler for nothing at all before a gesture: that would make an AudioContext', () => {
  const settings = browserSettings();
  const player = howlerPlayer(settings);
  player.prepare(['cue-phone']);
  player.ambience('hall');
  player.hold(true);
  settings.set({ volume: 0.4 });
  expect([fake.howls, fake.volumes, fake.sounds]).toEqual([[], [], []]);
});

it('does not pile cues up: the one before gives way', async () => {
  const { player } = begun();
  for (const cue of ['door-knock', 'fall', 'phone'] as const) player.cue(cue);
  await Promise.resolve();
  expect(playing().map(({ file }) => nameOf(file))).toEqual(['cue-phone']);
});

it('lets the place step back behind a cue until that is over', async () => {
  const { player } = begun();
  player.ambience('hall');
  await Promise.resolve();
  const [place] = fake.sounds;
  player.cue('phone');
  const [, phone] = fake.sounds;
  expect(place?.volume).toBeCloseTo(0.45);
  player.duck(true);
  expect(place?.volume).toBeCloseTo(0.45 * 0.25);
  expect(phone?.volume).toBe(0.5);
  player.duck(false);
  if (phone) finish(phone);
  expect(place?.volume).toBe(1);
});

it('leaves out a cue that arrives when another has been asked for, or too late', () => {
  const { player, heard } = begun();
  fake.state = 'loading';
  player.cue('door-knock');
  player.cue('fall');
  arrive();
  expect(heard()).toEqual(['cue-fall']);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  player.cue('chair');
  clock.mockReturnValue(5000);
  arrive();
  expect(heard()).toEqual(['cue-fall']);
});

it('leaves out a cue still on its way when the page is held', () => {
  const { player, heard } = begun();
  fake.state = 'loading';
  player.cue('door-knock');
  player.hold(true);
  arrive();
  expect(heard()).toEqual([]);
});

it('begins when the page is calm, and then with the cue just asked for, unless it is an old one', () => {
  const clock = vi.spyOn(performance, 'now');
  for (const [wait, expected] of [
    [300, ['cue-fall']],
    [3000, []],
  ] as const) {
    fake.sounds = [];
    localStorage.clear();
    clock.mockReturnValue(0);
    let calm: () => void = () => undefined;
    const { player, gesture, heard } = listen(browserSettings(), (work) => {
      calm = work;
    });
    gesture();
    player.cue('door-knock');
    player.cue('fall');
    expect(heard()).toEqual([]);
    clock.mockReturnValue(wait);
    calm();
    expect(heard()).toEqual(expected);
  }
});
