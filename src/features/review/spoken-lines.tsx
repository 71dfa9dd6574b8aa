import type { Program } from '../../core/program/program.ts';
import type { Line } from '../../core/scenario/schema.ts';
import { OFFICER, SCENE } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './spoken-lines.module.css';
import { callOf } from './words.ts';

interface SpokenLinesProps {
  readonly lines: readonly Line[];
  readonly program: Program;
}

/** What others said, as it was said; the narrator in a quieter voice. */
export function SpokenLines({ lines, program }: SpokenLinesProps) {
  return lines.map((line, index) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: a spoken line has no name but its place
      key={index}
      className={classNames(
        styles.line,
        line.who === SCENE && styles.scene,
        line.who === OFFICER && styles.officer,
      )}
    >
      {line.who !== SCENE && <span className={styles.who}>{callOf(program, line.who)}</span>}
      {line.text}
    </p>
  ));
}
