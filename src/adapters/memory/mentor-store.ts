import { keptBy, seenBy, sessionFor } from '../../core/mentor/kept-session.ts';
import { seenAs, sessionLine } from '../../core/mentor/session-line.ts';
import { fail, ok } from '../../core/shared/result.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import { emptyMemory, type MemoryState } from './memory-state.ts';
import { ONE_OWNER, type RunOwners } from './run-store.ts';
import { keptAfter, latestFirst } from './session-record.ts';

/** 带教记录 and 校准 for as long as the page is open. */
export function memoryMentor(
  owners: RunOwners = ONE_OWNER,
  state: MemoryState = emptyMemory(),
): MentorSessionStore {
  return {
    save: async (session) => {
      const kept = keptAfter(state.sessions.get(session.id), keptBy(session, await owners.own()));
      if (!kept) return fail('conflict');
      state.sessions.set(session.id, kept);
      return ok(undefined);
    },
    get: async (id) => {
      const kept = state.sessions.get(id);
      return kept && sessionFor(kept, new Set(await owners.own()));
    },
    lines: async () => {
      const own = await owners.own();
      const seen = [...state.sessions.values()].filter((kept) => seenBy(kept).some((id) => own.includes(id)));
      return latestFirst(seen.map(({ session }) => seenAs(sessionLine(session), own)));
    },
    remove: async (id) => {
      const [kept, own] = [state.sessions.get(id), await owners.own()];
      if (!kept || !seenBy(kept).some((one) => own.includes(one))) return fail('gone');
      state.sessions.delete(id);
      return ok(undefined);
    },
    keepCalibration: async (record) => {
      if (!state.calibrations.has(record.id))
        state.calibrations.set(record.id, { ...record, profile: await owners.current() });
      return ok(undefined);
    },
    calibrations: async () => {
      const own = await owners.own();
      return [...state.calibrations.values()]
        .filter(({ profile }) => own.includes(profile))
        .map(({ profile: _, ...record }) => record)
        .sort((left, right) => (left.at < right.at ? -1 : 1));
    },
  };
}
