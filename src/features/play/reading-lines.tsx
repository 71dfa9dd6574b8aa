import { useEffect, useRef } from 'react';
import type { ProgramPerson } from '../../core/program/program.ts';
import { readiness } from '../../core/person/explain.ts';
import { observe, SIGNS, type Sign } from '../../core/person/observe.ts';
import type { Scenery } from '../../ui/place/scenery.ts';
import styles from './reading.module.css';
import { peopleMet } from './scene.ts';
import type { SessionContext } from './session-context.ts';
import { viewOf } from './view.ts';

const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  eyes: '眼睛',
  hands: '手',
  voice: '声音',
  posture: '身子',
};

/** Whoever the talk is about, of those one has met; another only when they are boiling. */
function readable(context: SessionContext): ProgramPerson[] {
  const { people } = context.replay.situation.world;
  const here = peopleMet(context).filter(({ gone }) => !gone);
  return here
    .filter(({ person: { index } }, place) => place === 0 || (people[index]?.anger ?? 0) >= 4)
    .map(({ person }) => person);
}

/** Through a door one hears, through a gap one sees half a face. */
function perceivable(scenery: Scenery | undefined): readonly Sign[] {
  if (scenery === 'doorway-closed') return ['voice'];
  return scenery === 'doorway-ajar' ? ['eyes', 'voice'] : SIGNS;
}

/** What an experienced officer would see and hear, sign by sign, and what they would make of it. */
export function ReadingLines({ context }: { readonly context: SessionContext }) {
  const { world } = context.replay.situation;
  const signs = perceivable(viewOf(context).scenery);
  const lines = useRef<HTMLDivElement>(null);
  // The button that asked for them is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) lines.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.reading} role="status" aria-label="察言观色" tabIndex={-1} ref={lines}>
      {readable(context).map((person) => {
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
