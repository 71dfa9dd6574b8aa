import { describe, expect, it } from 'vitest';
import { gradeFor } from '../../../src/core/engine/grade.ts';
import { nodeOf, offered } from '../../../src/core/engine/step.ts';
import { beginReplay, extendReplay, type Replay } from '../../../src/core/play/replay.ts';
import type { TranscriptEvent } from '../../../src/core/play/transcript.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { type DimensionReport, dimensionReports } from '../../../src/core/scoring/dimension-report.ts';
import { expertPath } from '../../../src/core/scoring/expert-path.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { loadLibrary, loadShipped, shippedIds } from '../../support/load.ts';

const library = loadLibrary();
const MOST = 80;

/** Plays on from the start, each answer taken by `pick` from the choices on offer (undefined: says nothing). */
function play(program: Program, pick: (choices: readonly string[]) => string | undefined): Replay {
  let replay = beginReplay(program);
  for (let met = 0; met < MOST && !replay.ending; met += 1) {
    const node = nodeOf(program, replay.situation);
    if (node.kind !== 'decision') break;
    const choice = pick(offered(node, replay.situation.world).map(({ id }) => id));
    const event: TranscriptEvent =
      choice === undefined
        ? { type: 'silence', node: node.id, ms: 0 }
        : { type: 'choice', node: node.id, choice, ms: 0 };
    const next = extendReplay(program, replay, event);
    if (!next.ok) throw new Error(next.error.message);
    replay = next.value;
  }
  return replay;
}

function randomRuns(program: Program, count: number): Replay[] {
  const random = seededRandom(20261127);
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * (choices.length + 0.2))];
  return Array.from({ length: count }, () => play(program, pick));
}

const sum = (reports: readonly DimensionReport[], of: 'taken' | 'telling') =>
  reports.reduce((total, report) => total + report[of], 0);

describe.each(shippedIds())('chances in %s', (id) => {
  const program = loadShipped(id);
  const runs = randomRuns(program, 60);

  it('are all taken by one who always says the best', () => {
    const reports = dimensionReports(expertPath(program).replay.turns, library);
    expect(sum(reports, 'telling')).toBeGreaterThan(program.scenario.focus.length);
    for (const { dimension, taken, telling, share } of reports)
      expect([dimension, taken, telling === 0 ? null : share]).toEqual([
        dimension,
        telling,
        telling === 0 ? null : 100,
      ]);
  });

  it('are never missed by a best line, and what is shown instead is always graded higher', () => {
    let missed = 0;
    for (const { turns } of runs)
      for (const { evidence } of dimensionReports(turns, library))
        for (const { turn: index, taken, best } of evidence) {
          const turn = turns[index];
          if (!turn) throw new Error('evidence of a turn that was not played');
          const grades = turn.offered.map((said) => ({
            said,
            grade: gradeFor(said, turn.before.world).grade,
          }));
          const said = gradeFor(turn.said, turn.before.world).grade;
          const highest = Math.max(...grades.map(({ grade }) => grade));
          if (taken) {
            expect(best).toBe('');
            continue;
          }
          missed += 1;
          expect(said).toBeLessThan(highest);
          expect(grades.find((option) => option.said.text === best)?.grade).toBe(highest);
        }
    expect(missed).toBeGreaterThan(0);
  });

  it('are hardly ever taken by one who says nothing', () => {
    const reports = dimensionReports(play(program, () => undefined).turns, library);
    expect(sum(reports, 'telling')).toBeGreaterThan(0);
    expect(sum(reports, 'taken') / sum(reports, 'telling')).toBeLessThanOrEqual(0.15);
  });
});
