import { ok } from '../../core/shared/result.ts';
import type { ImportChoice, ImportPlan } from '../../core/exchange/archive/import-plan.ts';
import { linkId } from '../../core/exchange/archive/people.ts';
import { planImport } from '../../core/exchange/archive/plan-import.ts';
import type { ArchiveRecords } from '../../core/exchange/archive/records.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import type { ArchiveStore } from '../../ports/archive-store.ts';
import { orRemains } from '../counts.ts';
import { personsOf } from '../profiles/persons.ts';
import { withoutPin } from '../profiles/profile-rows.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { emptyMemory, type MemoryState } from './memory-state.ts';
import { selectArchive } from './select-archive.ts';
import { namedVersions } from './version-names.ts';

/** Puts records into a page's memory, each in the place of what is there under its id; a PIN stays. */
function putInto(state: MemoryState, records: ArchiveRecords): void {
  for (const profile of records.profiles) {
    const pin = state.profiles.get(profile.id)?.pin;
    state.profiles.set(profile.id, pin ? { ...profile, pin } : profile);
  }
  for (const run of records.runs) {
    state.runs.set(run.transcript.id, run);
    state.digests.delete(run.transcript.id);
  }
  for (const version of records.versions) state.versions.set(versionId(version), version);
  for (const answer of records.answers) state.answers.set(answer.id, answer);
  for (const link of records.links) state.links.set(linkId(link), link);
  for (const kept of records.sessions) state.sessions.set(kept.session.id, kept);
  for (const record of records.calibrations) state.calibrations.set(record.id, record);
}

/** Everything the page's memory holds, out and in and away. */
export function memoryArchive(
  profiles: OpenProfiles,
  state: MemoryState,
  forget: () => void | Promise<void> = () => undefined,
): ArchiveStore {
  const planOf = async (file: ArchiveRecords, choice?: ImportChoice): Promise<ImportPlan> => {
    const self = (await profiles.current()).id;
    const [rows, links] = [[...state.profiles.values()], [...state.links.values()]];
    const records = {
      profiles: rows.map(withoutPin),
      runs: [...state.runs.values()],
      versions: namedVersions(state).map(({ version }) => version),
      answers: [...state.answers.values()],
      links,
      sessions: [...state.sessions.values()],
      calibrations: [...state.calibrations.values()],
    };
    return planImport(
      { records, self, locked: profiles.lockedAmong({ profiles: rows, links }) },
      file,
      choice,
    );
  };
  return {
    exportAll: async (scope) =>
      selectArchive(
        {
          profiles: [...state.profiles.values()],
          runs: [...state.runs.values()],
          versions: namedVersions(state),
          answers: [...state.answers.values()],
          links: [...state.links.values()],
          sessions: [...state.sessions.values()],
          calibrations: [...state.calibrations.values()],
        },
        [],
        profiles,
        scope,
      ),
    plan: async (file, choice) => ok(await planOf(file, choice)),
    importAll: async (file, choice) => {
      const plan = await planOf(file, choice);
      putInto(state, plan.put);
      profiles.changed();
      return ok(plan);
    },
    removeEverything: async () => {
      const { runs, answers, versions, sessions, calibrations } = state;
      const people = personsOf({
        profiles: [...state.profiles.values()],
        links: [...state.links.values()],
      }).length;
      const gone = {
        people,
        runs: runs.size,
        answers: answers.size,
        versions: versions.size,
        sessions: orRemains(sessions.size, calibrations.size),
      };
      Object.assign(state, emptyMemory());
      await forget();
      profiles.changed();
      return ok(gone);
    },
  };
}
