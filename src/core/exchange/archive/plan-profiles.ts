import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Fate, ImportHere, PlannedProfile } from './import-plan.ts';
import { joinProfile, withLeaves } from './merge-archives.ts';
import type { People } from './people.ts';
import type {
  ArchivedAnswer,
  ArchivedCalibration,
  ArchivedProfile,
  ArchivedRun,
  ArchiveRecords,
} from './records.ts';

const sameWords = (one: ArchivedProfile, other: ArchivedProfile): boolean =>
  one.name === other.name && one.unit === other.unit;

/** Both have a name, and neither says when it was written. */
const undated = (here: ArchivedProfile, file: ArchivedProfile): boolean =>
  here.changedAt === file.changedAt && here.name !== '' && file.name !== '';

function fateOf(here: ArchivedProfile | undefined, file: ArchivedProfile, locked: boolean): Fate {
  if (!here) return 'new';
  if (sameWords(here, file)) return 'same';
  if (undated(here, file)) return locked ? 'locked' : 'undated';
  if (sameWords(joinProfile(here, file), here)) return 'same';
  return locked ? 'locked' : 'longer';
}

/**
 * What becomes of the names: the words written later stay, a locked profile's as they are. Words that are the same may
 * still have been written later over there: that is kept too, so that an older name does not come back by a third
 * machine.
 */
export function planProfiles(
  { records, locked }: ImportHere,
  file: readonly ArchivedProfile[],
): { readonly plan: PlannedProfile[]; readonly put: ArchivedProfile[] } {
  const known = new Map(records.profiles.map((profile) => [profile.id, profile]));
  const plan = [...new Map(file.map((profile) => [profile.id, profile])).values()].map((record) => {
    const here = known.get(record.id);
    const fate = fateOf(here, record, locked.has(record.id));
    return {
      record,
      fate,
      from: fate === 'longer' ? here && { name: here.name, unit: here.unit } : undefined,
    };
  });
  const put = plan.flatMap(({ record, fate }) => {
    const here = known.get(record.id);
    if (!here) return [record];
    if (locked.has(record.id)) return [];
    // Whose name stands is left open; days off are statements of their own.
    const joined = fate === 'undated' ? withLeaves(here, record) : joinProfile(here, record);
    return canonicalJson(joined) === canonicalJson(here) ? [] : [joined];
  });
  return { plan, put };
}

type Owned = ArchivedRun | ArchivedAnswer | ArchivedCalibration;

const timeOf = (record: Owned): string => ('transcript' in record ? record.transcript.startedAt : record.at);

/** The file's people, and one without a name for every owner of records nobody here or there has a profile for. */
export function impliedProfiles(
  here: ArchiveRecords,
  file: ArchiveRecords,
  taken: readonly Owned[],
): readonly ArchivedProfile[] {
  const known = new Set([...here.profiles, ...file.profiles].map(({ id }) => id));
  const first = new Map<string, string>();
  for (const record of taken) {
    if (known.has(record.profile)) continue;
    const at = first.get(record.profile);
    if (at === undefined || timeOf(record) < at) first.set(record.profile, timeOf(record));
  }
  const nameless = [...first].map(([id, createdAt]) => ({ id, name: '', unit: '', createdAt }));
  return [...file.profiles, ...nameless];
}

/** One profile of every person of a file nobody here is: one with a name where there is one. */
export function strangersOf(
  here: ArchiveRecords,
  file: readonly ArchivedProfile[],
  people: People,
): ArchivedProfile[] {
  const known = new Set(here.profiles.map(({ id }) => id));
  const found = new Map<string, ArchivedProfile>();
  for (const profile of file) {
    const ids = people(profile.id);
    if (ids.some((id) => known.has(id))) continue;
    const [person] = ids;
    const other = found.get(person ?? profile.id);
    if (!other || (other.name === '' && profile.name !== '')) found.set(person ?? profile.id, profile);
  }
  return [...found.values()];
}
