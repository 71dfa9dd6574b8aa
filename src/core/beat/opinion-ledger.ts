import type { Timing } from '../returns/bring-along.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Beat, BeatCondition, Opinion } from './beat-schema.ts';
import type { PromiseTold, RunTale } from './run-tale.ts';

/**
 * Whether they have been told what came of it.
 *
 * settled: done before their eyes · told: kept in the talk itself, or taken up later, `lapsed` where they had to come and ask · owed: promised, and neither
 * yet · broken, withdrawn: as the talk settled it · unsaid: nobody promised to tell them anything
 */
export type ToldBack =
  | { readonly kind: 'told'; readonly timing: Timing }
  | { readonly kind: 'owed' | 'broken' | 'withdrawn'; readonly what: string; readonly by: string }
  | { readonly kind: 'settled' | 'unsaid' };

/** One line of the 意见台账. */
export interface LedgerEntry {
  readonly scenario: string;
  readonly person: string;
  readonly what: string;
  /** Empty: nothing was done. */
  readonly done: readonly string[];
  readonly back: ToldBack;
  /** The run it was last told in. */
  readonly run: Pick<RunTale, 'run' | 'title' | 'at'>;
}

function holds(condition: BeatCondition, { facts, promises, ending }: RunTale): boolean {
  if ('fact' in condition) return facts.includes(condition.fact);
  if ('promise' in condition) return promises.some(({ promise }) => promise === condition.promise);
  return condition.endings.includes(ending);
}

/** The last whole talk of a scenario, and what has been taken up of it since. */
interface Thread {
  readonly talk: RunTale;
  readonly taken: ReadonlyMap<string, Timing>;
}

/** Of each scenario the last talk, and the returns that came after it. */
function threadsOf(tales: readonly RunTale[]): Map<string, Thread> {
  const threads = new Map<string, Thread>();
  for (const tale of tales) {
    const { scenario, takes } = tale;
    if (!takes) {
      // To the end of the list, so that what was told last stands last.
      threads.delete(scenario);
      threads.set(scenario, { talk: tale, taken: new Map() });
      continue;
    }
    const thread = threads.get(scenario);
    if (thread)
      threads.set(scenario, {
        ...thread,
        taken: new Map(thread.taken).set(takes.promise, takes.timing),
      });
  }
  return threads;
}

function backOf(made: PromiseTold | undefined, taken: Thread['taken']): ToldBack {
  if (!made) return { kind: 'unsaid' };
  const timing = taken.get(made.promise);
  if (timing) return { kind: 'told', timing };
  const { what, by, fate } = made;
  if (fate === 'kept') return { kind: 'told', timing: 'timely' };
  return { kind: fate === 'broken' || fate === 'withdrawn' ? fate : 'owed', what, by };
}

function entryFor({ from, what, done, settled, back }: Opinion, { talk, taken }: Thread): LedgerEntry {
  const { scenario, run, title, at, promises } = talk;
  const made = back.flatMap((id) => promises.find(({ promise }) => promise === id) ?? [])[0];
  return {
    ...{ scenario, person: from, what },
    done: done.filter(({ when }) => holds(when, talk)).map(({ text }) => text),
    back: settled?.some((condition) => holds(condition, talk)) ? { kind: 'settled' } : backOf(made, taken),
    run: { run, title, at },
  };
}

/**
 * The 意见台账: what has come out of complaints, what was done, and whether those who made them were told. Of each
 * scenario its last counted talk speaks, with the returns that have taken up its promises.
 *
 * @param tales of runs that count, in the order of recording
 */
export function opinionLedger({ scenarios }: Beat, tales: readonly RunTale[]): LedgerEntry[] {
  return [...threadsOf(tales)].flatMap(([scenario, thread]) =>
    (entryOf(scenarios, scenario)?.opinions ?? [])
      .filter(({ known }) => known?.some((condition) => holds(condition, thread.talk)) ?? true)
      .map((opinion) => entryFor(opinion, thread)),
  );
}

/** A promise that still stands, and to whom. */
export interface Debt extends Pick<PromiseTold, 'promise' | 'what' | 'by'> {
  readonly scenario: string;
  readonly person: string;
}

/** What is still owed: promised in the last talk of its scenario, not settled there and not taken up since. */
export const openDebts = (tales: readonly RunTale[]): Debt[] =>
  [...threadsOf(tales)].flatMap(([scenario, { talk, taken }]) =>
    talk.promises
      .filter(({ promise, fate }) => fate === 'open' && !taken.has(promise))
      .map(({ promise, what, by, to }) => ({ scenario, person: to, promise, what, by })),
  );
