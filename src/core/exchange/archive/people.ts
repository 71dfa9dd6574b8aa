import type { ArchivedLink } from './records.ts';

/** What tells one pair from another. No id holds an end of line. */
export const linkId = ({ people }: Pick<ArchivedLink, 'people'>): string => people.join('\n');

export const isJoined = ({ turns }: ArchivedLink): boolean => turns % 2 === 1;

/** More turns than two people take in a life: a file that says so is not believed, or it could not be taken back. */
export const MOST_TURNS = 1_000_000;

/** The ids of everybody who is one person with somebody, in order, their own among them. */
export type People = (id: string) => readonly string[];

/** Whoever stands for the person: one of them, the same for all. Joins as it goes, so that a long chain is walked once. */
function headOf(heads: Map<string, string>, id: string): string {
  let head = id;
  for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
  for (let step = id; step !== head; ) {
    const next = heads.get(step) ?? head;
    heads.set(step, head);
    step = next;
  }
  return head;
}

/** Who is one person with whom: those joined, and those joined with these. */
export function peopleOf(links: readonly ArchivedLink[]): People {
  const heads = new Map<string, string>();
  const joined = links.filter(isJoined).map(({ people }) => people);
  for (const [one, other] of joined) {
    const [left, right] = [headOf(heads, one), headOf(heads, other)];
    if (left !== right) heads.set(left, right);
  }
  const groups = new Map<string, string[]>();
  for (const id of new Set(joined.flat())) {
    const head = headOf(heads, id);
    const group = groups.get(head);
    if (group) group.push(id);
    else groups.set(head, [id]);
  }
  for (const group of groups.values()) group.sort();
  return (id) => groups.get(headOf(heads, id)) ?? [id];
}

export const areOne = (people: People, one: string, other: string): boolean =>
  people(one)[0] === people(other)[0];

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
