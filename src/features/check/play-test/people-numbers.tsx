import { windowOpen } from '../../../core/person/person-state.ts';
import type { Program } from '../../../core/program/program.ts';
import type { World } from '../../../core/program/world.ts';
import { classNames } from '../../../ui/class-names.ts';
import { VARIABLE_WORDS } from '../variable-words.ts';
import styles from './play-test.module.css';

interface PeopleNumbersProps {
  readonly program: Program;
  /** Where given, only people who changed are listed, from what to what. */
  readonly before?: World;
  readonly world: World;
}

/** The numbers of everybody, as the model has them. */
export function PeopleNumbers({ program, before, world }: PeopleNumbersProps) {
  const listed = program.people.filter(
    ({ index }) =>
      before === undefined ||
      VARIABLE_WORDS.some(([name]) => before.people[index]?.[name] !== world.people[index]?.[name]),
  );
  if (listed.length === 0) return <p className={styles.numbers}>谁的数都没动。</p>;
  return (
    <ul className={styles.numbers}>
      {listed.map(({ id, index, call }) => {
        const state = world.people[index];
        const was = before?.people[index];
        if (!state) return null;
        return (
          <li key={id}>
            <b>{call}</b>
            {VARIABLE_WORDS.map(([name, word]) => {
              const moved = was !== undefined && was[name] !== state[name];
              return (
                <span key={name} className={classNames(moved && styles.moved)}>
                  {word} {moved ? `${was[name]}→${state[name]}` : state[name]}
                </span>
              );
            })}
            {before === undefined && <span>{windowOpen(state) ? '听得进办法' : '还听不进办法'}</span>}
            {(world.gone & (1 << index)) !== 0 && <span>已经走了</span>}
          </li>
        );
      })}
    </ul>
  );
}
