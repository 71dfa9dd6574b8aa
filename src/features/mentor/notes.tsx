import { useEffect, useRef, useState } from 'react';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import styles from './desk.module.css';
import type { Send } from './use-session-send.ts';

const newNoteId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface NoteListProps {
  readonly desk: Pick<MentorDesk, 'notes' | 'trainee'>;
  readonly send: Send;
}

/** What was noted, the latest first. */
export function NoteList({ desk: { notes, trainee }, send }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-labelledby="mentor-notes">
      <h2 id="mentor-notes">记下的</h2>
      <ul>
        {[...notes].reverse().map(({ id, text, shown }) => (
          <li key={id}>
            {text}
            <small>{shown ? `${trainee}看得到` : '只有您看得到'}</small>
            <Button
              variant="quiet"
              aria-label={`删掉：${text}`}
              onClick={() => send({ type: 'drop-note', note: id })}
            >
              删
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NoteBoxProps {
  readonly desk: Pick<MentorDesk, 'talk' | 'trainee'>;
  /** Decision it is of. */
  readonly turn: number | undefined;
  readonly send: Send;
  readonly onDone: () => void;
}

/** A note at a line: the mentor's alone, or one the trainee reads. */
export function NoteBox({ desk: { talk, trainee }, turn, send, onDone }: NoteBoxProps) {
  const done = (text: string, shown: boolean) => {
    const line = talk.findLast((one) => one.kind === 'said' && one.turn === turn) ?? talk.at(-1);
    if (line && text)
      send({ type: 'note', note: { id: newNoteId(), line: line.key, turn: turn ?? null, text, shown } });
    onDone();
  };
  return (
    <section className={styles.notes} aria-label="写一条">
      <Writing trainee={trainee} onDone={done} />
    </section>
  );
}

interface WritingProps {
  readonly trainee: string;
  readonly onDone: (text: string, shown: boolean) => void;
}

function Writing({ trainee, onDone }: WritingProps) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  useWindowKeys((event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone('', false);
  });
  return (
    <Form className={styles.writing} onSubmit={() => onDone(text.trim(), false)}>
      <label className="visually-hidden" htmlFor="mentor-note">
        写一条
      </label>
      <textarea
        id="mentor-note"
        ref={box}
        rows={3}
        maxLength={400}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit">只给自己看</Button>
        <Button onClick={() => onDone(text.trim(), true)}>给{trainee}看</Button>
        <Button variant="quiet" onClick={() => onDone('', false)}>
          算了
        </Button>
      </div>
    </Form>
  );
}
