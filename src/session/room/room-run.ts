import { nodeOf } from '../../core/engine/step.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import type { Program, Utterance } from '../../core/program/program.ts';
import type { Becoming } from '../../core/room/kind.ts';
import { MARKS } from '../../core/room/room-event.ts';
import type { RunBody, RunSoFar } from '../../core/room/run-body.ts';
import type { RubricBundle } from '../../core/scoring/rubric-bundle.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { revealNext } from '../talk/reveal.ts';
import type { RunScene, RunScenes } from './run-scene.ts';
import { tellOn, toTell } from './telling.ts';

// One run that a room goes through together, whichever kind of room it is.

/** What a room is held on. */
export interface RunContent {
  readonly program: Program;
  /** What it is scored by, and the names that is spoken of by. */
  readonly rubricBundle: Pick<RubricBundle, 'indicators' | 'rubric'>;
}

/** What a room is played with. */
export interface Played {
  readonly content: RunContent;
  readonly scenes: RunScenes;
}

/** Of the state of a room, its run. */
export interface Running {
  readonly run: RunSoFar;
}

type Becomes<Type extends RunBody['type']> = Becoming<Extract<RunBody, { readonly type: Type }>>;

/** The run as far as it has come. */
export const sceneNow = ({ scenes }: Pick<Played, 'scenes'>, { run }: Running): RunScene =>
  scenes.of('', run.events);

/** Told up to the open decision, or to how it ended. */
export const isTold = (scene: RunScene, { run }: Running): boolean => run.told >= toTell(scene);

/** What options are called where their ids would tell, by their place in a window: a, b, … */
export const placeNames: readonly string[] = MARKS.map((mark) => mark.toLowerCase());

/**
 * What is done at the decision a run stands at, as it is recorded; undefined where there is none.
 *
 * @param options on offer there; where nothing is, all one can do is say nothing
 * @param at place of what is said among them
 * @param ms since the decision appeared; 0: unknown
 */
export function eventAt(
  program: Program,
  { replay }: RunScene,
  options: readonly Utterance[],
  at: number,
  ms: number,
): TranscriptEvent | undefined {
  const node = nodeOf(program, replay.situation);
  if (node.kind !== 'decision') return undefined;
  if (options.length === 0) return { type: 'silence', node: node.id, ms };
  const option = options[at];
  return option && { type: 'choice', node: node.id, choice: option.id, ms };
}

/**
 * The next line, for whoever saw the one before it: a doubled press shows one.
 *
 * @param shown key of the line the sender saw, `''` before the first
 */
export function tell(
  played: Pick<Played, 'scenes'>,
  state: Running,
  shown: string,
  reveal: typeof revealNext = revealNext,
): Becomes<'told'> {
  const scene = sceneNow(played, state);
  const { told } = state.run;
  if (told >= toTell(scene) || (scene.talk[told - 1]?.line.key ?? '') !== shown) return fail('elsewhere');
  return ok({ type: 'told', told: tellOn(scene, told, reveal) });
}

/** The run goes on with what was done. */
export function goOnWith(
  played: Pick<Played, 'scenes'>,
  state: Running,
  event: TranscriptEvent | undefined,
): Becomes<'chose'> {
  const next = event && played.scenes.extended(sceneNow(played, state), event);
  return event && next
    ? ok({ type: 'chose', event, told: revealNext(next.talk, state.run.told) })
    : fail('unknown-option');
}

/** Back to before the `to`-th decision (0-based) of the path that counts. */
export function goBack(played: Pick<Played, 'scenes'>, state: Running, to: number): Becomes<'rewound'> {
  const next = played.scenes.extended(sceneNow(played, state), { type: 'rewind', to });
  return next ? ok({ type: 'rewound', to, told: next.talk.length }) : fail('elsewhere');
}
