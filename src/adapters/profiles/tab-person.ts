import { isGuarded, type Person } from './persons.ts';
import type { ProfileRow } from './profile-rows.ts';
import type { TabMemory } from './tab-memory.ts';

/** Who a tab is with, and the profile they go by there. */
export interface TabPerson {
  readonly person: Person;
  readonly head: ProfileRow;
}

type Open = Pick<TabMemory, 'open'>;

/**
 * The profile a person goes by: the one open in the tab, the one last used on this computer, the oldest.
 *
 * @param last id of the profile last used
 */
export function headOf(tab: Open, { rows: [first, ...more] }: Person, last: string | undefined): ProfileRow {
  const known = (id: string | undefined) => [first, ...more].find((row) => row.id === id);
  return known(tab.open()) ?? known(last) ?? first;
}

/**
 * Whom a tab begins with of those there are, oldest first: the one it has open, the last one used, the first; none
 * behind a PIN that it does not have open. At once, so that nobody is opened between being looked up and being begun with.
 *
 * @param last id of the profile last used
 */
export function beginsWith(
  tab: Open,
  persons: readonly Person[],
  last: string | undefined,
): TabPerson | undefined {
  const is = (id: string | undefined) => (person: Person) => person.ids.some((member) => member === id);
  const free = persons.filter((person) => !isGuarded(person));
  const person = persons.find(is(tab.open())) ?? free.find(is(last)) ?? free[0];
  return person && { person, head: headOf(tab, person, last) };
}
