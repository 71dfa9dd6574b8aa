import { type PersonState, windowOpen } from './person-state.ts';

/** What a person is ready for, as one can see it: never numbers. */
export const readiness = (state: PersonState): string => {
  if (windowOpen(state)) return '看得出，听得进办法了';
  if (state.anger >= 4) return '火头上，先别讲理';
  if (state.heard < 2) return '话还没倒完，再听听';
  return state.trust < 1 ? '听是听了，还不信你' : '气还没顺，再缓一缓';
};
