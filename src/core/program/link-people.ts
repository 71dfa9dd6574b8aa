import { afterOutburst } from '../person/hear.ts';
import type { Role, Temperament } from '../person/person-state.ts';
import type { IndicatorActs } from '../rubric/catalog.ts';
import type { CastMember, Phase, Scenario } from '../scenario/schema.ts';
import { memoiseTransitions } from './person-transitions.ts';
import { withoutEruption, must } from './link-names.ts';
import type { ProgramPerson, ProgramPhase } from './program.ts';
import { leavingPhase } from './leaving-phase.ts';

/** What linking needs of the library: what words do, and how people start and hear. */
export interface LinkLibrary {
  readonly indicators: IndicatorActs;
  readonly dispositions: Readonly<Record<string, Temperament>>;
}

/** One of the cast: temperament, where they start, and what happens to them at an outburst. */
export function linkPerson(
  id: string,
  member: CastMember,
  index: number,
  library: LinkLibrary,
  nodeIndex: ReadonlyMap<string, number>,
  scenario: Scenario,
): ProgramPerson {
  const preset = library.dispositions[member.disposition];
  const start = member.start ?? preset?.start ?? { anger: 2, trust: 1, face: 1 };
  const transitions = memoiseTransitions();
  const role: Role = Object.values(scenario.phases).some((phase) => phase.main === id) ? 'main' : 'side';
  const temper = {
    hotButtons: member.hotButtons ?? preset?.hotButtons ?? [],
    preferredActs: member.keys ?? preset?.keys ?? [],
  };
  return {
    id,
    index,
    name: member.name,
    call: member.call,
    temper,
    transitions,
    vent: transitions.remember('vent', (state) => withoutEruption(afterOutburst(state))),
    start: transitions.known({ ...start, heard: 0, progress: 0, calm: 0, last: null }),
    outburst: member.outburst === undefined ? -1 : must(nodeIndex, member.outburst),
    walkout: member.walkout === undefined ? -1 : must(nodeIndex, member.walkout),
    interruptRole: role,
  };
}

/** A part of the scenario: who is there, and what leaving it does to them. */
export function linkPhase(
  id: string,
  phase: Phase,
  index: number,
  scenario: Scenario,
  people: readonly ProgramPerson[],
  personIndex: ReadonlyMap<string, number>,
): ProgramPhase {
  const main = must(personIndex, phase.main);
  const sides = (phase.side ?? []).map((name) => must(personIndex, name));
  const carry = phase.carry ?? [];
  const leaving = [main, ...sides].map((person) => {
    const { transitions, start } = people[person] as ProgramPerson;
    return {
      person,
      transition: transitions.remember(`leave ${carry}`, (state) =>
        withoutEruption(leavingPhase(state, start, carry)),
      ),
    };
  });
  const { title, place, setting = scenario.setting } = phase;
  return { id, index, title, setting, place, main, sides, carry, leaving };
}
