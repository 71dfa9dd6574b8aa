import { useRef, useState } from 'react';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import styles from './dock.module.css';
import { useFocusIfFree } from '../../stage/use-focus-here.ts';
import type { Playing } from './use-session.ts';

interface DraftBoxProps {
  readonly playing: Playing;
  readonly settings: SettingsStore;
}

/** One's own words before the options are seen. Kept for the review, never scored. */
export function DraftBox({ playing: { send }, settings }: DraftBoxProps) {
  const box = useFocusIfFree<HTMLTextAreaElement>();
  const [text, setText] = useState('');
  const foot = useRef<HTMLDivElement>(null);
  useMeantPresses(foot);
  const submit = () => {
    send({ type: 'draft', text });
  };
  const stopWriting = () => {
    settings.set({ draftFirst: false });
    send({ type: 'skip-draft' });
  };
  return (
    <Form className={styles.write} onSubmit={submit}>
      <label htmlFor="play-draft" className={styles.label}>
        先写一句：换你，这会儿怎么说？
      </label>
      <textarea
        id="play-draft"
        ref={box}
        rows={2}
        maxLength={400}
        value={text}
        aria-describedby="play-draft-note"
        onChange={(event) => setText(event.target.value)}
      />
      <div ref={foot} className={styles.foot}>
        <Button type="submit" variant="primary">
          {text.trim() === '' ? '这句不写，看选项' : '写好了，看选项'}
        </Button>
        <Button variant="quiet" onClick={stopWriting}>
          以后也不用先写
        </Button>
        <span id="play-draft-note" className={styles.keys}>
          不打分，留着复盘时对照
        </span>
      </div>
    </Form>
  );
}
