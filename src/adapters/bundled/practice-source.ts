import type { PracticeSource } from '../../ports/practice-source.ts';

/** The drills and questions built into the app, each kind a chunk of its own. */
export const bundledPractice: PracticeSource = {
  drills: async () => (await import('virtual:drills')).drills,
  questions: async () => (await import('virtual:quiz')).questions,
};
