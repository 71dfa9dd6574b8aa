import { useEffect, useRef } from 'react';
import type { Program, ProgramPerson } from '../../core/compile/program.ts';
import type { World } from '../../core/compile/world.ts';
import { readiness } from '../../core/person/explain.ts';
import { observe, SIGNS, type Sign } from '../../core/person/observe.ts';
import type { Scenery } from '../../ui/place/scenery.ts';
import styles from './reading.module.css';
import type { SessionContext } from './session-context.ts';
import { viewOf } from './view.ts';

const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  eyes: '眼睛',
  hands: '手',
  voice: '声音',
  posture: '身子',
};

/** Whoever the talk is about; a bystander only when they are boiling. */
function readable({ people, phases }: Program, { phase, gone, people: states }: World): ProgramPerson[] {
  const here = phases[phase];
  return people.filter(({ index }) => {
    if ((gone & (1 << index)) !== 0) return false;
    return index === here?.main || (here?.sides.includes(index) && (states[index]?.anger ?? 0) >= 4);
  });
}

/** Through a door one hears, through a gap one sees half a face. */
function perceivable(scenery: Scenery | undefined): readonly Sign[] {
  if (scenery === 'doorway-closed') return ['voice'];
  return scenery === 'doorway-ajar' ? ['eyes', 'voice'] : SIGNS;
}

/** What an experienced officer would see and hear, sign by sign, and what they would make of it. */
export function ReadingLines({ context }: { readonly context: SessionContext }) {
  const { program, replay } = context;
  const { world } = replay.situation;
  const signs = perceivable(viewOf(context).scenery);
  const lines = useRef<HTMLDivElement>(null);
  // The button that asked for them is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) lines.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.reading} role="status" aria-label="察言观色" tabIndex={-1} ref={lines}>
      {readable(program, world).map((person) => {
        const state = world.people[person.index] ?? person.start;
        const seen = observe(state);
        return (
          <div key={person.id}>
            <p className={styles.who}>{person.call}</p>
            <dl className={styles.signs}>
              {signs.map((sign) => (
                <div key={sign}>
                  <dt>{SIGN_NAMES[sign]}</dt>
                  <dd>{seen[sign]}</dd>
                </div>
              ))}
            </dl>
            {signs.length === 1 && <p className={styles.limit}>隔着门，只听得见声音</p>}
            <p>{readiness(state)}</p>
          </div>
        );
      })}
    </div>
  );
}
