import { useEffect } from 'react';
import type { SettingsServices } from './settings-services.ts';
import type { Settings, SettingsStore } from '../../ports/settings-store.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { useSettings } from './use-settings.ts';
import { VolumeField } from './volume-field.tsx';

interface SoundFieldsProps {
  readonly settings: SettingsStore;
  readonly sound: SettingsServices['sound'];
}

/** Whether and how loud; each change can be heard at once. */
export function SoundFields({ settings, sound }: SoundFieldsProps) {
  const { muted, volume } = useSettings(settings);
  useEffect(() => {
    // Fetched while one looks, so that the first change is answered; without a player there is nothing to hear.
    sound().catch(() => undefined);
  }, [sound]);
  const change = (next: Partial<Settings>) => {
    settings.set(next);
    sound().then(
      (player) => player.sample(),
      () => undefined,
    );
  };
  return (
    <>
      <Toggle
        label="静音"
        note="练的时候按 M 也行。听见的都有字，不出声不碍事"
        checked={muted}
        onChange={(next) => change({ muted: next })}
      />
      <VolumeField volume={volume} muted={muted} onChange={(next) => change({ volume: next })} />
    </>
  );
}
