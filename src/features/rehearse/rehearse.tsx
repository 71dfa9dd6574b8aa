import { useEffect, useRef, useState } from 'react';
import type { RehearseServices } from './rehearse-services.ts';
import { Button } from '../../ui/button.tsx';
import { MicrophoneIcon } from './microphone-icon.tsx';
import { RecorderPanel } from './recorder-panel.tsx';
import styles from './rehearse.module.css';
import { useAloudIfRecording } from './use-aloud-if-recording.ts';

interface RehearseProps {
  readonly aloud: RehearseServices['aloud'];
  /** What the button says while closed. */
  readonly label: string;
}

/** Saying a line aloud and hearing oneself. Not there where no microphone is to be had. */
export function Rehearse({ aloud, label }: RehearseProps) {
  const voices = useAloudIfRecording(aloud);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [closed, setClosed] = useState(0);
  // The panel is gone, and with it the button that had the focus.
  useEffect(() => {
    if (closed > 0) opener.current?.focus();
  }, [closed]);
  const close = () => {
    setOpen(false);
    setClosed(closed + 1);
  };
  if (!voices) return null;
  if (open) return <RecorderPanel aloud={voices} onClose={close} />;
  return (
    <span className={styles.closed}>
      <Button ref={opener} variant="quiet" onClick={() => setOpen(true)}>
        <MicrophoneIcon />
        {label}
      </Button>
    </span>
  );
}
