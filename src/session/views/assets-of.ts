import type { Program, ProgramNode } from '../../core/program/program.ts';
import type { Ending, Line, ScenarioNode } from '../../core/scenario/schema.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';
import type { AssetsView } from './assets-view.ts';
import { seePlace } from './see-place.ts';

function linesOf(node: ProgramNode): readonly Line[] {
  if (node.kind !== 'decision') return node.say;
  return [...node.say, ...[...node.choices, node.silence].flatMap(({ reply }) => reply)];
}

const placeOf = (stage: ScenarioNode['stage'] | Ending['picture']): readonly Place[] =>
  stage && 'place' in stage && stage.place ? [stage.place] : [];

/** Every place somebody may come to, in written order. */
function placesOf({ phases, scenario }: Program): readonly Place[] {
  const places = phases.flatMap((phase): Place[] => {
    const { stage, nodes = {} } = scenario.phases[phase.id] ?? {};
    const own = stage?.place ?? seePlace(phase);
    return [
      ...(own ? [own] : []),
      ...Object.values(nodes).flatMap((node) => [...placeOf(node.stage), ...placeOf(node.ending?.picture)]),
    ];
  });
  return [...new Set(places)];
}

/** Every sign that stands anywhere in the file. */
function signsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sign' && typeof part === 'string' ? [part] : signsIn(part),
  );
}

/** Places, signs and cues of a scenario. */
export const assetsOf = (program: Program): AssetsView => ({
  places: placesOf(program),
  signs: [...new Set(signsIn([program.scenario.phases, program.scenario.interrupts]))].sort(),
  cues: [...new Set(program.nodes.flatMap(linesOf).flatMap(({ cue }) => cue ?? []))].sort(),
});
