import type { SettingsStore } from '../../ports/settings-store.ts';
import type { Ambience, SoundName, SoundPlayer } from '../../ports/sound-player.ts';

/** A player one looks at instead of listening to. */
export interface MemorySound extends SoundPlayer {
  /** The first gesture on the page. */
  readonly gesture: () => void;
  /** The page goes out of sight, or comes back. */
  readonly hide: (on: boolean) => void;
  /** Cues and ticks that began, in order. */
  readonly heard: () => readonly SoundName[];
  /** What place is heard now. */
  readonly around: () => Ambience | undefined;
  readonly ducked: () => boolean;
  /** What has been fetched ahead. */
  readonly fetched: () => readonly SoundName[];
}

/** Same contract as the player through howler (tests/adapters/sound-player.contract.ts); makes no sound. */
export function memorySound(settings: SettingsStore): MemorySound {
  const heard: SoundName[] = [];
  const state = { gestured: false, hidden: false, held: false, ducked: false };
  let wanted: Ambience | undefined;
  let ahead: readonly SoundName[] = [];
  let fetched: readonly SoundName[] = [];
  const mayFetch = () => state.gestured && !settings.get().muted && settings.get().volume > 0;
  const audible = () => mayFetch() && !state.held && !state.hidden;
  const fetchAhead = () => {
    if (mayFetch()) fetched = ahead;
  };
  settings.subscribe(fetchAhead);
  return {
    prepare: (names) => {
      ahead = names;
      fetchAhead();
    },
    cue: (cue) => void (audible() && heard.push(`cue-${cue}`)),
    tick: (tick) => void (audible() && heard.push(`tick-${tick}`)),
    sample: () => void (mayFetch() && heard.push('cue-door-knock')),
    ambience: (ambience) => {
      wanted = ambience;
    },
    duck: (on) => {
      state.ducked = on;
    },
    hold: (on) => {
      state.held = on;
    },
    stop: () => {
      wanted = undefined;
      state.held = false;
      state.ducked = false;
    },
    gesture: () => {
      state.gestured = true;
      fetchAhead();
    },
    hide: (on) => {
      state.hidden = on;
    },
    heard: () => heard,
    around: () => (audible() ? wanted : undefined),
    ducked: () => state.ducked,
    fetched: () => fetched,
  };
}
