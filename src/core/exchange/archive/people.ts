import type { ArchivedLink } from './records.ts';

/** What tells one pair from another. No id holds an end of line. */
export const linkId = ({ people }: Pick<ArchivedLink, 'people'>): string => people.join('\n');

export const isJoined = ({ turns }: ArchivedLink): boolean => turns % 2 === 1;

/** The ids of everybody who is one person with somebody, in order, their own among them. */
export type People = (id: string) => readonly string[];

/** Who is one person with whom: those joined, and those joined with these. */
export function peopleOf(links: readonly ArchivedLink[]): People {
  const groups = new Map<string, ReadonlySet<string>>();
  const groupOf = (id: string): ReadonlySet<string> => groups.get(id) ?? new Set([id]);
  for (const link of links) {
    if (!isJoined(link)) continue;
    const [one, other] = link.people;
    const group = new Set([...groupOf(one), ...groupOf(other)]);
    for (const id of group) groups.set(id, group);
  }
  return (id) => [...groupOf(id)].sort();
}

/** The statement that two profiles are one person, said after whatever has been said of them; undefined where it stands. */
export function joining(
  links: readonly ArchivedLink[],
  one: string,
  other: string,
): ArchivedLink | undefined {
  if (one === other) return undefined;
  const people = [one, other].sort() as [string, string];
  const known = links.find((link) => linkId(link) === linkId({ people }));
  if (known && isJoined(known)) return undefined;
  return { people, turns: (known?.turns ?? 0) + 1 };
}

/**
 * The statements that take a profile out of its person again: every pair it is joined in, turned once more. Those who
 * were one person through it stay so.
 */
export function separating(links: readonly ArchivedLink[], id: string): ArchivedLink[] {
  const pairs = links.filter((link) => isJoined(link) && link.people.includes(id));
  const others = pairs.flatMap(({ people }) => people.filter((other) => other !== id));
  const apart = pairs.map((link) => ({ ...link, turns: link.turns + 1 }));
  const together = others
    .slice(1)
    .flatMap((other, place) => joining(links, others[place] ?? other, other) ?? []);
  return [...apart, ...together];
}
