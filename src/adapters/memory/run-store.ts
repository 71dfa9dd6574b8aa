import type { Transcript } from '../../core/play/transcript.ts';
import { fail, ok } from '../../core/shared/result.ts';
import type { ArchivedRun } from '../../core/exchange/archive/records.ts';
import { sameEvent } from '../../core/exchange/archive/run-copies.ts';
import { namingOf, type VersionNames } from '../../core/exchange/kept/version-names.ts';
import { isNewerRun, NEWER_RUN } from '../../core/play/newer-run.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { emptyMemory, type MemoryState, type NextNumber, UNNUMBERED } from './memory-state.ts';
import { countDecisions } from '../../core/play/count-decisions.ts';
import { sessionFor } from '../../core/mentor/kept-session.ts';
import { isNumbered, runLine, summariseRuns, withLed } from './run-record.ts';
import { ledIn } from './session-record.ts';
import { namedVersions } from './version-names.ts';

function lineOf({ transcript, end }: ArchivedRun) {
  const { events, ...head } = transcript;
  return runLine(head, countDecisions(events), end);
}

/** Whose runs these are, and whose may be read. */
export interface RunOwners {
  readonly current: () => Promise<string>;
  /** Of all the profiles the current person is; the current one is the last. */
  readonly own: () => Promise<readonly string[]>;
  readonly mayRead: (profile: string) => Promise<boolean>;
}

/** What the versions that come with the app go by; the stores know those they keep themselves. */
export type ShippedNames = () => Promise<readonly VersionNames[]>;

export const NO_NAMES: ShippedNames = async () => [];

export const ONE_OWNER: RunOwners = {
  current: async () => 'here',
  own: async () => ['here'],
  mayRead: async () => true,
};

/**
 * Runs for as long as the page is open. Same contract as the IndexedDB store
 * (tests/adapters/run-store.contract.ts); nothing survives, so there is always trouble.
 */
export function memoryRuns(
  owners: RunOwners = ONE_OWNER,
  state: MemoryState = emptyMemory(),
  shippedNames: ShippedNames = NO_NAMES,
  next: NextNumber = UNNUMBERED,
): RunStore {
  const own = async <Row extends { readonly profile: string }>(rows: Map<string, Row>): Promise<Row[]> => {
    const profiles = new Set(await owners.own());
    return [...rows.values()].filter((row) => profiles.has(row.profile));
  };
  const ledRun = async (run: string): Promise<Transcript | undefined> => {
    const kept = [...state.sessions.values()].find(({ session }) => session.run.id === run);
    return kept && sessionFor(kept, new Set(await owners.own()))?.run;
  };
  return {
    create: async (transcript) => {
      const profile = await owners.current();
      if (state.runs.has(transcript.id)) return ok(undefined);
      const recorded = transcript.recorded ?? (isNumbered(transcript) ? next(profile) : undefined);
      const numbered = recorded === undefined ? transcript : { ...transcript, recorded };
      state.runs.set(transcript.id, { profile, transcript: numbered });
      return ok(undefined);
    },
    append: async (run, index, event) => {
      const kept = state.runs.get(run);
      const events = kept?.transcript.events ?? [];
      const known = events[index];
      if (!kept) return fail('gone');
      if (index > events.length) return fail('refused');
      if (known) return sameEvent(known, event) ? ok(undefined) : fail('conflict');
      const transcript = { ...kept.transcript, events: [...events, event] };
      // Going back opens the run again.
      const end = event.type === 'rewind' ? undefined : kept.end;
      state.runs.set(run, { ...kept, transcript, end });
      return ok(undefined);
    },
    finish: async (run, end) => {
      const kept = state.runs.get(run);
      if (!kept) return fail('gone');
      state.runs.set(run, { ...kept, end });
      return ok(undefined);
    },
    get: async (run) => {
      const kept = state.runs.get(run);
      if (!kept) return ledRun(run);
      if (!(await owners.mayRead(kept.profile))) return undefined;
      return isNewerRun(kept.transcript) ? { id: run, issues: [NEWER_RUN], raw: kept } : kept.transcript;
    },
    list: async ({ limit } = {}) => {
      const naming = namingOf([...(await shippedNames()), ...namedVersions(state).map(({ names }) => names)]);
      const led = ledIn(state, await owners.own());
      return summariseRuns(withLed((await own(state.runs)).map(lineOf), led), naming, limit);
    },
    broken: async () => [],
    digests: async () => (await own(state.digests)).map(({ digest }) => digest),
    keepDigest: async (...digests) => {
      const profile = await owners.current();
      for (const digest of digests) state.digests.set(digest.run, { profile, digest });
      return ok(undefined);
    },
    trouble: () => 'off',
    subscribe: () => () => undefined,
  };
}
