import { OFFICER_AGE, OFFICER_LOOK } from '../ui/portrait/officer-look.ts';
import { Portrait } from '../ui/portrait/portrait.tsx';
import styles from './officer-inset.module.css';

/** The trainee, while they speak; where they let the time run out, their silence. */
export function OfficerInset({ words, beat }: { readonly words: string; readonly beat: string }) {
  const silent = words === '';
  return (
    <span className={styles.inset} data-silent={silent || undefined}>
      <span className={styles.face}>
        <Portrait look={OFFICER_LOOK} age={OFFICER_AGE} saying={silent ? undefined : words} beat={beat} />
      </span>
      <span className={styles.name}>{silent ? '你没开口' : '你'}</span>
    </span>
  );
}
