import type { RunDigest } from '../digest.ts';
import type { HistoryRun } from './history-run.ts';

/** A clue that did not come out in `missed` of the `runs` that could have brought it out. */
export interface MissedFact {
  readonly scenario: string;
  readonly title: string;
  readonly fact: string;
  readonly name: string;
  /** At least 1. */
  readonly missed: number;
  readonly runs: number;
  /** Whether it came out in the newest of those runs. */
  readonly foundLately: boolean;
}

type Counting = { -readonly [Key in keyof MissedFact]: MissedFact[Key] };

/** Played whole, by oneself: 学练 gives hints, and a run begun half-way or broken off misses what it never came to. */
const whole = ({ mode, end, digest }: HistoryRun): boolean =>
  mode !== 'guided' && end !== undefined && digest?.replayed === false;

type Counted = Map<string, Map<string, Counting>>;

function note(facts: Counted, digest: RunDigest, fact: string, missing: string | undefined): void {
  const { scenario, title } = digest;
  const own = facts.get(scenario) ?? new Map<string, Counting>();
  if (own.size === 0) facts.set(scenario, own);
  const known = own.get(fact) ?? {
    scenario,
    title,
    fact,
    name: fact,
    missed: 0,
    runs: 0,
    foundLately: false,
  };
  if (known.runs === 0) own.set(fact, known);
  known.title = title;
  known.runs += 1;
  known.foundLately = missing === undefined;
  if (missing === undefined) return;
  known.name = missing;
  known.missed += 1;
}

function count(facts: Counted, digest: RunDigest): void {
  for (const fact of digest.found) note(facts, digest, fact, undefined);
  for (const fact of Object.keys(digest.missed)) note(facts, digest, fact, digest.missed[fact]);
}

const worstFirst = (left: MissedFact, right: MissedFact): number =>
  Number(left.foundLately) - Number(right.foundLately) ||
  right.missed - left.missed ||
  left.runs - right.runs ||
  (`${left.scenario}/${left.fact}` < `${right.scenario}/${right.fact}` ? -1 : 1);

/**
 * The clues usually missed: over every 自练 and 考核 run played whole, first attempts and later ones alike,
 * because a clue still missed the third time is what matters. Those still missed in the newest run come first.
 *
 * @param runs oldest first
 */
export function missedFacts(runs: readonly HistoryRun[]): MissedFact[] {
  const facts: Counted = new Map();
  for (const run of runs) if (run.digest && whole(run)) count(facts, run.digest);
  const all = [...facts.values()].flatMap((own) => [...own.values()]);
  return all.filter(({ missed }) => missed > 0).sort(worstFirst);
}
