import { type ArchivedLeave, joinLeaves, standingLeaves } from '../../core/exchange/archive/leaves.ts';
import { peopleOf } from '../../core/exchange/archive/people.ts';
import type { Profile } from '../../ports/profile-store.ts';
import { type KeptPeople, oldestFirst, type ProfileRow, readProfile } from './profile-rows.ts';

/** One who practises here: a profile, or several that have been joined. */
export interface Person {
  /** Oldest first, at least one. */
  readonly rows: readonly [ProfileRow, ...ProfileRow[]];
  /** Of all the profiles they are, known here or not. */
  readonly ids: readonly string[];
}

/** Everybody, oldest first. Rows are read as data from outside. */
export function personsOf({ profiles, links }: KeptPeople): Person[] {
  const groupOf = peopleOf(links);
  const rows = profiles.map(readProfile).sort(oldestFirst);
  const persons = new Map<string, { rows: [ProfileRow, ...ProfileRow[]]; ids: readonly string[] }>();
  for (const row of rows) {
    const ids = groupOf(row.id);
    const key = ids.join('\n');
    const known = persons.get(key);
    if (known) known.rows.push(row);
    else persons.set(key, { rows: [row], ids });
  }
  return [...persons.values()];
}

/** A PIN on one of the profiles guards all of the person. */
export const isGuarded = ({ rows }: Person): boolean => rows.some(({ pin }) => pin);

/** A name rather than none, and of two names the one written later. */
const better = (left: ProfileRow, right: ProfileRow): ProfileRow => {
  if ((left.name === '') !== (right.name === '')) return left.name === '' ? right : left;
  return (right.changedAt ?? '') > (left.changedAt ?? '') ? right : left;
};

/** What to call the person, whichever of the profiles they use here. */
export function wordsOf({ rows }: Person): Pick<ProfileRow, 'name' | 'unit'> {
  const { name, unit } = rows.reduce(better);
  return { name, unit };
}

/** All that has been said of days off, under whichever of the profiles. */
export const leavesOf = ({ rows }: Person): ArchivedLeave[] =>
  joinLeaves(...rows.map(({ leaves }) => leaves ?? []));

/** The person as the profile with `id`. */
export function toProfile(person: Person, { id, createdAt }: ProfileRow): Profile {
  const leaves = standingLeaves(leavesOf(person));
  const noted = leaves.length > 0 ? { leaves } : {};
  return { id, ...wordsOf(person), createdAt, locked: isGuarded(person), ...noted };
}

/** One profile by itself, as it would be without the others of its person. */
export const alone = (row: ProfileRow): Profile => toProfile({ rows: [row], ids: [row.id] }, row);
