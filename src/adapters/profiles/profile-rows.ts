import type { Deletion } from '../../ports/deletion.ts';
import type { Profile } from '../../ports/profile-store.ts';
import { type KeptPin, readPin } from './pin.ts';

/** A profile as it is kept. */
export interface ProfileRow extends Omit<Profile, 'locked'> {
  readonly pin?: KeptPin | undefined;
}

/** Where profiles are kept; every method but `remove` may reject with what the browser threw. */
export interface ProfileRows {
  readonly all: () => Promise<readonly ProfileRow[]>;
  /** Stores `make()` when there is no profile without a PIN; otherwise stores nothing. In one step. */
  readonly ensure: (make: () => ProfileRow) => Promise<void>;
  /** Changes one row in one step; false when there is none. */
  readonly change: (id: string, change: (row: ProfileRow) => ProfileRow) => Promise<boolean>;
  readonly add: (row: ProfileRow) => Promise<void>;
  /** Removes the row and all that belongs to it. */
  readonly remove: (id: string) => Promise<Deletion>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a row as data from outside. What is damaged reads as empty: a bad name must not take its runs along.
 */
export function readProfile(row: ProfileRow): ProfileRow {
  const { id, name, unit, createdAt, pin } = row;
  return { id, name: text(name), unit: text(unit), createdAt: text(createdAt), pin: readPin(pin) };
}

export const isSoundProfile = (row: ProfileRow): boolean =>
  [row.name, row.unit, row.createdAt].every((value) => typeof value === 'string') &&
  (row.pin === undefined || readPin(row.pin) !== undefined);

/** Has said nothing of themselves yet. */
export const isNobody = ({ name, unit, pin }: ProfileRow): boolean => !name && !unit && !pin;

export const toProfile = ({ id, name, unit, createdAt, pin }: ProfileRow): Profile => ({
  id,
  name,
  unit,
  createdAt,
  locked: pin !== undefined,
});

export const oldestFirst = (left: ProfileRow, right: ProfileRow): number =>
  left.createdAt < right.createdAt || (left.createdAt === right.createdAt && left.id < right.id) ? -1 : 1;
