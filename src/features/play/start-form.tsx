import { useState } from 'react';
import type { Mode } from '../../core/play/transcript.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioCards, type RadioOption } from '../../ui/radio-cards.tsx';
import styles from './briefing.module.css';

interface StartFormProps {
  readonly modes: readonly RadioOption<Mode>[];
  readonly onStart: (mode: Mode) => void;
  readonly onLeave: () => void;
}

/** Which way to play, and in. */
export function StartForm({ modes, onStart, onLeave }: StartFormProps) {
  const [mode, setMode] = useState<Mode>('guided');
  return (
    <Form className={styles.start} onSubmit={() => onStart(mode)}>
      <RadioCards legend="怎么练" value={mode} options={modes} onChange={setMode} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          开始
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          换一个情景
        </Button>
      </div>
    </Form>
  );
}
