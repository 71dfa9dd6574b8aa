import type { Scenario } from './schema.ts';

const PREFIX = 'own-';

/** Whether a scenario was brought by the user: nobody has checked it but the checker. Its id says so everywhere. */
export const isOwn = (id: string): boolean => id.startsWith(PREFIX);

/**
 * The scenario under an id of its own, so that an edited copy of a shipped one is never taken for it. An id
 * has at most 48 letters; a longer one is cut.
 */
export const asOwn = (scenario: Scenario): Scenario =>
  isOwn(scenario.id)
    ? scenario
    : { ...scenario, id: `${PREFIX}${scenario.id}`.slice(0, 48).replace(/-$/, '') };
