import { peopleOf } from '../../core/exchange/archive/people.ts';
import type {
  ArchivedAnswer,
  ArchivedCalibration,
  ArchivedLink,
  ArchivedRun,
} from '../../core/exchange/archive/records.ts';
import type { KeptSession } from '../../core/mentor/kept-session.ts';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { latestRecorded, nextRecorded } from '../../core/shared/recorded.ts';
import type { ProfileRow } from '../profiles/profile-rows.ts';

/** All the page's memory holds; one object behind the memory stores. */
export interface MemoryState {
  profiles: Map<string, ProfileRow>;
  runs: Map<string, ArchivedRun>;
  digests: Map<string, { readonly profile: string; readonly digest: RunDigest }>;
  /** By `versionId`. */
  versions: Map<string, KeptVersion>;
  answers: Map<string, ArchivedAnswer>;
  /** By `linkId`. */
  links: Map<string, ArchivedLink>;
  sessions: Map<string, KeptSession>;
  calibrations: Map<string, ArchivedCalibration>;
}

/** Numbers the next record of the person a profile belongs to. */
export type NextNumber = (profile: string) => number | undefined;

/**
 * A memory beside a database that cannot be reached does not know what is in there: what it holds gets its number when
 * the database takes it in.
 */
export const UNNUMBERED: NextNumber = () => undefined;

/** A memory that stands by itself knows all there is. */
export const nextIn =
  (state: MemoryState): NextNumber =>
  (profile) => {
    const person = new Set(peopleOf([...state.links.values()])(profile));
    const own = <Row extends { readonly profile: string }>(rows: Map<string, Row>): Row[] =>
      [...rows.values()].filter((row) => person.has(row.profile));
    const runs = own(state.runs).map(({ transcript }) => transcript);
    return nextRecorded(latestRecorded([...runs, ...own(state.answers)]));
  };

export const emptyMemory = (): MemoryState => ({
  profiles: new Map(),
  runs: new Map(),
  digests: new Map(),
  versions: new Map(),
  answers: new Map(),
  links: new Map(),
  sessions: new Map(),
  calibrations: new Map(),
});
