import { offered } from '../engine/step.ts';
import { beginReplay, extendReplay, type Replay } from '../play/replay.ts';
import type { TranscriptEvent } from '../play/transcript.ts';
import type { Program } from '../program/program.ts';
import { knownName, nameIssues, problem } from '../scenario/known-names.ts';
import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type ReferenceRun, type References, referencesSchema } from './reference-schema.ts';

/** What stands for saying nothing in `said`. */
const SILENCE = 'silence';

type Path = readonly (string | number)[];

const nodeNow = (program: Program, replay: Replay) => program.nodes[replay.situation.node];

function eventFor([node, choice]: ReferenceRun['said'][number]): TranscriptEvent {
  return choice === SILENCE ? { type: 'silence', node, ms: 0 } : { type: 'choice', node, choice, ms: 0 };
}

/** Why a line cannot be said where the run stands. */
function lineIssues(
  program: Program,
  replay: Replay,
  [node, choice]: ReferenceRun['said'][number],
  path: Path,
): Issue[] {
  const now = nodeNow(program, replay);
  if (now?.kind !== 'decision')
    return [
      problem('reference-too-long', path, `到“${now?.id ?? ''}”这一场已经完了，后面还写着话`, '把后面的删掉'),
    ];
  if (now.id !== node)
    return [
      problem(
        'reference-strays',
        path,
        `写的是“${node}”，走到的是“${now.id}”`,
        '情景改过之后，照现在的路重写',
      ),
    ];
  if (choice === SILENCE) return [];
  const choices = Object.fromEntries(offered(now, replay.situation.world).map(({ id }) => [id, true]));
  return knownName('reference-not-offered', choice, choices, path, `“${node}”这时的选项`);
}

/**
 * Plays a reference run on the scenario of today.
 *
 * @returns its events, or what is in the way, with paths within the run; it has to come to an ending
 */
export function playReference(
  program: Program,
  { said }: Pick<ReferenceRun, 'said'>,
): Result<{ readonly events: readonly TranscriptEvent[]; readonly replay: Replay }, Issue[]> {
  let replay = beginReplay(program);
  const events: TranscriptEvent[] = [];
  for (const [index, line] of said.entries()) {
    const issues = lineIssues(program, replay, line, ['said', index]);
    if (issues.length > 0) return fail(issues);
    const next = extendReplay(program, replay, eventFor(line), index);
    if (!next.ok) return fail([next.error]);
    events.push(eventFor(line));
    replay = next.value;
  }
  if (replay.ending) return ok({ events, replay });
  const at = nodeNow(program, replay)?.id ?? '';
  return fail([
    problem('reference-unended', ['said'], `写到“${at}”就没有了，这一场还没走完`, '接着往下写，写到结局'),
  ]);
}

/** A mark that speaks of what was not said: seen and not coded there, or missed and coded. */
function markIssues({ marks }: ReferenceRun, replay: Replay, path: Path): Issue[] {
  return marks.flatMap(({ turn, act, seen }, index): Issue[] => {
    const at = [...path, 'marks', index];
    const said = replay.turns[turn]?.said;
    if (!said)
      return [
        problem(
          'reference-mark-strays',
          [...at, 'turn'],
          `没有第 ${turn} 处`,
          `从 0 数到 ${replay.turns.length - 1}`,
        ),
      ];
    const coded = said.source.acts.includes(act);
    if (coded === seen) return [];
    return [
      seen
        ? problem(
            'reference-mark-uncoded',
            at,
            `第 ${turn} 处的“${said.text}”没有标“${act}”`,
            '看见的，要是那句话标了的',
          )
        : problem(
            'reference-mark-coded',
            at,
            `第 ${turn} 处的“${said.text}”标着“${act}”，不能说没做到`,
            '改成看见，或换一个指标',
          ),
    ];
  });
}

/**
 * What a schema cannot say of reference runs: that they play on the scenario as it is now, to an ending, and that their
 * marks are of what was said there. All of it at once.
 */
export function referenceIssues(references: References, program: Program, library: Library): Issue[] {
  const runs = Object.entries(references.runs).flatMap(([id, run]) => {
    const path = ['runs', id];
    const played = playReference(program, run);
    return played.ok
      ? markIssues(run, played.value.replay, path)
      : played.error.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  });
  return [...runs, ...nameIssues(referencesSchema, references, library)];
}
