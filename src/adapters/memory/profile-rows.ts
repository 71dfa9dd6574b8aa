import { withoutPerson } from '../../core/mentor/kept-session.ts';
import { linkId, peopleOf } from '../../core/exchange/archive/people.ts';
import { ok } from '../../core/shared/result.ts';
import { orRemains } from '../counts.ts';
import { personsOf } from '../profiles/persons.ts';
import type { KeptPeople, ProfileRows } from '../profiles/profile-rows.ts';
import type { MemoryState } from './memory-state.ts';

/** Gives how many there were. */
function dropOf<Row extends { readonly profile: string }>(
  rows: Map<string, Row>,
  profiles: ReadonlySet<string>,
): number {
  const before = rows.size;
  for (const [id, row] of rows) if (profiles.has(row.profile)) rows.delete(id);
  return before - rows.size;
}

const people = ({ profiles, links }: MemoryState): KeptPeople => ({
  profiles: [...profiles.values()],
  links: [...links.values()],
});

/** What is left of the sessions when these people go; gives how many went. */
function dropSessions(state: MemoryState, of: ReadonlySet<string>): number {
  const before = state.sessions.size;
  const staying = new Set(state.profiles.keys());
  for (const [id, kept] of state.sessions) {
    const left = withoutPerson(kept, of, staying);
    if (left) state.sessions.set(id, left);
    else state.sessions.delete(id);
  }
  return before - state.sessions.size;
}

/** Profiles for as long as the page is open. */
export const memoryProfileRows = (state: MemoryState): ProfileRows => ({
  all: async () => people(state),
  ensure: async (make, needed) => {
    if (!needed(people(state))) return;
    const row = make();
    state.profiles.set(row.id, row);
  },
  change: async (id, change) => {
    const row = state.profiles.get(id);
    if (row) state.profiles.set(id, change(row));
    return row !== undefined;
  },
  add: async (row) => {
    state.profiles.set(row.id, row);
  },
  link: async (links) => {
    for (const link of links) state.links.set(linkId(link), link);
  },
  remove: async (ids) => {
    const of = new Set(ids.flatMap(peopleOf([...state.links.values()])));
    const profiles = [...state.profiles.values()].filter(({ id }) => of.has(id));
    const gone = personsOf({ profiles, links: [...state.links.values()] }).length;
    for (const id of of) state.profiles.delete(id);
    for (const [key, { people: pair }] of state.links)
      if (pair.some((id) => of.has(id))) state.links.delete(key);
    dropOf(state.digests, of);
    const [runs, answers] = [dropOf(state.runs, of), dropOf(state.answers, of)];
    const sessions = orRemains(dropSessions(state, of), dropOf(state.calibrations, of));
    return ok({ people: gone, runs, answers, versions: 0, sessions });
  },
});
