import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import styles from './debrief.module.css';
import type { ReplyBoxProps } from './props.ts';

/** 学员回话: agreed or not, it stands under the record as written. */
export function ReplyBox({ value, onSend }: ReplyBoxProps) {
  const [text, setText] = useState(value);
  const changed = text.trim() !== value;
  return (
    <Form className={styles.promise} onSubmit={() => changed && onSend(text.trim())}>
      <label className={styles.answer}>
        学员回话：服气的、不服气的，都照写，印在记录上
        <textarea rows={3} maxLength={600} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <p>
        <Button type="submit" disabled={!changed}>
          {value ? '改成这样' : '写上'}
        </Button>
      </p>
    </Form>
  );
}
