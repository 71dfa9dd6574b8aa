import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SettingsStore } from '../../../ports/settings-store.ts';
import type { Speech } from '../../../ports/speech.ts';
import { Button } from '../../../ui/button.tsx';
import { LineDrawing } from '../../../ui/icon.tsx';
import type { PlayServices } from '../play-services.ts';
import type { Playing } from '../use-session.ts';
import { useDucking } from './use-ducking.ts';
import { useReadAloud } from './use-read-aloud.ts';
import { useVoiceHolds } from './use-voice-holds.ts';
import { useLetterKey } from '../use-letter-key.ts';

// Words, that are heard or crossed out.
const WORDS = 'M3 6h11v9H8l-3 3v-3H3z';
const HEARD = `${WORDS}M17 8a4 4 0 0 1 0 5M19.5 5.5a8 8 0 0 1 0 10`;
const UNHEARD = `${WORDS}M17 8l4 5M21 8l-4 5`;

interface StageVoiceProps {
  readonly playing: Playing;
  readonly services: PlayServices;
}

/** Reads the lines where one wants them read; where the machine has no voice, nothing at all. */
export function StageVoice({ playing, services: { aloud, sound, settings } }: StageVoiceProps) {
  const [speech, setSpeech] = useState<Speech>();
  useEffect(() => {
    let here = true;
    // A voice is worth no error page.
    aloud().then(
      (voices) => here && setSpeech(voices.speech),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [aloud]);
  return speech ? <Voice speech={speech} sound={sound} playing={playing} settings={settings} /> : null;
}

interface VoiceProps {
  readonly speech: Speech;
  readonly sound: PlayServices['sound'];
  readonly playing: Playing;
  readonly settings: SettingsStore;
}

function Voice({ speech, sound, playing, settings }: VoiceProps) {
  const available = useSyncExternalStore(speech.subscribe, speech.available);
  const { voice, muted, volume, linesAtOnce } = useSyncExternalStore(settings.subscribe, settings.get);
  const on = voice && !muted;
  // Whoever asks for a voice wants to hear it.
  const toggle = useCallback(
    () => settings.set(on ? { voice: false } : { voice: true, muted: false }),
    [settings, on],
  );
  useReadAloud(speech, playing, available && on ? { volume, linesAtOnce } : undefined);
  useDucking(speech, sound);
  useVoiceHolds(speech, playing.send);
  useLetterKey('v', available ? toggle : undefined);
  if (!available) return null;
  return (
    <Button
      variant="quiet"
      icon
      aria-label="念台词"
      aria-pressed={on}
      aria-keyshortcuts="V"
      title={on ? '不念台词（V）' : '把台词念出来（V）'}
      onClick={toggle}
    >
      <LineDrawing d={on ? HEARD : UNHEARD} />
    </Button>
  );
}
