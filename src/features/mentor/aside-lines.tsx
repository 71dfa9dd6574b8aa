import type { AsideLine } from '../../core/mentor/room/session-event.ts';
import styles from './aside.module.css';

/** What was said beside the run, as it was read. */
export function AsideLines({ lines }: { readonly lines: readonly AsideLine[] }) {
  return (
    <ol className={styles.lines} aria-live="polite">
      {lines.map(({ who, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
        <li key={at}>
          <b>{who}：</b>
          {text}
        </li>
      ))}
    </ol>
  );
}
