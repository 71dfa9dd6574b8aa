import type { Program } from '../program/program.ts';
import type { Situation, World } from '../program/world.ts';
import type { PersonState } from '../person/person-state.ts';
import { MODEL_ACTS, type ModelAct } from '../rubric/model-act.ts';
import { type Live, liveReads, resumable } from './liveness.ts';
import { nextActs, repeatBit } from './next-acts.ts';
import { addReads, noReads, type Reads } from './reads.ts';

/**
 * The parts of a configuration that matter, as a few whole numbers below 2^53: where the talk stands, the bits
 * remembered, the persons' variables. The list is reused by the next call.
 */
export type ConfigurationKey = (situation: Situation) => Float64Array;

/** How much each variable of a person counts in their number; 0 for one that cannot matter any more. */
interface PersonScale {
  /** Place in the key. */
  readonly word: number;
  /** How many numbers this person can have. */
  readonly span: number;
  readonly core: number;
  readonly heard: number;
  readonly progress: number;
  readonly face: number;
  readonly calm: number;
  /** What the last act counts; those that cannot matter are left out, as if nothing had been heard. */
  readonly last: ReadonlyMap<ModelAct | null, number>;
}

/** What can matter at one place of the talk. */
interface Slot {
  readonly place: number;
  readonly reads: Reads;
  readonly people: readonly PersonScale[];
  readonly key: Float64Array;
}

/** The acts, and nothing heard yet. */
const LAST_SPAN = MODEL_ACTS.length + 1;

function personScale(bit: number, live: Reads, lasts: ReadonlyMap<ModelAct | null, number>): PersonScale {
  let span = 1;
  const scale = (alive: number, values: number): number => {
    if ((alive & bit) === 0) return 0;
    span *= values;
    return span / values;
  };
  const last = scale(live.tail, LAST_SPAN) === 0 ? new Map() : lasts;
  const calm = scale(live.tail, 3);
  const face = scale(live.face, 3);
  const progress = scale(live.progress, 4);
  const heard = scale(live.heard, 4);
  const core = scale(live.core, 30);
  return { word: 0, span, core, heard, progress, face, calm, last };
}

const numberOf = (state: PersonState, scale: PersonScale): number =>
  (state.anger * 5 + state.trust) * scale.core +
  state.heard * scale.heard +
  state.progress * scale.progress +
  state.face * scale.face +
  state.calm * scale.calm +
  (scale.calm === 0 ? 0 : (scale.last.get(state.last) ?? 0));

/** Shares persons out over as many words as their numbers need, from `first` on. */
function spread(scales: readonly PersonScale[], first: number): PersonScale[] {
  let word = first;
  let size = 1;
  return scales.map((scale) => {
    const full = size * scale.span > Number.MAX_SAFE_INTEGER;
    word += full ? 1 : 0;
    size = full ? scale.span : size * scale.span;
    return { ...scale, word };
  });
}

/** The last acts that can matter to someone who may hear these next. */
const lastsAmong = (next: number): ReadonlyMap<ModelAct | null, number> =>
  new Map(
    MODEL_ACTS.flatMap((act, index) => ((repeatBit(act) & next) === 0 ? [] : [[act, index + 1] as const])),
  );

/** Makes the slot of a place: where the talk stands and what it may return to, −1 where it cannot return. */
function slotMaker(
  program: Program,
  { places, reads: live }: Live,
  first: number,
): (at: number, situation: Situation, resume: number) => Slot {
  const next = nextActs(program);
  const width = program.nodes.length + 1;
  return (at, situation, resume) => {
    const { node } = situation;
    const reads = noReads();
    for (const place of resume < 0 ? [at] : [at, ...places.back(situation)])
      addReads(reads, live[place] ?? noReads());
    const scales = next.map((acts, person) =>
      personScale(1 << person, reads, lastsAmong((acts[node] ?? 0) | (acts[resume] ?? 0))),
    );
    const people = spread(scales, first);
    const words = (people.at(-1)?.word ?? first) + 1;
    return { place: node * width + resume + 1, reads, people, key: new Float64Array(words) };
  };
}

/** Writes place and bits into a key; returns how many words they take. */
type PutBits = (key: Float64Array, place: number, world: World, reads: Reads) => void;

/** One word where they fit into one, else one for each kind of bit. */
function bitPutter(program: Program): { readonly words: number; readonly put: PutBits } {
  const promises = 2 ** program.promiseBit.size;
  const people = 2 ** program.people.length;
  const places = (program.nodes.length + 1) ** 2 * program.phases.length;
  const bits = 2 ** program.factBit.size * promises * people * people;
  if (bits * places > Number.MAX_SAFE_INTEGER)
    return {
      words: 4,
      put: (key, place, world, reads) => {
        key[0] = place;
        key[1] = world.facts & reads.facts;
        key[2] = world.promises & reads.promises;
        key[3] = (world.erupted & reads.erupted) * people + (world.gone & reads.gone);
      },
    };
  return {
    words: 1,
    put: (key, place, world, reads) => {
      const told = (world.facts & reads.facts) * promises + (world.promises & reads.promises);
      key[0] =
        place * bits + (told * people + (world.erupted & reads.erupted)) * people + (world.gone & reads.gone);
    },
  };
}

/**
 * Keys of configurations: equal exactly when node, return point and every variable that can still
 * matter are equal. A return point counts only while an interrupt plays that can return; the phase an
 * interrupt broke into always counts, since leaving it forgets.
 */
export function configurationKey(program: Program): ConfigurationKey {
  const phases = program.phases.length;
  const back = resumable(program);
  const live = liveReads(program);
  const { places } = live;
  const bits = bitPutter(program);
  const makeSlot = slotMaker(program, live, bits.words);
  const plain: (Slot | undefined)[] = places.node.map(() => undefined);
  /** By place: the slots of where it may return to. One array over both would be the square of the nodes. */
  const returning: Map<number, Slot>[] = places.node.map(() => new Map());
  const newSlot = (at: number, situation: Situation, returns: number): Slot => {
    const slot = makeSlot(at, situation, returns);
    if (returns < 0) plain[at] = slot;
    else returning[at]?.set(returns, slot);
    return slot;
  };
  return (situation) => {
    const { node, resume, world } = situation;
    const at = places.of(situation);
    const returns = back[node] ? resume : -1;
    const slot = (returns < 0 ? plain[at] : returning[at]?.get(returns)) ?? newSlot(at, situation, returns);
    const { key, people } = slot;
    bits.put(key, slot.place * phases + world.phase, world, slot.reads);
    for (let word = bits.words; word < key.length; word += 1) key[word] = 0;
    for (let person = 0; person < people.length; person += 1) {
      const scale = people[person] as PersonScale;
      key[scale.word] =
        (key[scale.word] as number) * scale.span + numberOf(world.people[person] as PersonState, scale);
    }
    return key;
  };
}
