import type { Program, ProgramPerson } from '../../core/compile/program.ts';
import type { World } from '../../core/compile/world.ts';
import { readiness } from '../../core/person/explain.ts';
import { Button } from '../../ui/button.tsx';
import styles from './people.module.css';
import type { Session } from './use-session.ts';

/** Whoever the talk is about; a bystander only when they are boiling. */
function readable({ people, phases }: Program, { phase, gone, people: states }: World): ProgramPerson[] {
  const main = phases[phase]?.main;
  return people.filter(
    ({ index }) =>
      (gone & (1 << index)) === 0 &&
      (index === main || (phases[phase]?.sides.includes(index) && (states[index]?.anger ?? 0) >= 4)),
  );
}

/** 察言观色: what an experienced officer would see. Asked for, not pushed: one looks first for oneself. */
export function Reading({ session: { context, stage, tell } }: { readonly session: Session }) {
  if (stage !== 'deciding' && stage !== 'drafting') return null;
  const { world } = context.replay.situation;
  if (!context.replay.open.hinted) {
    return (
      <Button variant="quiet" onClick={() => tell({ type: 'hint' })}>
        察言观色
      </Button>
    );
  }
  return (
    <div className={styles.reading} role="status">
      {readable(context.program, world).map((person) => (
        <p key={person.id}>
          <b>{person.call}</b>　{readiness(world.people[person.index] ?? person.start)}
        </p>
      ))}
    </div>
  );
}
