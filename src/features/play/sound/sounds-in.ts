import type { Program, ProgramNode } from '../../../core/program/program.ts';
import type { Line } from '../../../core/scenario/schema.ts';
import { type SoundName, TICKS } from '../../../ports/sound-player.ts';
import { ambienceOfPhase } from './ambience-of.ts';

function linesOf(node: ProgramNode): readonly Line[] {
  if (node.kind !== 'decision') return node.say;
  return [...node.say, ...[...node.choices, node.silence].flatMap(({ reply }) => reply)];
}

/** Every sound a scenario can come to, each once: the places, what happens there, the page's own. */
export function soundsIn({ phases, nodes }: Program): SoundName[] {
  const cues = nodes.flatMap(linesOf).flatMap(({ cue }) => (cue ? [cue] : []));
  const places = [...phases.flatMap((phase) => ambienceOfPhase(phase) ?? []), ...cues.filter(isRain)];
  return [
    ...new Set<SoundName>([
      ...TICKS.map((tick) => `tick-${tick}` as const),
      ...places.map((place) => `ambience-${place}` as const),
      ...cues.map((cue) => `cue-${cue}` as const),
    ]),
  ];
}

const isRain = (cue: string): cue is 'rain' => cue === 'rain';
