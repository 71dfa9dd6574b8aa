import { attackKind, attackSet } from '../../core/check/attackers/attack.ts';
import {
  LOOK_BARS,
  learntFindings,
  lookOf,
  pooledFindings,
} from '../../core/check/attackers/look-findings.ts';
import { type Pooled, pool } from '../../core/check/attackers/pool.ts';
import type { TrialSet } from '../../core/check/attackers/trial.ts';
import type { PracticeItem } from '../../core/practice/item.ts';
import type { Library } from '../../core/scenario/library.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { fieldOf, writtenDrills } from '../attack/load-trials.ts';
import { loadScenarios } from '../load-content.ts';
import type { Checked } from './check-file.ts';
import type { CheckedPractice } from '../load-practice.ts';

const START = { line: 1, column: 1 };

export const trialSets = (checked: readonly Checked[]): TrialSet[] =>
  checked.flatMap(({ trials }) => trials ?? []);

/** The scenarios that ship, for models to learn from. */
export const shippedTrials = (folder: string, library: Library): TrialSet[] =>
  loadScenarios(folder, library).flatMap((scenario) => fieldOf(scenario, library)?.set ?? []);

/**
 * Adds to each scenario, as a note, what models find in it that have learnt from the others; the bar is on all
 * of them together.
 */
export function noteLearnt(checked: readonly Checked[], shipped: readonly TrialSet[]): Checked[] {
  return checked.map((item) => {
    const { trials } = item;
    if (!trials) return item;
    const learnt = learntFindings(attackSet(trials, shipped).models, trials.trials.length);
    const notes = learnt.map((issue) => ({
      ...issue,
      severity: 'note' as const,
      file: item.file,
      position: START,
    }));
    return { ...item, findings: [...item.findings, ...notes] };
  });
}

export interface Looks {
  readonly pooled: Pooled;
  readonly issues: readonly Issue[];
}

/** All scenarios taken as one: no single rule, and no model that has learnt from the others, may find the key. */
export function looksTogether(sets: readonly TrialSet[]): Looks {
  const pooled = pool(sets.map((set) => attackSet(set, sets)));
  return { pooled, issues: pooledFindings(pooled) };
}

/** The same over the drills written by hand: rules kind by kind, models within each kind, pooled. */
export function withLooks(drills: CheckedPractice<PracticeItem>): CheckedPractice<PracticeItem> {
  const kinds = writtenDrills(drills.items);
  const pooled = pool(kinds.map((kind) => attackKind(kind)));
  const found = [
    ...kinds.flatMap((kind) =>
      lookOf(kind, kinds.length).map((issue) => ({ ...issue, message: `${kind.title}：${issue.message}` })),
    ),
    ...learntFindings(pooled.models, pooled.trials, LOOK_BARS.drillModel),
  ];
  const issues = found.map((issue) => ({ ...issue, file: drills.file, position: START }));
  return { ...drills, issues: [...drills.issues, ...issues] };
}
