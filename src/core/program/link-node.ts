import type { Phase, Scenario, ScenarioNode } from '../scenario/schema.ts';
import { bits, linkLearns, type Names } from './link-names.ts';
import { linkEntry, linkPicture } from './link-stage.ts';
import { linkGo, linkUtterance } from './link-utterance.ts';
import type { ProgramNode } from './program.ts';
import { SILENCE } from './program.ts';

/**
 * One node of the dialogue.
 *
 * @param phase undefined for a node of an interrupt, whose `phaseIndex` is -1
 */
export function linkNode(
  id: string,
  node: ScenarioNode,
  index: number,
  phaseIndex: number,
  phase: Phase | undefined,
  names: Names,
  scenario: Scenario,
): ProgramNode {
  const base = {
    id,
    index,
    phase: phaseIndex,
    say: node.say ?? [],
    learns: linkLearns(node.learns, names),
    clears: bits(names.factBit, node.clears),
    law: node.law ?? [],
    entry: linkEntry(node, phase, scenario, names),
  };
  if (node.ending) {
    const picture = linkPicture(node, phase, scenario, names);
    return { ...base, kind: 'ending', ending: node.ending, picture };
  }
  if (!node.choices) return { ...base, kind: 'beat', go: linkGo(node.go, undefined, names) };
  const choices = Object.entries(node.choices).map(([name, choice]) =>
    linkUtterance(name, choice, choice.to, node.next, phaseIndex, names),
  );
  const source = node.silence ?? phase?.silence;
  if (!source) throw new Error(`no silence for ${id}: the parser should have refused this`);
  const to = source.to ?? phase?.main ?? Object.values(node.choices)[0]?.to ?? '';
  return {
    ...base,
    kind: 'decision',
    choices,
    silence: linkUtterance(SILENCE, source, to, node.next, phaseIndex, names),
  };
}
