import type { OwnShelf } from '../core/scenario/own-shelf.ts';

/** How fast lines follow one another by themselves; `off`: each waits for a press. */
export type Pace = 'slow' | 'normal' | 'fast' | 'off';

/** Preferences of this browser. Nothing here changes a score; the exam's patience is recorded in the run. */
export interface Settings {
  /** 大字. */
  readonly largeText: boolean;
  /** 投屏: a talk laid out for a projector. */
  readonly projector: boolean;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  /** `system` follows prefers-reduced-motion. */
  readonly motion: 'system' | 'off';
  /** Patience multiplier in an exam; 0 turns the timer off. */
  readonly patience: 0 | 1 | 1.5 | 3;
  /** Show the 「先写一句你会怎么说」 box before options. */
  readonly draftFirst: boolean;
  /** All lines of a passage at once instead of one at a time. */
  readonly linesAtOnce: boolean;
  readonly pace: Pace;
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Lines read aloud, where the machine has a Chinese voice of its own. */
  readonly voice: boolean;
  /** Single letters and numbers as shortcuts. */
  readonly singleKeys: boolean;
  /** What of the scenarios brought to this browser is on the shelf. */
  readonly ownShelf: OwnShelf;
}

export const DEFAULT_SETTINGS: Settings = {
  largeText: false,
  projector: false,
  theme: 'system',
  motion: 'system',
  patience: 1,
  draftFirst: false,
  linesAtOnce: false,
  pace: 'normal',
  volume: 0.7,
  muted: false,
  voice: false,
  singleKeys: true,
  ownShelf: {},
};

export interface SettingsStore {
  readonly get: () => Settings;
  readonly set: (change: Partial<Settings>) => void;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
