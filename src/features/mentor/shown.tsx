import type { MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import styles from './trainee.module.css';

/** What the mentor wrote for the trainee to read. */
export function Shown({ screen: { notes, talk, mentor } }: { readonly screen: MentorScreen }) {
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
