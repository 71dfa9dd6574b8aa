import type { PersonState } from '../person/person-state.ts';
import type { ProgramPhase } from './program.ts';

/** Leaving a phase a person keeps anger, trust and what the phase carries; the rest is as it began. */
export const leavingPhase = (
  state: PersonState,
  start: PersonState,
  carry: ProgramPhase['carry'],
): PersonState => ({
  ...start,
  anger: state.anger,
  trust: state.trust,
  ...Object.fromEntries(carry.map((name) => [name, state[name]])),
});
