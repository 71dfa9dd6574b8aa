import { canonicalJson } from '../../shared/canonical-json.ts';
import { versionId } from '../kept/kept-version.ts';
import type { Fate, ImportChoice, ImportHere, ImportPlan, Planned } from './import-plan.ts';
import { mergeArchives } from './merge-archives.ts';
import { numberedAs, numbers, sameNumber, withoutNumber } from './numbers.ts';
import { areOne } from './people.ts';
import { planLinks } from './plan-links.ts';
import { impliedProfiles, planProfiles, strangersOf } from './plan-profiles.ts';
import { planSessions } from './plan-sessions.ts';
import {
  type ArchivedAnswer,
  type ArchivedCalibration,
  type ArchivedRun,
  type ArchiveRecords,
  NO_RECORDS,
} from './records.ts';
import { continues, numberedRun } from './run-copies.ts';

/** How what is here stands to what is in the file. */
type Standing = 'same' | 'longer' | 'conflict';

const runsStand = (here: ArchivedRun, file: ArchivedRun): Standing => {
  if (continues(here, file)) return numbers(file.transcript, here.transcript) ? 'longer' : 'same';
  return continues(file, here) ? 'longer' : 'conflict';
};

/** Whose it is may be said otherwise elsewhere; what it says may not. */
const answersStand = (here: ArchivedAnswer, file: ArchivedAnswer): Standing => {
  const said = (answer: ArchivedAnswer) => canonicalJson({ ...withoutNumber(answer), profile: '' });
  if (said(here) !== said(file) || !sameNumber(here, file)) return 'conflict';
  return numbers(file, here) ? 'longer' : 'same';
};

interface Owned {
  readonly profile: string;
}

interface Kind<Record extends Owned> {
  readonly idOf: (record: Record) => string;
  readonly stand: (here: Record, file: Record) => Standing;
  /** What is here with what the file adds, where one is the other or further on. */
  readonly join: (here: Record, file: Record) => Record;
}

const RUNS: Kind<ArchivedRun> = {
  idOf: ({ transcript }) => transcript.id,
  stand: runsStand,
  join: (here, file) => (continues(here, file) ? numberedRun(here, file) : numberedRun(file, here)),
};
const ANSWERS: Kind<ArchivedAnswer> = { idOf: ({ id }) => id, stand: answersStand, join: numberedAs };

const said = (record: ArchivedCalibration): string => canonicalJson({ ...record, profile: '' });
const CALIBRATIONS: Kind<ArchivedCalibration> = {
  idOf: ({ id }) => id,
  stand: (here, file) => (said(here) === said(file) ? 'same' : 'conflict'),
  join: (here) => here,
};

/** Who may do what with whose records once the file's people are known. */
interface Owners {
  readonly samePerson: (one: string, other: string) => boolean;
  readonly isSelf: (id: string) => boolean;
  readonly isLocked: (id: string) => boolean;
}

/**
 * What is here is what happened: another thing under its id stays out, whoever says so. A record keeps the owner it
 * has here, so one that the file gives to somebody else is left where it is, unless it is the importing person's own.
 */
function fateOf<Record extends Owned>(
  { stand }: Kind<Record>,
  owners: Owners,
  here: Record | undefined,
  file: Record,
): Fate {
  if (!here) return owners.isLocked(file.profile) ? 'locked' : 'new';
  const standing = stand(here, file);
  if (standing === 'conflict') return 'conflict';
  if (!owners.isSelf(here.profile) && !owners.samePerson(here.profile, file.profile)) return 'elsewhere';
  return standing === 'longer' && owners.isLocked(here.profile) ? 'locked' : standing;
}

function planOwned<Record extends Owned>(
  kind: Kind<Record>,
  owners: Owners,
  here: readonly Record[],
  file: readonly Record[],
): { readonly plan: Planned<Record>[]; readonly put: Record[] } {
  const known = new Map(here.map((record) => [kind.idOf(record), record]));
  const plan = [...new Map(file.map((record) => [kind.idOf(record), record])).values()].map((record) => ({
    record,
    fate: fateOf(kind, owners, known.get(kind.idOf(record)), record),
  }));
  const put = plan
    .filter(({ fate }) => fate === 'new' || fate === 'longer')
    .map(({ record }) => {
      const own = known.get(kind.idOf(record));
      return own ? { ...kind.join(own, record), profile: own.profile } : record;
    });
  return { plan, put };
}

/** A version is what its hashes say: where it is here too, only how and when it came can become better known. */
function planVersions(here: ArchiveRecords, file: ArchiveRecords) {
  const known = new Map(here.versions.map((version) => [versionId(version), canonicalJson(version)]));
  const ids = new Set(file.versions.map(versionId));
  const only = (records: ArchiveRecords) => ({
    ...NO_RECORDS,
    versions: records.versions.filter((version) => ids.has(versionId(version))),
  });
  const merged = mergeArchives(only(here), only(file)).versions;
  return {
    plan: merged.map((record) => ({ record, fate: known.has(versionId(record)) ? 'same' : 'new' }) as const),
    put: merged.filter((version) => known.get(versionId(version)) !== canonicalJson(version)),
  };
}

/**
 * What taking in a file would do with each record of it. Nothing that is here changes its owner, becomes less or
 * becomes something else; whoever is locked is compared like everybody and changed in nothing; what cannot be taken
 * stays in its file and is named. Where nothing is left out, what is here afterwards is the merge of the two
 * (`mergeArchives`).
 */
export function planImport(here: ImportHere, file: ArchiveRecords, choice: ImportChoice = {}): ImportPlan {
  const links = planLinks(here, file, choice);
  const owners: Owners = {
    samePerson: (one, other) => areOne(links.people, one, other),
    isSelf: (id) => areOne(links.people, here.self, id),
    isLocked: (id) => here.locked.has(id),
  };
  const runs = planOwned(RUNS, owners, here.records.runs, file.runs);
  const answers = planOwned(ANSWERS, owners, here.records.answers, file.answers);
  const calibrations = planOwned(CALIBRATIONS, owners, here.records.calibrations, file.calibrations);
  const versions = planVersions(here.records, file);
  const people = impliedProfiles(here.records, file, [...runs.put, ...answers.put, ...calibrations.put]);
  const profiles = planProfiles(here, people);
  const known = [...here.records.profiles, ...people].map(({ id }) => id);
  const sessions = planSessions(here, file.sessions, {
    people: links.people,
    known,
    handed: file.profiles.length === 0,
  });
  return {
    runs: runs.plan,
    answers: answers.plan,
    profiles: profiles.plan,
    versions: versions.plan,
    links: links.plan,
    sessions: sessions.plan,
    calibrations: calibrations.plan,
    strangers: strangersOf(here.records, people, links.given),
    put: {
      profiles: profiles.put,
      runs: runs.put,
      versions: versions.put,
      answers: answers.put,
      links: links.put,
      sessions: sessions.put,
      calibrations: calibrations.put,
    },
  };
}
