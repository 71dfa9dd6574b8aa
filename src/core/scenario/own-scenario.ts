import type { Scenario } from './schema.ts';

const PREFIX = 'own-';
/** An id has at most so many letters. */
const LONGEST = 48;

/** Whether a scenario was brought by the user: nobody has checked it but the checker. Its id says so everywhere. */
export const isOwn = (id: string): boolean => id.startsWith(PREFIX);

const cut = (id: string, longest: number): string => id.slice(0, longest).replace(/-$/, '');

/** What a scenario is called once it is brought, so that it is never taken for a shipped one; a long id is cut. */
export const ownId = (id: string): string => (isOwn(id) ? id : cut(`${PREFIX}${id}`, LONGEST));

/** The scenario under an id of its own. */
export const asOwn = (scenario: Scenario): Scenario => ({ ...scenario, id: ownId(scenario.id) });

/** The first id like this one that nothing else has: `own-quarrel-2`, `own-quarrel-3`, … */
export function freeOwnId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const next = `${cut(ownId(id), LONGEST - ending.length)}${ending}`;
    if (!taken.has(next)) return next;
  }
}
