import type { Program } from '../../core/program/program.ts';
import type { PersonState, Variable } from '../../core/person/person-state.ts';
import type { PersonEffect } from '../../core/scoring/person-effects.ts';
import styles from './effect-line.module.css';
import { callOf, sentence } from './words.ts';

const VARIABLES: readonly (readonly [Variable, string])[] = [
  ['anger', '怒气'],
  ['trust', '信任'],
  ['heard', '被倾听'],
  ['progress', '问题推进'],
  ['face', '面子'],
];
const ERUPTIONS = { outburst: '当场爆发', walkout: '谈崩了' } as const;

const changes = (before: PersonState, after: PersonState): string[] =>
  VARIABLES.filter(([variable]) => before[variable] !== after[variable]).map(
    ([variable, name]) => `${name} ${before[variable]}→${after[variable]}`,
  );

/** Reasons as one sentence, whether or not an author closed each with a stop of their own. */
const sentences = (reasons: readonly string[]): string =>
  sentence(reasons.map((reason) => reason.replace(/。$/, '')).join('；'));

/** What one turn did to one person: what moved, and each reason in a short sentence. */
export function EffectLine({
  effect,
  program,
}: {
  readonly effect: PersonEffect;
  readonly program: Program;
}) {
  const moved = changes(effect.before, effect.after);
  return (
    <li className={styles.effect}>
      <strong>{callOf(program, effect.person)}</strong>
      {(moved.length > 0 || !effect.eruption) && (
        <span className={styles.moved}>{moved.length > 0 ? moved.join('　') : '没有动'}</span>
      )}
      {effect.eruption && <strong className={styles.eruption}>{ERUPTIONS[effect.eruption]}</strong>}
      {effect.reasons.length > 0 && <span className={styles.why}>{sentences(effect.reasons)}</span>}
    </li>
  );
}
