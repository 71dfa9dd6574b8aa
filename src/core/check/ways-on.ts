import type { Branch, LearntFact, Program, ProgramNode, Utterance } from '../program/program.ts';
import { foretell, type Known } from './foretell.ts';

/** Where a node may lead, and the known facts on getting there. */
export interface WayOn {
  /** Node index; RESUME_INDEX where an interrupt returns. */
  readonly to: number;
  readonly facts: number;
  /** The node of a phase an eruption breaks in before; undefined where none does. */
  readonly broken?: number | undefined;
}

/** Nodes an eruption at these words may lead to. */
export const eruptionTargets = (program: Program, utterance: Utterance): number[] =>
  utterance.listeners.flatMap(({ person }) => {
    const { outburst, walkout } = program.people[person] ?? { outburst: -1, walkout: -1 };
    return [outburst, walkout].filter((target) => target >= 0);
  });

/** What may be said at a decision, silence last, as far as the known facts tell. */
export const sayable = (program: Program, node: ProgramNode, known: Known): Utterance[] =>
  node.kind === 'decision'
    ? [...node.choices, node.silence].filter(({ when }) => foretell(program, when, known) !== false)
    : [];

/** Every value the known facts may have once something was learnt; none of them is ever forgotten. */
function learnt(program: Program, { mask, facts }: Known, learns: readonly LearntFact[]): number[] {
  let values = [facts];
  for (const { bit, when } of learns) {
    if ((bit & mask) === 0) continue;
    // Asked of the facts as they were: what one step brings out does not decide what else it does.
    const holds = foretell(program, when, { mask, facts });
    if (holds !== false) values = values.flatMap((value) => (holds ? [value | bit] : [value, value | bit]));
  }
  return [...new Set(values)];
}

/** The targets of a list of branches that may be taken. */
function taken(program: Program, go: readonly Branch[], known: Known): number[] {
  const targets: number[] = [];
  for (const { when, to } of go) {
    const holds = foretell(program, when, known);
    if (holds === false) continue;
    targets.push(to);
    if (holds) break;
  }
  return targets;
}

/** Every way on from a node, and what is known of the facts on getting there. */
export function waysOn(program: Program, node: ProgramNode, known: Known): WayOn[] {
  const { mask } = known;
  const enter = (target: number, facts: number): number[] => {
    const to = program.nodes[target];
    return to ? learnt(program, { mask, facts }, to.learns) : [facts];
  };
  const arrive = (target: number, facts: number, erupting: readonly number[]): WayOn[] =>
    enter(target, facts).flatMap((entered) => {
      const broken = (program.nodes[target]?.phase ?? -1) >= 0 ? target : undefined;
      const interrupts = erupting.flatMap((to) =>
        enter(to, entered).map((after) => ({ to, facts: after, broken })),
      );
      return [{ to: target, facts: entered }, ...interrupts];
    });
  if (node.kind === 'ending') return [];
  if (node.kind === 'beat')
    return taken(program, node.go, known).flatMap((target) => arrive(target, known.facts, []));
  return sayable(program, node, known).flatMap((said) =>
    learnt(program, known, said.learns).flatMap((facts) =>
      taken(program, said.go, { mask, facts }).flatMap((target) =>
        arrive(target, facts, eruptionTargets(program, said)),
      ),
    ),
  );
}
