import { ok } from '../../core/shared/result.ts';
import type { ProfileRows } from '../profiles/profile-rows.ts';
import type { MemoryState } from './memory-state.ts';

/** Gives how many there were. */
function dropOf<Row extends { readonly profile: string }>(rows: Map<string, Row>, profile: string): number {
  const before = rows.size;
  for (const [id, row] of rows) if (row.profile === profile) rows.delete(id);
  return before - rows.size;
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
    const [people, runs, answers] = [
      state.profiles.delete(id) ? 1 : 0,
      dropOf(state.runs, id),
      dropOf(state.answers, id),
    ];
    dropOf(state.digests, id);
    return ok({ people, runs, answers, versions: 0 });
  },
});
