import { useCallback, useSyncExternalStore } from 'react';
import type { Services } from '../../../ports/services.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Session } from '../use-session.ts';
import { useLetterKey } from '../use-letter-key.ts';
import { useSounds } from './use-sounds.ts';

interface StageSoundProps {
  readonly session: Session;
  readonly services: Services;
}

/** Lets the scene be heard, and the way to silence it. Everything heard also stands in the text. */
export function StageSound({ session, services: { sound, settings } }: StageSoundProps) {
  useSounds(sound, session);
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
