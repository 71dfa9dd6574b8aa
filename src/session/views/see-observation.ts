import { readiness } from '../../core/person/readiness.ts';
import { observe, SIGNS, type Sign } from '../../core/person/observe.ts';
import type { ProgramPerson } from '../../core/program/program.ts';
import type { SessionContext } from '../machine/session-context.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import { peopleMet } from '../talk/on-stage.ts';
import type { ObservationView } from './observation-view.ts';
import type { Door } from './scene-view.ts';
import { doorBetween, sceneOf } from './scene-of.ts';

/** Whoever the talk is about, of those one has met; another only when they are boiling. */
function readable(context: SessionContext): ProgramPerson[] {
  const { people } = context.replay.situation.world;
  const here = peopleMet(context).filter(({ gone }) => !gone);
  return here
    .filter(({ person: { index } }, place) => place === 0 || (people[index]?.anger ?? 0) >= 4)
    .map(({ person }) => person);
}

/** Through a door one hears, through a gap one sees half a face. */
function perceivable(door: Door | undefined): readonly Sign[] {
  if (door === 'closed') return ['voice'];
  return door === 'ajar' ? ['eyes', 'voice'] : SIGNS;
}

function observationOf(context: SessionContext): ObservationView {
  const { world } = context.replay.situation;
  const { place, door } = sceneOf(context, context.replay.turns);
  const signs = perceivable(doorBetween(place, door));
  return readable(context).map(({ id, call, index, start }) => {
    const state = world.people[index] ?? start;
    const seen = observe(state);
    return {
      id,
      call,
      signs: signs.map((sign) => ({ sign, text: seen[sign] })),
      readiness: readiness(state),
    };
  });
}

export const seeObservation = new Projection(() => {
  const view = remember(observationOf);
  return ({ context }): ObservationView =>
    context.transcript.mode === 'guided' && context.replay.open.hinted ? view(context) : undefined;
});
