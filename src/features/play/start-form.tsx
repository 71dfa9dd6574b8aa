import { useState } from 'react';
import type { Mode } from '../../core/play/transcript.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import styles from './briefing.module.css';
import { MODE_HINTS, MODE_NAMES } from './words.ts';

interface StartFormProps {
  /** What each way to play comes to here, in a sentence or two. */
  readonly notes: Readonly<Record<Mode, string>>;
  readonly onStart: (mode: Mode) => void;
  readonly onLeave: () => void;
}

/** Not the schema's own list: that would bring the whole schema library into the first load. */
const WAYS: readonly Mode[] = ['guided', 'self', 'exam'];
const OPTIONS = WAYS.map((value) => ({ value, label: MODE_NAMES[value], note: MODE_HINTS[value] }));

/** Which way to play, and in. */
export function StartForm({ notes, onStart, onLeave }: StartFormProps) {
  const [mode, setMode] = useState<Mode>('guided');
  return (
    <Form className={styles.start} onSubmit={() => onStart(mode)}>
      <RadioCards legend="怎么练" legendHidden compact value={mode} options={OPTIONS} onChange={setMode} />
      <p className={styles.note} aria-live="polite">
        {notes[mode]}
      </p>
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
