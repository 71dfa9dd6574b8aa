import { type BeatNow, beatNow, type ToldRun } from '../../core/beat/beat-now.ts';
import type { Debt } from '../../core/beat/opinion-ledger.ts';
import { type RunTale, tellRun } from '../../core/beat/run-tale.ts';
import { type RunToTell, runsToTell } from '../../core/beat/runs-to-tell.ts';
import type { Standing } from '../../core/returns/owed.ts';
import { calendarDay } from '../../core/shared/calendar-day.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import { localZone } from '../../session/local-zone.ts';
import { readPromises } from '../../session/returns/read-promises.ts';
import type { BeatServices } from './beat-services.ts';

/** A promise that stands, and how it stands with its day; undefined where it never falls due. */
export interface DebtNow extends Debt {
  readonly standing: Standing | undefined;
}

export interface BeatView extends Omit<BeatNow, 'debts'> {
  readonly debts: readonly DebtNow[];
  /** Runs that cannot be told: their record or their version is not at hand. */
  readonly lost: number;
}

/** Runs of the page between two pauses: short enough for a press of a key in between. */
const SLICE = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function taleOf(
  { runs, scenarios }: BeatServices,
  { run, endedAt }: RunToTell<RunSummary>,
): Promise<RunTale | undefined> {
  const record = await runs.get(run.id);
  if (!record || 'issues' in record) return undefined;
  try {
    const program = await scenarios.load(record.scenario, record.hash, record.key);
    return program && tellRun(program, record, endedAt);
  } catch {
    // Offline and not stored: told when the page is next opened.
    return undefined;
  }
}

/** What is owed as the start page says it, and what was promised and never falls due. */
async function debtsNow(services: BeatServices, debts: readonly Debt[]): Promise<DebtNow[]> {
  const [{ open }, cards] = await Promise.all([readPromises(services), services.scenarios.returns()]);
  const comesBack = ({ scenario, promise }: Debt): boolean =>
    cards.some((card) => card.from === scenario && card.promise === promise);
  const due = open.map(({ scenario, promise, standing, returning: { to, what, by } }) => ({
    ...{ scenario, promise, what, by, standing },
    person: to,
  }));
  return [
    ...due,
    ...debts.filter((debt) => !comesBack(debt)).map((debt) => ({ ...debt, standing: undefined })),
  ];
}

/** Plays through what has something to tell. Rejects when what is beside the scenarios cannot be fetched. */
export async function readBeat(services: BeatServices): Promise<BeatView> {
  const [beat, list] = await Promise.all([services.beat(), services.runs.list()]);
  const today = calendarDay(services.now(), localZone);
  const told: ToldRun[] = [];
  let lost = 0;
  for (const [at, one] of runsToTell(list, today, localZone).entries()) {
    const tale = await taleOf(services, one);
    if (tale) told.push({ tale, speaks: one.speaks, works: one.works });
    else lost += 1;
    if (at % SLICE === SLICE - 1) await pause();
  }
  const now = beatNow(beat, told, today, localZone);
  return { ...now, debts: await debtsNow(services, now.debts), lost };
}
