import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Aloud } from '../../ports/aloud.ts';
import { Button } from '../../ui/button.tsx';
import { RecorderButtons } from './recorder-buttons.tsx';
import styles from './rehearse.module.css';
import { KEPT_NOWHERE, STATE_WORDS } from './words.ts';

interface RecorderPanelProps {
  readonly aloud: Aloud;
  readonly onClose: () => void;
}

/** Record, stop, listen, again. Closing it or leaving forgets what was recorded. */
export function RecorderPanel({ aloud, onClose }: RecorderPanelProps) {
  const [recorder] = useState(aloud.newRecorder);
  const state = useSyncExternalStore(recorder.subscribe, recorder.state);
  useEffect(() => recorder.forget, [recorder]);
  const record = () => {
    // The machine's voice does not belong into one's own recording.
    aloud.speech.stop();
    recorder.record();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend in sight
    <div className={styles.panel} role="group" aria-label="念出来" data-state={state}>
      <RecorderButtons state={state} onRecord={record} onStop={recorder.stop} onPlay={recorder.play} />
      <span role="status" className={styles.state}>
        {STATE_WORDS[state]}
      </span>
      <Button variant="quiet" onClick={onClose}>
        不念了
      </Button>
      <span className={styles.note}>{KEPT_NOWHERE}</span>
    </div>
  );
}
