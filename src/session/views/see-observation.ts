import { readiness } from '../../core/person/readiness.ts';
import { observe, SIGNS, type Sign } from '../../core/person/observe.ts';
import type { ProgramPerson } from '../../core/program/program.ts';
import type { Stage } from '../../core/scenario/stage.ts';
import type { SessionContext } from '../machine/session-context.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import { currentEntry, peopleMet } from '../talk/on-stage.ts';
import type { ObservationView } from './observation-view.ts';

/** Whoever the talk is about, of those one has met; another only when they are boiling. */
function readable(context: SessionContext): ProgramPerson[] {
  const { people } = context.replay.situation.world;
  const here = peopleMet(context).filter(({ gone }) => !gone);
  return here
    .filter(({ person: { index } }, place) => place === 0 || (people[index]?.anger ?? 0) >= 4)
    .map(({ person }) => person);
}

/** Whoever is out of sight one hears, through a gap one sees half a face. */
function perceivable(stage: Stage | undefined, person: string): readonly Sign[] {
  if (stage && Object.hasOwn(stage.heard, person)) return ['voice'];
  const gap = stage?.place === 'doorway' && (stage.door === 'ajar' || stage.door === 'chain');
  return gap ? ['eyes', 'voice'] : SIGNS;
}

function observationOf(context: SessionContext): ObservationView {
  const { world } = context.replay.situation;
  const stage = currentEntry(context)?.stage;
  return readable(context).map(({ id, call, index, start }) => {
    const state = world.people[index] ?? start;
    const seen = observe(state);
    return {
      id,
      call,
      signs: perceivable(stage, id).map((sign) => ({ sign, text: seen[sign] })),
      readiness: readiness(state),
    };
  });
}

export const seeObservation = new Projection(() => {
  const view = remember(observationOf);
  return ({ context }): ObservationView =>
    context.transcript.mode === 'guided' && context.replay.open.hinted ? view(context) : undefined;
});
