import type { Zone } from '../shared/calendar-day.ts';
import { type Acquaintance, acquaintances } from './acquaintances.ts';
import type { Beat } from './beat-schema.ts';
import { type Debt, type LedgerEntry, openDebts, opinionLedger } from './opinion-ledger.ts';
import type { RunTale } from './run-tale.ts';
import { type Quarter, quarterOf } from './work-figures.ts';

/** A run that has been told, and of what it tells (`RunToTell`). */
export interface ToldRun {
  readonly tale: RunTale;
  readonly speaks: boolean;
  readonly works: boolean;
}

/** 责任区 as it is now: all of it follows from runs. */
export interface BeatNow {
  readonly people: readonly Acquaintance[];
  readonly ledger: readonly LedgerEntry[];
  /** Promises left open in the last talk of each scenario, whether or not they come back. */
  readonly debts: readonly Debt[];
  readonly quarter: Quarter;
}

/** @param told in the order of recording */
export function beatNow(beat: Beat, told: readonly ToldRun[], today: number, zone: Zone): BeatNow {
  const speaking = told.filter(({ speaks }) => speaks).map(({ tale }) => tale);
  const working = told.filter(({ works }) => works).map(({ tale }) => tale);
  return {
    people: acquaintances(beat, speaking),
    ledger: opinionLedger(beat, speaking),
    debts: openDebts(speaking),
    quarter: quarterOf(beat, working, today, zone),
  };
}
