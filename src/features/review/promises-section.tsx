import type { Program } from '../../core/program/program.ts';
import type { PromiseFate, PromiseMade } from '../../core/scoring/promises-made.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './promises-section.module.css';
import { Section } from '../../ui/section.tsx';
import { callOf, turnNumber } from './words.ts';

interface PromisesSectionProps {
  readonly promises: readonly PromiseMade[];
  readonly program: Program;
}

const FATES: Readonly<Record<PromiseFate, { word: string; tone: 'good' | 'warn' | 'plain' }>> = {
  kept: { word: '守了约', tone: 'good' },
  broken: { word: '失了约', tone: 'warn' },
  withdrawn: { word: '当面收回', tone: 'plain' },
  open: { word: '还欠着', tone: 'warn' },
  unfinished: { word: '还没到头', tone: 'plain' },
};

/** What was promised to whom, by when, and whether it was kept. */
export function PromisesSection({ promises, program }: PromisesSectionProps) {
  return (
    <Section whole title="许下的事" lead="许下的就是债：守住的添信任，失约比没许更伤人。">
      {promises.length === 0 ? (
        <p className={styles.none}>这一趟没有许下什么。</p>
      ) : (
        <ul className={styles.list}>
          {promises.map(({ promise, what, by, to, turn, fate }) => (
            <li key={promise} className={styles.promise}>
              <Chip tone={FATES[fate].tone}>{FATES[fate].word}</Chip>
              <span>
                <strong className={styles.what}>
                  {by}，{what}
                </strong>
                <span className={styles.note}>
                  许给{callOf(program, to)}，{turnNumber(turn)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
