import type { Program, ProgramNode } from '../../core/program/program.ts';
import type { Line } from '../../core/scenario/schema.ts';
import type { AssetsView } from './assets-view.ts';
import { seePlace } from './see-place.ts';

function linesOf(node: ProgramNode): readonly Line[] {
  if (node.kind !== 'decision') return node.say;
  return [...node.say, ...[...node.choices, node.silence].flatMap(({ reply }) => reply)];
}

/** Places and cues of a scenario. */
export const assetsOf = ({ phases, nodes }: Program): AssetsView => ({
  places: phases.flatMap((phase) => seePlace(phase) ?? []),
  cues: [...new Set(nodes.flatMap(linesOf).flatMap(({ cue }) => cue ?? []))].sort(),
});
