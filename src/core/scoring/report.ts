import type { Program } from '../program/program.ts';
import { replayTranscript } from '../play/replay-transcript.ts';
import type { Replay } from '../play/replay.ts';
import type { Mode, Transcript } from '../play/transcript.ts';
import type { DimensionId, SettingId } from '../rubric/catalog.ts';
import type { Issue } from '../shared/issue.ts';
import { ok, type Result } from '../shared/result.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { type DimensionReport, dimensionReports } from './dimension-report.ts';
import { type EndingReport, endingReport } from './ending-report.ts';
import { type FactsFound, factsFound } from './facts-found.ts';
import { type Honesty, honesty } from './honesty.ts';
import { outcomeOf } from './outcome.ts';
import { type Pivot, pivots } from './pivots.ts';
import { type ProcessScore, processScore } from './process-score.ts';
import { type PromiseMade, promisesMade } from './promises-made.ts';
import { type RedLineHit, redLinesOf } from './red-lines.ts';
import { type RegisterMatch, registerMatch } from './register-match.ts';
import type { ScoringNames } from './scoring-names.ts';
import { type PersonTimeline, timeline } from './timeline.ts';
import { type Total, totalScore } from './total.ts';
import { type TurnReport, turnReport } from './turn-report.ts';

/** The run a report is about, and the conditions it was played under. */
export interface RunFrame {
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  readonly title: string;
  readonly setting: SettingId;
  readonly focus: readonly DimensionId[];
  readonly mode: Mode;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Patience multiplier of an exam; 0 is off. */
  readonly patience: number;
  readonly complete: boolean;
  /** Practice from a decision of an earlier run. */
  readonly replayed: boolean;
  /** Times the trainee went back; the turns left behind no longer count. */
  readonly rewinds: number;
}

/** All that can be said of one run: 复盘. */
export interface Report {
  readonly run: RunFrame;
  readonly redlines: readonly RedLineHit[];
  readonly ending: EndingReport | undefined;
  readonly process: ProcessScore;
  /** 0–100; null while unfinished. */
  readonly outcome: number | null;
  readonly total: Total | null;
  readonly dimensions: readonly DimensionReport[];
  readonly registers: RegisterMatch;
  readonly facts: FactsFound;
  readonly promises: readonly PromiseMade[];
  readonly timeline: readonly PersonTimeline[];
  readonly pivots: readonly Pivot[];
  readonly turns: readonly TurnReport[];
  readonly calibration: Calibration;
  readonly honesty: Honesty;
}

const frameOf = (program: Program, transcript: Transcript, complete: boolean): RunFrame => ({
  id: transcript.id,
  scenario: transcript.scenario,
  hash: transcript.hash,
  title: program.scenario.title,
  setting: program.scenario.setting,
  focus: program.scenario.focus,
  mode: transcript.mode,
  startedAt: transcript.startedAt,
  patience: transcript.patience,
  complete,
  replayed: transcript.startedFrom !== undefined,
  rewinds: transcript.events.filter(({ type }) => type === 'rewind').length,
});

const calibrationOf = (turns: readonly TurnReport[]): Calibration =>
  calibrate(
    turns.flatMap(({ turn, confidence, score }) =>
      confidence === undefined ? [] : [{ turn, level: confidence, best: score.earned === score.available }],
    ),
  );

function reportOf(program: Program, transcript: Transcript, replay: Replay, key: ScoringNames): Report {
  const { ending } = replay;
  const turns = replay.turns.map((turn, index) => turnReport(program, turn, index, key));
  const redlines = redLinesOf(replay.turns, key.rubric);
  const process = processScore(turns.map(({ score }) => score));
  const outcome = ending ? outcomeOf(ending.ending) : null;
  const dimensions = dimensionReports(replay.turns, key);
  return {
    run: frameOf(program, transcript, ending !== undefined),
    redlines,
    ending: ending && endingReport(program, ending, replay.situation.world),
    process,
    outcome,
    total: totalScore(process.score, outcome, redlines.length > 0),
    dimensions,
    registers: registerMatch(turns.map(({ register }) => register)),
    facts: factsFound(program, replay),
    promises: promisesMade(program, replay),
    timeline: timeline(program, replay),
    pivots: pivots(turns, program, key.rubric),
    turns,
    calibration: calibrationOf(turns),
    honesty: honesty(program, dimensions),
  };
}

/**
 * The report of a run: a pure function of scenario version and event log, so the same log gives the same
 * score everywhere. An unfinished run has a report too, without ending, outcome and total.
 *
 * @returns the issue that names the event when the transcript belongs to another scenario or version, or
 * has been altered
 * @source domain handbook §6
 */
export function buildReport(
  program: Program,
  transcript: Transcript,
  key: ScoringNames,
): Result<Report, Issue> {
  const replay = replayTranscript(program, transcript);
  return replay.ok ? ok(reportOf(program, transcript, replay.value, key)) : replay;
}
