import { useCallback, useSyncExternalStore } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PlayServices } from '../play-services.ts';
import type { Playing } from '../use-session.ts';
import { useLetterKey } from '../use-letter-key.ts';
import { useSounds } from './use-sounds.ts';

interface StageSoundProps {
  readonly playing: Playing;
  readonly services: PlayServices;
}

/** Lets the scene be heard, and the way to silence it. Everything heard also stands in the text. */
export function StageSound({ playing, services: { sound, settings } }: StageSoundProps) {
  useSounds(sound, playing);
  const { muted } = useSyncExternalStore(settings.subscribe, settings.get);
  const toggle = useCallback(() => settings.set({ muted: !settings.get().muted }), [settings]);
  useLetterKey('m', toggle);
  return (
    <Button
      variant="quiet"
      icon
      aria-label="静音"
      aria-pressed={muted}
      aria-keyshortcuts="M"
      title={muted ? '放出声音（M）' : '静音（M）'}
      onClick={toggle}
    >
      <Icon name={muted ? 'muted' : 'sound'} />
    </Button>
  );
}
