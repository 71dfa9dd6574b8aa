import type { Program } from '../../../core/program/program.ts';
import type { Line } from '../../../core/scenario/schema.ts';
import styles from './play-test.module.css';

/** Lines as they are spoken: who, what. */
export function SaidLines({
  program,
  lines,
}: {
  readonly program: Program;
  readonly lines: readonly Line[];
}) {
  return (
    <>
      {lines.map(({ who, text }, index) => {
        const person = program.people[program.personIndex.get(who) ?? -1];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
          <p key={index} className={who === 'scene' ? styles.scene : styles.line}>
            {who !== 'scene' && <b>{person?.call ?? '你'}：</b>}
            {text}
          </p>
        );
      })}
    </>
  );
}
