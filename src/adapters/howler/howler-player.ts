import { Howler } from 'howler';
import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import type { Ambience, SoundName, SoundPlayer } from '../../ports/sound-player.ts';
import { ambienceTrack } from './ambience-track.ts';
import { atRest } from './at-rest.ts';
import { cueTrack, LATE } from './cue-track.ts';
import { afterGesture } from './gesture.ts';
import { howlCache } from './howls.ts';

/** How far an ambience steps back behind a voice or a cue, and a cue behind a voice: parts of its level. */
const BEHIND_VOICE = 0.25;
const BEHIND_CUE = 0.45;
const CUE_BEHIND_VOICE = 0.5;

/** The ear goes by ratios: half-way up the slider is to sound half as loud. */
const gainOf = (volume: number): number => volume ** 2;

/**
 * Sounds through howler: Web Audio where there is some, audio elements elsewhere, nothing where there is neither.
 *
 * @param whenCalm when to begin after the first gesture: making an AudioContext holds a slow machine up for longer
 * than a frame, so not in the middle of answering a key
 */
export function howlerPlayer(settings: SettingsStore, whenCalm = atRest): SoundPlayer {
  const howlOf = howlCache();
  const loop = ambienceTrack();
  const state = { gestured: false, begun: false, held: false, voice: false, cue: false };
  let wanted: Ambience | undefined;
  let early: { readonly cue: Cue; readonly at: number } | undefined;
  let ahead: readonly SoundName[] = [];

  const mayFetch = () => state.begun && !settings.get().muted && settings.get().volume > 0;
  const audible = () => mayFetch() && !state.held && !document.hidden;
  const loopLevel = () => (state.voice ? BEHIND_VOICE : 1) * (state.cue ? BEHIND_CUE : 1);
  const cueLevel = () => (state.voice ? CUE_BEHIND_VOICE : 1);
  const cues = cueTrack((sounding) => {
    state.cue = sounding;
    loop.level(loopLevel());
  });
  const fetchAhead = () => {
    if (mayFetch()) for (const name of ahead) howlOf(name);
  };
  const silence = () => {
    Howler.stop();
    loop.forget();
    cues.forget();
  };
  /** Brings what is heard in line with what is wanted and allowed. */
  const update = () => {
    if (mayFetch()) Howler.volume(gainOf(settings.get().volume));
    if (!audible()) return silence();
    loop.play(wanted && howlOf(`ambience-${wanted}`), loopLevel());
  };
  const wake = () => {
    fetchAhead();
    update();
  };

  const playCue = (cue: Cue) => {
    if (audible()) cues.play(howlOf(`cue-${cue}`), cueLevel());
  };

  settings.subscribe(wake);
  document.addEventListener('visibilitychange', update);
  window.addEventListener('pagehide', silence);
  afterGesture(() => {
    state.gestured = true;
    whenCalm(() => {
      state.begun = true;
      wake();
      if (early && performance.now() - early.at < LATE) playCue(early.cue);
      early = undefined;
    });
  });

  return {
    prepare: (names) => {
      ahead = names;
      fetchAhead();
    },
    cue: (cue) => {
      if (state.gestured && !state.begun) early = { cue, at: performance.now() };
      playCue(cue);
    },
    tick: (tick) => {
      if (!audible()) return;
      const howl = howlOf(`tick-${tick}`);
      // A tick that would come late is better left out.
      if (howl.state() === 'loaded') howl.stop().play();
    },
    ambience: (ambience) => {
      wanted = ambience;
      update();
    },
    duck: (on) => {
      state.voice = on;
      loop.level(loopLevel());
      cues.level(cueLevel());
    },
    hold: (on) => {
      state.held = on;
      update();
    },
    sample: () => {
      if (mayFetch()) cues.play(howlOf('cue-door-knock'), 1);
    },
    stop: () => {
      wanted = undefined;
      early = undefined;
      state.held = false;
      state.voice = false;
      silence();
    },
  };
}
