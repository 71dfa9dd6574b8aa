import type { MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import styles from './trainee.module.css';

interface ShownProps {
  readonly screen: MentorScreen;
  /** Only what is of the last words. */
  readonly latest?: boolean;
}

/** What the mentor wrote for the trainee to read. */
export function Shown({ screen, latest = false }: ShownProps) {
  const { talk, mentor } = screen;
  const from = latest ? talk.findLastIndex(({ kind }) => kind === 'said') : 0;
  const since = new Set(talk.slice(Math.max(0, from)).map(({ key }) => key));
  const notes = latest ? screen.notes.filter(({ line }) => since.has(line)) : screen.notes;
  if (notes.length === 0) return null;
  const said = (key: string) => {
    const line = talk.find((one) => one.key === key);
    return line?.kind === 'said' ? line.text : undefined;
  };
  return (
    <ul className={styles.shown} aria-label={`${mentor}写给你的`}>
      {notes.map(({ id, line, text }) => (
        <li key={id}>
          {said(line) && <small>“{said(line)}”</small>}
          {text}
        </li>
      ))}
    </ul>
  );
}
