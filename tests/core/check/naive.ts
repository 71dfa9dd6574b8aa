import type { Edge } from '../../../src/core/check/edge.ts';
import type { Graph } from '../../../src/core/check/explore.ts';
import type { Program, Utterance } from '../../../src/core/program/program.ts';
import { nodeOf, offered, say, startSituation, step } from '../../../src/core/engine/step.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { loadLibrary, readText } from '../../support/load.ts';

/** A way on, with the situation it leads to. */
export interface Step {
  readonly said: Utterance | undefined;
  readonly to: Situation;
}

/** Every way on from a situation, by the plain rules alone. */
export function stepsFrom(program: Program, situation: Situation): Step[] {
  const node = nodeOf(program, situation);
  if (node.kind === 'ending') return [];
  if (node.kind === 'beat')
    return [{ said: undefined, to: step(program, situation, { type: 'advance' }) as Situation }];
  return [...offered(node, situation.world), node.silence].map((said) => ({
    said,
    to: say(program, situation, said),
  }));
}

/**
 * Full exploration that knows nothing of what matters: two situations are the same only when their whole
 * JSON is. The explorer under test must say the same of the scenario with far fewer configurations.
 */
export function exploreNaively(program: Program, limit = 60_000): Graph {
  const numbers = new Map<string, number>();
  const situations: Situation[] = [];
  const parents: number[] = [];
  const edges: Edge[][] = [];
  const visit = (situation: Situation, parent: number): number => {
    const key = JSON.stringify(situation);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, situations.length);
    parents.push(parent);
    return situations.push(situation) - 1;
  };
  visit(startSituation(program), -1);
  for (let at = 0; at < situations.length; at += 1) {
    if (situations.length > limit) throw new Error('too large for a naive exploration');
    const from = situations[at] as Situation;
    edges.push(
      stepsFrom(program, from).map(({ said, to }) => ({
        said,
        to: visit(to, at),
        walkout: to.world.gone !== from.world.gone,
        // Facts are part of the key here: nothing is left to follow.
        gain: to.world.facts,
        keep: 0,
      })),
    );
  }
  return { program, situations, edges, parents, complete: true };
}

/** A scenario text as a program; fails loudly. */
export function programOf(text: string): Program {
  const parsed = parseScenario(text, loadLibrary());
  if (!parsed.ok) throw new Error(parsed.error.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return linkScenario(parsed.value, loadLibrary(), hashScenario(parsed.value));
}

/** A fixture with some of its words replaced; every replacement must apply. */
export function variant(name: string, ...changes: readonly (readonly [string, string])[]): Program {
  let text = readText(`tests/fixtures/scenarios/${name}.yaml`);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not in ${name}: ${from}`);
    text = text.replace(from, to);
  }
  return programOf(text);
}
