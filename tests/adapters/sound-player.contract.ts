import { beforeEach, describe, expect, it } from 'vitest';
import { browserSettings } from '../../src/adapters/settings/settings-store.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';
import type { Ambience, SoundName, SoundPlayer } from '../../src/ports/sound-player.ts';

/** A player with somebody listening. */
export interface Listening {
  readonly player: SoundPlayer;
  readonly gesture: () => void;
  readonly hide: (on: boolean) => void;
  /** Cues and ticks that began, in order. */
  readonly heard: () => readonly SoundName[];
  readonly around: () => Ambience | undefined;
  /** Whether what is heard around has stepped back. */
  readonly ducked: () => boolean;
  readonly fetched: () => readonly SoundName[];
}

/** What every player of sounds does. */
export function soundPlayerContract(name: string, listen: (settings: SettingsStore) => Listening): void {
  describe(`${name}: a player of sounds`, () => {
    beforeEach(() => localStorage.clear());

    function open(gesture = true) {
      const settings = browserSettings();
      const listening = listen(settings);
      listening.player.prepare(['cue-phone', 'tick-choose', 'ambience-hall']);
      if (gesture) listening.gesture();
      return { settings, ...listening };
    }

    it('fetches and plays nothing before a gesture, and does not make up for a cue', () => {
      const { player, gesture, heard, around, fetched } = open(false);
      player.ambience('hall');
      player.cue('phone');
      player.tick('choose');
      player.sample();
      expect(heard()).toEqual([]);
      expect(around()).toBeUndefined();
      expect(fetched()).toEqual([]);
      gesture();
      expect(heard()).toEqual([]);
      expect(around()).toBe('hall');
      expect(fetched()).toEqual(expect.arrayContaining(['cue-phone', 'tick-choose', 'ambience-hall']));
    });

    it('plays cues and ticks once each', () => {
      const { player, heard } = open();
      player.cue('phone');
      player.tick('choose');
      player.cue('phone');
      expect(heard()).toEqual(['cue-phone', 'tick-choose', 'cue-phone']);
    });

    it('goes from place to place, and to none', () => {
      const { player, around } = open();
      player.ambience('hall');
      player.ambience('street');
      expect(around()).toBe('street');
      player.ambience(undefined);
      expect(around()).toBeUndefined();
    });

    it('is silent at once when muted, fetches nothing meanwhile, and comes back', () => {
      const { settings, player, heard, around, fetched } = open();
      player.ambience('hall');
      settings.set({ muted: true });
      expect(around()).toBeUndefined();
      player.cue('phone');
      player.sample();
      player.prepare(['cue-water']);
      expect(heard()).toEqual([]);
      expect(fetched()).not.toContain('cue-water');
      settings.set({ muted: false });
      expect(around()).toBe('hall');
      expect(fetched()).toContain('cue-water');
    });

    it('is silent at volume 0', () => {
      const { settings, player, heard, around } = open();
      settings.set({ volume: 0 });
      player.ambience('hall');
      player.cue('phone');
      expect(heard()).toEqual([]);
      expect(around()).toBeUndefined();
      settings.set({ volume: 0.3 });
      expect(around()).toBe('hall');
    });

    it('is silent while held, save for a sample asked for', () => {
      const { player, heard, around } = open();
      player.ambience('hall');
      player.hold(true);
      expect(around()).toBeUndefined();
      player.cue('phone');
      player.sample();
      expect(heard()).toEqual(['cue-door-knock']);
      player.hold(false);
      expect(around()).toBe('hall');
      expect(heard()).toEqual(['cue-door-knock']);
    });

    it('is silent while nobody sees the page', () => {
      const { player, heard, around, hide } = open();
      player.ambience('hall');
      hide(true);
      player.cue('phone');
      expect(around()).toBeUndefined();
      hide(false);
      expect(around()).toBe('hall');
      expect(heard()).toEqual([]);
    });

    it('steps back behind a voice', () => {
      const { player, around, ducked } = open();
      player.ambience('hall');
      player.duck(true);
      expect([around(), ducked()]).toEqual(['hall', true]);
      player.duck(false);
      expect(ducked()).toBe(false);
    });

    it('forgets everything when the page is left, and serves the next one', () => {
      const { player, heard, around, ducked } = open();
      player.ambience('hall');
      player.hold(true);
      player.duck(true);
      player.stop();
      expect(around()).toBeUndefined();
      player.hold(false);
      expect(around()).toBeUndefined();
      player.ambience('home');
      expect([around(), ducked()]).toEqual(['home', false]);
      player.cue('water');
      expect(heard()).toEqual(['cue-water']);
    });
  });
}
