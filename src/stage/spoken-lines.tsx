import type { ReactNode } from 'react';
import type { SpokenLineView } from '../session/views/spoken-line-view.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './spoken-lines.module.css';

interface SpokenLinesProps {
  readonly lines: readonly SpokenLineView[];
  /** `log`: a record to work with, everything from the left; else a talk to read. */
  readonly look?: 'talk' | 'log';
  /** What is to be said of a line, by its place. */
  readonly note?: ((index: number) => ReactNode) | undefined;
}

/** What was said, as it was said; the narrator in a quieter voice. */
export function SpokenLines({ lines, look = 'talk', note }: SpokenLinesProps) {
  const log = look === 'log';
  return lines.map(({ by, call, text }, index) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: a spoken line has no name but its place
      key={index}
      className={classNames(
        styles.line,
        by === 'scene' && (log ? styles.aside : styles.scene),
        by === 'officer' && !log && styles.officer,
      )}
    >
      {by !== 'scene' && (log ? <b>{call}：</b> : <span className={styles.who}>{call}</span>)}
      {text}
      {note?.(index)}
    </p>
  ));
}
