import { type Program, type ProgramNode, RESUME_INDEX, type Utterance } from '../program/program.ts';
import { roleIn } from '../program/role-in.ts';
import { isNegative, MODEL_ACTS, type ModelAct } from '../rubric/model-act.ts';
import { flowBackward } from './backward-flow.ts';
import { successors } from './liveness.ts';
import { eruptionTargets } from './ways-on.ts';

const ACT_BIT = new Map<ModelAct, number>(MODEL_ACTS.map((act, index) => [act, 1 << index]));

/** Bit of an act that gains nothing when repeated; 0 for the provoking ones, which always cost. */
export const repeatBit = (act: ModelAct | null): number =>
  act === null || isNegative(act) ? 0 : (ACT_BIT.get(act) ?? 0);

/** A main person's last act is replaced by the first one heard; a side person's stays and meets every act. */
const actsMet = (said: Utterance, person: number, side: boolean): number | undefined => {
  const heard = said.listeners.filter(
    (item) => item.person === person && item.acts.length + item.mutedActs.length > 0,
  );
  if (heard.length === 0) return undefined;
  return heard
    .flatMap(({ acts, mutedActs }) => (side ? acts : [...acts.slice(0, 1), ...mutedActs.slice(0, 1)]))
    .reduce((mask, act) => mask | repeatBit(act), 0);
};

/** A phase's end forgets the last act of those in it. */
function forgets(program: Program, from: ProgramNode, to: ProgramNode, person: number): boolean {
  const phase = program.phases[from.phase];
  return (
    phase !== undefined &&
    to.phase >= 0 &&
    to.phase !== from.phase &&
    (phase.main === person || phase.sides.includes(person))
  );
}

function throughNode(program: Program, node: ProgramNode, person: number, next: readonly number[]): number {
  const via = (to: number): number =>
    to === RESUME_INDEX || forgets(program, node, program.nodes[to] as ProgramNode, person)
      ? 0
      : (next[to] ?? 0);
  if (node.kind === 'ending') return 0;
  if (node.kind === 'beat') return node.go.reduce((mask, { to }) => mask | via(to), 0);
  const side = roleIn(program, person, node.phase) === 'side';
  return [...node.choices, node.silence].reduce((mask, said) => {
    const met = actsMet(said, person, side);
    // Someone muted entirely hears nothing, and a side person forgets nothing: what comes after counts as well.
    const remembers =
      side ||
      met === undefined ||
      said.listeners.some(
        (item) => item.person === person && (item.acts.length === 0 || item.mutedActs.length === 0),
      );
    const later = remembers
      ? [...said.go.map(({ to }) => to), ...eruptionTargets(program, said)].reduce(
          (sum, to) => sum | via(to),
          0,
        )
      : 0;
    return mask | (met ?? 0) | later;
  }, 0);
}

/**
 * For each person and node: the acts that may be the next one they hear. The last act they heard matters
 * only if it is among them.
 */
export function nextActs(program: Program): readonly (readonly number[])[] {
  const ways = program.nodes.map((node) => successors(program, node));
  return program.people.map(({ index }) => {
    const next = program.nodes.map(() => 0);
    flowBackward(ways, (at) => {
      const known = next[at] ?? 0;
      const mask = throughNode(program, program.nodes[at] as ProgramNode, index, next) | known;
      next[at] = mask;
      return mask !== known;
    });
    return next;
  });
}
