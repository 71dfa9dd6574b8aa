import type { Phase, Scenario, ScenarioNode } from '../scenario/schema.ts';
import { bits, must, type Names } from './link-names.ts';
import { linkNode } from './link-node.ts';
import { type LinkLibrary, linkPerson, linkPhase } from './link-people.ts';
import type { Program } from './program.ts';

const indexOf = (list: readonly string[]): Map<string, number> =>
  new Map(list.map((name, index) => [name, index]));
const bitOf = (list: readonly string[]): Map<string, number> => {
  if (list.length > 30) throw new Error('more than 30 facts or promises');
  return new Map(list.map((name, index) => [name, 1 << index]));
};

/**
 * Resolves a parsed scenario into a program. Throws only on documents the parser would have refused.
 *
 * @param hash its content hash (`hashScenario`): given, not worked out here, because hashing stays off the first load
 */
export function linkScenario(scenario: Scenario, library: LinkLibrary, hash: string): Program {
  const phaseList = Object.entries(scenario.phases);
  const sections: [Phase | undefined, number, Readonly<Record<string, ScenarioNode>>][] = [
    ...phaseList.map(([, phase], at): [Phase, number, Phase['nodes']] => [phase, at, phase.nodes]),
    [undefined, -1, scenario.interrupts ?? {}],
  ];
  const flat = sections.flatMap(([phase, at, nodes]) =>
    Object.entries(nodes).map(([id, node]) => ({ id, node, at, phase })),
  );
  const nodeIndex = indexOf(flat.map(({ id }) => id));
  const personIndex = indexOf(Object.keys(scenario.cast));
  const facts = Object.entries(scenario.facts ?? {});
  const factBit = bitOf(facts.map(([id]) => id));
  const timed = facts.flatMap(([id, { minutes }]) => (minutes ? [{ bit: must(factBit, id), minutes }] : []));
  const promiseBit = bitOf(Object.keys(scenario.promises ?? {}));
  const people = Object.entries(scenario.cast).map(([id, member], index) =>
    linkPerson(id, member, index, library, nodeIndex, scenario),
  );
  const phases = phaseList.map(([id, phase], index) =>
    linkPhase(id, phase, index, scenario, people, personIndex),
  );
  const { indicators } = library;
  const names: Names = { people, phases, personIndex, nodeIndex, factBit, promiseBit, timed, indicators };
  return {
    scenario,
    hash,
    people,
    phases,
    nodes: flat.map(({ id, node, at, phase }, index) =>
      linkNode(id, node, index, at, phase, names, scenario),
    ),
    start: must(nodeIndex, scenario.start),
    initialFacts: bits(
      factBit,
      facts.flatMap(([id, { initially }]) => (initially ? id : [])),
    ),
    personIndex,
    nodeIndex,
    factBit,
    promiseBit,
    timed,
  };
}
