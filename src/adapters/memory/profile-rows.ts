import type { ProfileRows } from '../profiles/profile-rows.ts';
import type { MemoryState } from './memory-state.ts';

function dropOf<Row extends { readonly profile: string }>(rows: Map<string, Row>, profile: string): void {
  for (const [id, row] of rows) if (row.profile === profile) rows.delete(id);
}

/** Profiles for as long as the page is open. */
export const memoryProfileRows = (state: MemoryState): ProfileRows => ({
  all: async () => [...state.profiles.values()],
  ensure: async (make) => {
    if ([...state.profiles.values()].some(({ pin }) => !pin)) return;
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
  remove: async (id) => {
    state.profiles.delete(id);
    dropOf(state.runs, id);
    dropOf(state.digests, id);
    dropOf(state.answers, id);
  },
});
