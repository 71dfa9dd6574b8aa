import { seeingOf } from '../../core/program/link-stage.ts';
import type { Program, ProgramNode } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import { applyMoves } from '../../core/scenario/apply-moves.ts';
import { isStaged } from '../../core/scenario/is-staged.ts';
import type { Stage } from '../../core/scenario/stage.ts';
import type { Move } from '../../core/scenario/stage-schema.ts';
import { plainAfter, plainArrival } from './plain-stage.ts';
import type { TalkEntry } from './talk-entry.ts';

/** An entry before it is known what is seen with it. */
export type Unstaged = Omit<TalkEntry, 'stage'> & {
  /** The node one has come to with it. */
  readonly arrives?: ProgramNode | undefined;
  readonly moves?: readonly Move[] | undefined;
  /** What has changed once it has been read. */
  readonly after?: readonly Move[] | undefined;
};

type Step = (before: Stage | undefined, entry: Unstaged) => Stage | undefined;

/** As the file declares it: an arrival brings its stage or takes over the one there is, a line its moves. */
function declaredSteps(program: Program): Step {
  let left: readonly Move[] | undefined;
  return (before, { arrives, moves, after, world }) => {
    const seeing = seeingOf(program, world);
    const come = before && applyMoves(before, left, seeing);
    left = after;
    const now = arrives?.entry?.(world) ?? come;
    return now && applyMoves(now, moves, seeing);
  };
}

/** Where a file declares nothing. */
function plainSteps(program: Program): Step {
  const met = new Set<string>();
  let phase: number | undefined;
  return (before, { line, world }) => {
    const here = program.phases[world.phase];
    if (!here) return undefined;
    const stays = phase === world.phase && before;
    phase = world.phase;
    const now = stays || plainArrival(program, here, met, world, before);
    if (line.kind === 'person') met.add(line.person);
    return now && plainAfter(program, here, now, line, world);
  };
}

/** Each entry with the stage it is read with: a fold from the first to the last. */
export function withStages(program: Program, entries: readonly Unstaged[]): TalkEntry[] {
  const step = isStaged(program.scenario) ? declaredSteps(program) : plainSteps(program);
  let stage: Stage | undefined;
  return entries.map((entry) => {
    stage = step(stage, entry);
    const { line, part, world } = entry;
    return { line, part, world, stage };
  });
}

/** The picture an ending is seen with; undefined where the last one stays. */
export const endingPicture = (node: ProgramNode | undefined, world: World): Stage | undefined =>
  node?.kind === 'ending' ? node.picture?.(world) : undefined;
