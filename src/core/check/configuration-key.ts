import type { Program } from '../compile/program.ts';
import type { Situation, World } from '../compile/world.ts';
import type { PersonState } from '../person/person-state.ts';
import { MODEL_ACTS, type ModelAct } from '../rubric/model-act.ts';
import { liveReads } from './liveness.ts';
import { addReads, noReads, type Reads } from './reads.ts';

const ACT_NUMBER = new Map<ModelAct | null, number>([[null, 0], ...MODEL_ACTS.map((act, index): [ModelAct, number] => [act, index + 1])]);

export interface ConfigurationKey {
  /** Where the talk stands and the bits that matter. */
  readonly place: (situation: Situation) => number;
  /** The persons' variables that matter. */
  readonly people: (situation: Situation) => number | string;
}

function personNumber(code: number, state: PersonState, bit: number, live: Reads): number {
  let next = code;
  if (live.core & bit) next = next * 30 + state.anger * 5 + state.trust;
  if (live.heard & bit) next = next * 4 + state.heard;
  if (live.progress & bit) next = next * 4 + state.progress;
  if (live.face & bit) next = next * 3 + state.face;
  if (live.tail & bit) next = next * 54 + state.calm * 18 + (ACT_NUMBER.get(state.last) ?? 0);
  return next;
}

/** How many values `personNumber` can take for all persons: must stay below 2^53 to be a number. */
function span(people: number, live: Reads): number {
  let size = 1;
  for (let person = 0; person < people; person += 1) {
    const bit = 1 << person;
    size *= (live.core & bit ? 30 : 1) * (live.heard & bit ? 4 : 1) * (live.progress & bit ? 4 : 1);
    size *= (live.face & bit ? 3 : 1) * (live.tail & bit ? 54 : 1);
  }
  return size;
}

/**
 * Keys of configurations: equal exactly when node, return point and every variable that can still
 * matter are equal. A return point counts only while an interrupt plays.
 */
export function configurationKey(program: Program): ConfigurationKey {
  const live = liveReads(program);
  const merged = new Map<number, Reads>();
  const width = program.nodes.length + 1;
  const people = program.people.length;
  const liveAt = ({ node, resume }: Situation): Reads => {
    const slot = node * width + resume + 1;
    const known = merged.get(slot);
    if (known) return known;
    const reads = noReads();
    addReads(reads, live[node] ?? noReads());
    if (resume >= 0) addReads(reads, live[resume] ?? noReads());
    merged.set(slot, reads);
    return reads;
  };
  const factSpan = 2 ** program.factBit.size;
  const promiseSpan = 2 ** program.promiseBit.size;
  const peopleSpan = 2 ** people;
  const bits = (world: World, reads: Reads): number =>
    (((world.facts & reads.facts) * promiseSpan + (world.promises & reads.promises)) * peopleSpan + (world.erupted & reads.erupted)) * peopleSpan +
    (world.gone & reads.gone);
  const bitSpan = factSpan * promiseSpan * peopleSpan * peopleSpan;
  if (bitSpan * width * width > Number.MAX_SAFE_INTEGER) throw new Error('too many facts, promises and people to tell configurations apart');
  return {
    place: (situation) => (situation.node * width + situation.resume + 1) * bitSpan + bits(situation.world, liveAt(situation)),
    people: (situation) => {
      const reads = liveAt(situation);
      if (span(people, reads) > Number.MAX_SAFE_INTEGER) return JSON.stringify(situation.world.people);
      let code = 0;
      for (let person = 0; person < people; person += 1) {
        code = personNumber(code, situation.world.people[person] as PersonState, 1 << person, reads);
      }
      return code;
    },
  };
}
