import { type ArchivedLeave, joinLeaves } from '../../core/exchange/archive/leaves.ts';
import { isLeave } from '../../core/returns/leave.ts';
import type { ArchivedLink, ArchivedProfile } from '../../core/exchange/archive/records.ts';
import type { Deletion } from '../../ports/deletion.ts';
import type { Profile } from '../../ports/profile-store.ts';
import { type KeptPin, readPin } from './pin.ts';

/** A profile as it is kept. */
export interface ProfileRow extends Omit<Profile, 'locked' | 'leaves'> {
  /** Days off, entered or taken back; absent: never any. */
  readonly leaves?: readonly ArchivedLeave[] | undefined;
  readonly pin?: KeptPin | undefined;
  /** When the words were last written, ISO 8601, UTC. */
  readonly changedAt?: string | undefined;
}

/** Everybody who is kept, and who of them is one person. */
export interface KeptPeople {
  readonly profiles: readonly ProfileRow[];
  readonly links: readonly ArchivedLink[];
}

/** Where profiles are kept; every method but `remove` may reject with what the browser threw. */
export interface ProfileRows {
  readonly all: () => Promise<KeptPeople>;
  /** Stores `make()` when one is `needed` among those there are; otherwise stores nothing. In one step. */
  readonly ensure: (make: () => ProfileRow, needed: (kept: KeptPeople) => boolean) => Promise<void>;
  /** Changes one row in one step; false when there is none. */
  readonly change: (id: string, change: (row: ProfileRow) => ProfileRow) => Promise<boolean>;
  readonly add: (row: ProfileRow) => Promise<void>;
  /** Keeps statements of who is one person, each in place of an earlier one of the same two. */
  readonly link: (links: readonly ArchivedLink[]) => Promise<void>;
  /** Removes a person: these profiles, whatever else is kept as the same person, and all that belongs to them. */
  readonly remove: (ids: readonly string[]) => Promise<Deletion>;
}

const isKeptLeave = (value: unknown): value is ArchivedLeave => {
  const { from, to, turns } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (
    typeof from === 'string' && typeof to === 'string' && Number.isInteger(turns) && isLeave({ from, to })
  );
};

/** What is damaged of them is passed over. */
const readLeaves = (value: unknown): ArchivedLeave[] =>
  Array.isArray(value) ? joinLeaves(value.filter(isKeptLeave)) : [];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a row as data from outside. What is damaged reads as empty: a bad name must not take its runs along.
 */
export function readProfile(row: ProfileRow): ProfileRow {
  const { id, name, unit, createdAt, changedAt, pin } = row;
  const leaves = readLeaves(row.leaves);
  const noted = {
    ...(text(changedAt) && { changedAt: text(changedAt) }),
    ...(leaves.length > 0 && { leaves }),
  };
  return { id, name: text(name), unit: text(unit), createdAt: text(createdAt), ...noted, pin: readPin(pin) };
}

/** As it goes into a file: a PIN guards a profile on one computer and does not travel. */
export function withoutPin(row: ProfileRow): ArchivedProfile {
  const { pin: _, ...profile } = readProfile(row);
  return profile;
}

export const isSoundProfile = (row: ProfileRow): boolean =>
  [row.name, row.unit, row.createdAt].every((value) => typeof value === 'string') &&
  (row.leaves === undefined || readLeaves(row.leaves).length === row.leaves.length) &&
  (row.pin === undefined || readPin(row.pin) !== undefined);

/** Has said nothing of themselves yet. */
export const isNobody = ({ name, unit, pin }: ProfileRow): boolean => !name && !unit && !pin;

export const oldestFirst = (left: ProfileRow, right: ProfileRow): number =>
  left.createdAt < right.createdAt || (left.createdAt === right.createdAt && left.id < right.id) ? -1 : 1;
