import type { Program, ProgramPerson } from '../../core/compile/program.ts';
import type { World } from '../../core/compile/world.ts';
import { readiness } from '../../core/person/explain.ts';
import styles from './people.module.css';

/** Whoever the talk is about; a bystander only when they are boiling. */
function readable({ people, phases }: Program, { phase, gone, people: states }: World): ProgramPerson[] {
  const here = phases[phase];
  return people.filter(({ index }) => {
    if ((gone & (1 << index)) !== 0) return false;
    return index === here?.main || (here?.sides.includes(index) && (states[index]?.anger ?? 0) >= 4);
  });
}

interface ReadingLinesProps {
  readonly program: Program;
  readonly world: World;
}

/** What an experienced officer would see: one sentence a person. */
export function ReadingLines({ program, world }: ReadingLinesProps) {
  return (
    <div className={styles.reading} role="status">
      {readable(program, world).map((person) => (
        <p key={person.id}>
          <b>{person.call}</b>　{readiness(world.people[person.index] ?? person.start)}
        </p>
      ))}
    </div>
  );
}
