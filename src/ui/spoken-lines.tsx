import type { ReactNode } from 'react';
import type { HeardLine } from '../core/scenario/heard-line.ts';
import { classNames } from './class-names.ts';
import styles from './spoken-lines.module.css';

interface SpokenLinesProps {
  readonly lines: readonly HeardLine[];
  /** What is to be said of a line, by its place. */
  readonly note?: ((index: number) => ReactNode) | undefined;
}

/** What was said, as it was said; the narrator in a quieter voice. */
export function SpokenLines({ lines, note }: SpokenLinesProps) {
  return lines.map(({ speaker, who, text }, index) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: a spoken line has no name but its place
      key={index}
      className={classNames(
        styles.line,
        speaker === 'scene' && styles.scene,
        speaker === 'officer' && styles.officer,
      )}
    >
      {who !== '' && <span className={styles.who}>{who}</span>}
      {text}
      {note?.(index)}
    </p>
  ));
}
