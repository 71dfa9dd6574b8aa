import { isGuarded, type Person } from './persons.ts';
import type { ProfileRow } from './profile-rows.ts';
import type { TabMemory } from './tab-memory.ts';

/** Who a tab is with, and the profile they go by there. */
export interface TabPerson {
  readonly person: Person;
  readonly head: ProfileRow;
}

/** The profile a person goes by: the one open in the tab, the one last used on this computer, the oldest. */
export function headOf(
  { rows: [first, ...more] }: Person,
  open: string | undefined,
  last: string | undefined,
): ProfileRow {
  const known = (id: string | undefined) => [first, ...more].find((row) => row.id === id);
  return known(open) ?? known(last) ?? first;
}

/**
 * Whom a tab begins with of those there are, oldest first: the one it has open, the last one used, the first; none
 * behind a PIN that it does not have open.
 */
export async function beginsWith(
  tab: Pick<TabMemory, 'open' | 'last'>,
  persons: readonly Person[],
): Promise<TabPerson | undefined> {
  const is = (id: string | undefined) => (person: Person) => person.ids.some((member) => member === id);
  const last = await tab.last();
  const free = persons.filter((person) => !isGuarded(person));
  const person = persons.find(is(tab.open())) ?? free.find(is(last)) ?? free[0];
  return person && { person, head: headOf(person, tab.open(), last) };
}
