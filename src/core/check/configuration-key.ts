import type { Program } from '../compile/program.ts';
import type { Situation, World } from '../compile/world.ts';
import type { PersonState } from '../person/person-state.ts';
import { MODEL_ACTS, type ModelAct } from '../rubric/model-act.ts';
import { liveReads, resumable } from './liveness.ts';
import { nextActs, repeatBit } from './next-acts.ts';
import { addReads, noReads, type Reads } from './reads.ts';

const ACT_NUMBER = new Map<ModelAct | null, number>([
  [null, 0],
  ...MODEL_ACTS.map((act, index): [ModelAct, number] => [act, index + 1]),
]);

/**
 * The parts of a configuration that matter: where the talk stands with the bits remembered, and the
 * persons' variables. The object is reused by the next call.
 */
export type ConfigurationKey = (situation: Situation) => {
  readonly place: number | string;
  readonly people: number | string;
};

function personNumber(code: number, state: PersonState, bit: number, live: Reads, next: number): number {
  let number = code;
  if (live.core & bit) number = number * 30 + state.anger * 5 + state.trust;
  if (live.heard & bit) number = number * 4 + state.heard;
  if (live.progress & bit) number = number * 4 + state.progress;
  if (live.face & bit) number = number * 3 + state.face;
  if (live.tail & bit) {
    const last = (repeatBit(state.last) & next) === 0 ? 0 : (ACT_NUMBER.get(state.last) ?? 0);
    number = number * 54 + state.calm * 18 + last;
  }
  return number;
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

/** What can matter at one place of the talk. */
interface Slot {
  readonly reads: Reads;
  /** Per person, the acts they may hear next. */
  readonly next: readonly number[];
  readonly wide: boolean;
  readonly place: number;
}

function slotMaker(program: Program): (node: number, resume: number) => Slot {
  const live = liveReads(program);
  const next = nextActs(program);
  const width = program.nodes.length + 1;
  return (node, resume) => {
    const reads = noReads();
    addReads(reads, live[node] ?? noReads());
    if (resume >= 0) addReads(reads, live[resume] ?? noReads());
    return {
      reads,
      next: next.map((acts) => (acts[node] ?? 0) | (resume >= 0 ? (acts[resume] ?? 0) : 0)),
      wide: span(program.people.length, reads) > Number.MAX_SAFE_INTEGER,
      place: node * width + resume + 1,
    };
  };
}

const bitText = (world: World, reads: Reads): string =>
  `${world.facts & reads.facts} ${world.promises & reads.promises} ${world.erupted & reads.erupted} ${world.gone & reads.gone}`;

/**
 * Keys of configurations: equal exactly when node, return point and every variable that can still
 * matter are equal. A return point counts only while an interrupt plays that can return; the phase an
 * interrupt broke into always counts, since leaving it forgets.
 */
export function configurationKey(program: Program): ConfigurationKey {
  const width = program.nodes.length + 1;
  const people = program.people.length;
  const makeSlot = slotMaker(program);
  const back = resumable(program);
  const slots: (Slot | undefined)[] = [];
  const slotOf = ({ node, resume }: Situation): Slot => {
    const returns = back[node] ? resume : -1;
    const at = node * width + returns + 1;
    const known = slots[at];
    if (known) return known;
    const slot = makeSlot(node, returns);
    slots[at] = slot;
    return slot;
  };
  const promiseSpan = 2 ** program.promiseBit.size;
  const peopleSpan = 2 ** people;
  const bitSpan = 2 ** program.factBit.size * promiseSpan * peopleSpan * peopleSpan;
  const phases = program.phases.length;
  const many = bitSpan * width * width * phases > Number.MAX_SAFE_INTEGER;
  const bits = (world: World, reads: Reads): number =>
    (((world.facts & reads.facts) * promiseSpan + (world.promises & reads.promises)) * peopleSpan +
      (world.erupted & reads.erupted)) *
      peopleSpan +
    (world.gone & reads.gone);
  const codeOf = (code: number, states: readonly PersonState[], slot: Slot, person: number): number =>
    personNumber(code, states[person] as PersonState, 1 << person, slot.reads, slot.next[person] ?? 0);
  const peopleCode = (states: readonly PersonState[], slot: Slot): number => {
    let code = 0;
    for (let person = 0; person < people; person += 1) code = codeOf(code, states, slot, person);
    return code;
  };
  /** For more people than one number can hold: a number each, as two characters. Millions of these are kept. */
  const peopleText = (states: readonly PersonState[], slot: Slot): string => {
    let text = '';
    for (let person = 0; person < people; person += 1) {
      const code = codeOf(0, states, slot, person);
      text += String.fromCharCode(code >> 10, code & 1023);
    }
    return text;
  };
  const key: { place: number | string; people: number | string } = { place: 0, people: 0 };
  return (situation) => {
    const slot = slotOf(situation);
    const { world } = situation;
    const place = slot.place * phases + world.phase;
    key.place = many ? `${place} ${bitText(world, slot.reads)}` : place * bitSpan + bits(world, slot.reads);
    key.people = slot.wide
      ? peopleText(situation.world.people, slot)
      : peopleCode(situation.world.people, slot);
    return key;
  };
}
