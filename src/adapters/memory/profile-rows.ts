import { linkId } from '../../core/exchange/archive/people.ts';
import type { KeptPeople, ProfileRows } from '../profiles/profile-rows.ts';
import type { MemoryState } from './memory-state.ts';

function dropOf<Row extends { readonly profile: string }>(rows: Map<string, Row>, profile: string): void {
  for (const [id, row] of rows) if (row.profile === profile) rows.delete(id);
}

const people = ({ profiles, links }: MemoryState): KeptPeople => ({
  profiles: [...profiles.values()],
  links: [...links.values()],
});

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
  remove: async (id) => {
    state.profiles.delete(id);
    dropOf(state.runs, id);
    dropOf(state.digests, id);
    dropOf(state.answers, id);
    for (const [key, { people: pair }] of state.links) if (pair.includes(id)) state.links.delete(key);
  },
});
