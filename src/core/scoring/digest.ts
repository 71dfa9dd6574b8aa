import type { Mode } from '../play/transcript.ts';
import type { DimensionId, SettingId } from '../rubric/catalog.ts';
import type { PromiseFate } from './promises-made.ts';
import type { Report } from './report.ts';
import { SCORING_RULE } from './scoring-rule.ts';
import type { TurnReport } from './turn-report.ts';

/** How many of how many: `taken` of `of`, 0 ≤ taken ≤ of. A pair, because thousands are read at once. */
export type Tally = readonly [taken: number, of: number];

/** Ways of speaking in one setting: those that suited it, those that grated, and all spoken choices. */
export type RegisterTally = readonly [preferred: number, avoided: number, spoken: number];

/**
 * All that progress needs of one run, in plain JSON of some hundred bytes: derived from scenario version and
 * event log, so it may be thrown away and made again as long as that version is at hand. Whether the run
 * counts is not in it: that depends on the other runs (`countingRuns`).
 */
export interface RunDigest {
  readonly format: 1;
  /** Version of the rule it was worked out by (`SCORING_RULE`); digests from before rules had versions have none. */
  readonly rule?: number | undefined;
  readonly run: string;
  readonly scenario: string;
  readonly hash: string;
  readonly title: string;
  readonly setting: SettingId;
  readonly focus: readonly DimensionId[];
  readonly mode: Mode;
  /** Practice from a decision of an earlier run. */
  readonly replayed: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** When it came to its end, ISO 8601, UTC; null: 未完成. */
  readonly endedAt: string | null;
  /** Decisions on the path that counts. With `endedAt` it tells whether the run has gone on since. */
  readonly decisions: number;
  /** The ending's title. */
  readonly ending: string | null;
  /** 外评: the ending's worth 0–4. */
  readonly worth: number | null;
  /** 内考: points earned of those available. */
  readonly process: Tally;
  /** Ids of the red lines crossed, in order; one crossed twice is there twice. */
  readonly redlines: readonly string[];
  /** Chances taken of telling decisions; dimensions without any are left out. */
  readonly dimensions: Readonly<Partial<Record<DimensionId, Tally>>>;
  readonly registers: Readonly<Partial<Record<SettingId, RegisterTally>>>;
  /** Best on offer of answered questions, at 1 unsure · 2 fairly sure · 3 sure. */
  readonly confidence: readonly [Tally, Tally, Tally];
  /** Ids of the clues that came out. */
  readonly found: readonly string[];
  /** Id → name of those that did not. */
  readonly missed: Readonly<Record<string, string>>;
  /** What was promised in it, and what became of that; digests from before promises came back have none. */
  readonly promises?: Readonly<Record<string, PromiseTold>> | undefined;
}

/** What became of a promise, and after how many days it falls due in the version played; null: never. */
export type PromiseTold = readonly [fate: PromiseFate, days: number | null];

function dimensionsOf({ dimensions }: Report): RunDigest['dimensions'] {
  const told = dimensions.filter(({ telling }) => telling > 0);
  return Object.fromEntries(told.map(({ dimension, taken, telling }) => [dimension, [taken, telling]]));
}

function registersOf(turns: readonly TurnReport[]): RunDigest['registers'] {
  const tallies: Partial<Record<SettingId, RegisterTally>> = {};
  for (const { register } of turns) {
    if (!register) continue;
    const [preferred, avoided, spoken] = tallies[register.setting] ?? [0, 0, 0];
    tallies[register.setting] = [
      preferred + (register.fit === 'preferred' ? 1 : 0),
      avoided + (register.fit === 'avoided' ? 1 : 0),
      spoken + 1,
    ];
  }
  return tallies;
}

/** Only where the options differed: where all are equally good, sureness proves nothing. */
function confidenceOf({ calibration, turns }: Report): RunDigest['confidence'] {
  const open = calibration.answers.filter(({ turn }) => (turns[turn]?.score.available ?? 0) > 0);
  const tally = (sure: number): Tally => {
    const answers = open.filter(({ level }) => level === sure);
    return [answers.filter(({ best }) => best).length, answers.length];
  };
  return [tally(1), tally(2), tally(3)];
}

/**
 * The digest of a run.
 *
 * @param endedAt when it came to its end, as the list of runs says; null while unfinished
 */
export function digestOf(report: Report, endedAt: string | null): RunDigest {
  const { run, ending, process, facts, turns } = report;
  return {
    format: 1,
    rule: SCORING_RULE,
    run: run.id,
    scenario: run.scenario,
    hash: run.hash,
    title: run.title,
    setting: run.setting,
    focus: run.focus,
    mode: run.mode,
    replayed: run.replayed,
    startedAt: run.startedAt,
    endedAt,
    decisions: turns.length,
    ending: ending?.title ?? null,
    worth: ending?.worth ?? null,
    process: [process.earned, process.available],
    redlines: report.redlines.map(({ redline }) => redline),
    dimensions: dimensionsOf(report),
    registers: registersOf(turns),
    confidence: confidenceOf(report),
    found: facts.found.map(({ fact }) => fact),
    missed: Object.fromEntries(facts.missed.map(({ fact, name }) => [fact, name])),
    promises: Object.fromEntries(
      report.promises.map(({ promise, fate, days }) => [promise, [fate, days ?? null]]),
    ),
  };
}
