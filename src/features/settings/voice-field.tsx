import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SettingsServices } from './settings-services.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import type { Speech } from '../../ports/speech.ts';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './settings-dialog.module.css';
import { useSettings } from './use-settings.ts';

interface VoiceFieldProps {
  readonly settings: SettingsStore;
  readonly aloud: SettingsServices['aloud'];
}

/** The machine's voice: a switch where there is one, and plain words where there is none. */
export function VoiceField({ settings, aloud }: VoiceFieldProps) {
  const [speech, setSpeech] = useState<Speech>();
  useEffect(() => {
    let here = true;
    aloud().then(
      (voices) => here && setSpeech(voices.speech),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [aloud]);
  return speech ? <VoiceSwitch settings={settings} speech={speech} /> : null;
}

function VoiceSwitch({ settings, speech }: { readonly settings: SettingsStore; readonly speech: Speech }) {
  const available = useSyncExternalStore(speech.subscribe, speech.available);
  const { voice, muted } = useSettings(settings);
  if (!available) {
    return (
      <p className={styles.note}>
        念台词：这台电脑没有自带的普通话语音，念不了。给系统装上中文语音，重开浏览器，这里就能开。
      </p>
    );
  }
  return (
    <Toggle
      label="念台词"
      note={`用这台电脑自带的语音念对面的人说的话，不联网。练的时候按 V 开关。用读屏软件的不要开，两个声音会叠着。${muted ? '现在静着音，开了也听不见。' : ''}`}
      checked={voice}
      onChange={(next) => settings.set({ voice: next })}
    />
  );
}
