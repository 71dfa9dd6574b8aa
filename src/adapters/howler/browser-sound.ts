import type { SettingsStore } from '../../ports/settings-store.ts';
import type { SoundPlayer } from '../../ports/sound-player.ts';
import { howlerPlayer } from './howler-player.ts';

let player: SoundPlayer | undefined;

/** The page's one player: loudspeakers are not had twice. */
export function browserSound(settings: SettingsStore): SoundPlayer {
  player ??= howlerPlayer(settings);
  return player;
}
