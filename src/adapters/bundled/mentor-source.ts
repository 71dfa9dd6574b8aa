import type { MentorSource } from '../../ports/mentor-source.ts';

/** The rating form and the reference runs built into the app, a chunk of their own. */
export const bundledMentor: MentorSource = {
  form: async () => (await import('virtual:mentor')).form,
  references: async () => (await import('virtual:mentor')).references,
};
