import { applyMoves } from '../../scenario/apply-moves.ts';
import type { Line } from '../../scenario/schema.ts';
import { isAbout, samePlace, type Stage } from '../../scenario/stage.ts';
import type { Seeing } from '../../scenario/resolve-stage.ts';
import type { Fault } from './fault.ts';
import { moveProblem, stageProblems } from './stage-problems.ts';
import type { CallOf } from './stage-words.ts';

/** What a picture is judged by besides itself. */
export interface Viewing {
  readonly seeing: Seeing;
  /** Whoever walks out here still has the last word here. */
  readonly leaving: (person: string) => boolean;
  /** Whether this part of the scenario has somebody, or this node gives them words; an interrupt is everybody's. */
  readonly belongs: (person: string) => boolean;
  readonly isPerson: (who: string) => boolean;
  readonly callOf: CallOf;
}

/** What lines make of a stage. */
export interface Walk {
  readonly exit: Stage;
  readonly faults: readonly Fault[];
  /** Every stage that was to be seen. */
  readonly pictures: readonly Stage[];
}

type Path = readonly (string | number)[];

/** Who is drawn, or heard, that cannot be. */
export function pictureFaults(stage: Stage, path: Path, viewing: Viewing): Fault[] {
  const { seeing, leaving, belongs, callOf } = viewing;
  const { who } = stage.crowd;
  const seen = [...Object.keys(stage.people), ...(who === undefined ? [] : [who])];
  const about = [...seen, ...Object.keys(stage.heard)];
  return [
    ...about
      .filter((id) => seeing.gone(id) && !leaving(id) && !stage.people[id]?.gone)
      .map(
        (id): Fault => ({ code: 'gone-on-stage', path, message: `${callOf(id)}已经走了，画面上还有这个人` }),
      ),
    ...seen
      .filter((id) => !belongs(id) && !stage.people[id]?.gone)
      .map(
        (id): Fault => ({
          code: 'absent-on-stage',
          path,
          message: `这一段没有${callOf(id)}，这里也不说话，画面上却有这个人`,
        }),
      ),
  ];
}

/** A stage that has been moved, and what of it cannot be. */
interface Moved {
  readonly stage: Stage;
  readonly faults: readonly Fault[];
}

const impossible = (path: Path, message: string): Fault => ({ code: 'move-impossible', path, message });

/** Makes the moves a line carries: `moves` before it is read, `after` once it has been. */
function move(before: Stage, line: Line, field: 'moves' | 'after', path: Path, viewing: Viewing): Moved {
  const { [field]: moves } = line;
  if (!moves) return { stage: before, faults: [] };
  const { callOf, seeing } = viewing;
  let stage = before;
  const faults = moves.flatMap((one, index) => {
    const message = moveProblem(stage, one, callOf);
    stage = applyMoves(stage, [one], seeing);
    return message === undefined ? [] : [impossible([...path, field, index], message)];
  });
  const left = stageProblems(stage, callOf).map((message) => impossible(path, message));
  return { stage, faults: [...faults, ...left] };
}

/**
 * Takes a stage through the lines that are said.
 *
 * @param lines each with its place in the file
 */
export function walkLines(start: Stage, lines: readonly (readonly [Line, Path])[], viewing: Viewing): Walk {
  let exit = start;
  // A picture that does not change is judged once.
  let judged: Stage | undefined;
  const pictures: Stage[] = [];
  const faults = lines.flatMap(([line, path]): Fault[] => {
    const moved = move(exit, line, 'moves', path, viewing);
    const { stage } = moved;
    const changed = stage !== judged;
    judged = stage;
    pictures.push(stage);
    const then = move(stage, line, 'after', path, viewing);
    exit = then.stage;
    const silent = viewing.isPerson(line.who) && !isAbout(stage, line.who);
    return [
      ...moved.faults,
      ...(changed ? pictureFaults(stage, path, viewing) : []),
      ...then.faults,
      ...(silent
        ? [
            {
              code: 'speaker-off-stage' as const,
              path,
              message: `说话的是${viewing.callOf(line.who)}，可这时候看不见这个人，也没说从哪儿听见`,
            },
          ]
        : []),
    ];
  });
  return { exit, faults, pictures };
}

/** Whether one of these lines tells that one is there. */
export const tells = (lines: readonly Line[], stage: Stage): boolean =>
  lines.some(({ moves = [] }) =>
    moves.some((move) => 'place' in move && samePlace({ place: move.place, sign: move.sign }, stage)),
  );
