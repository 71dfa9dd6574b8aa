import type { ImportChoice, ImportHere, PlannedLink } from './import-plan.ts';
import { isJoined, joining, linkId, MOST_TURNS, type People, peopleOf } from './people.ts';
import type { ArchivedLink, ArchiveRecords } from './records.ts';

interface LinkPlan {
  readonly plan: readonly PlannedLink[];
  readonly put: readonly ArchivedLink[];
  /** Who is one person with whom by what is known and what the file says, before the importing person's own word. */
  readonly given: People;
  /** Who is one person with whom afterwards. */
  readonly people: People;
}

const byId = (links: readonly ArchivedLink[]): Map<string, ArchivedLink> =>
  new Map(links.map((link) => [linkId(link), link]));

/** What to call the two of a pair: of a locked person only what the file says. */
function namesIn({ records, locked }: ImportHere, file: ArchiveRecords) {
  const names = new Map(file.profiles.map(({ id, name }) => [id, name]));
  for (const { id, name } of records.profiles)
    if (!locked.has(id)) names.set(id, name || names.get(id) || '');
  return ({ people: [one, other] }: ArchivedLink): [string, string] => [
    names.get(one) ?? '',
    names.get(other) ?? '',
  ];
}

/**
 * Who of a file's people are one person with whom: by what the file says, and by what the importing person says. The
 * later statement of a pair holds. Whoever is locked is joined with nobody and separated from nobody, and neither is
 * anybody who is one person with them.
 */
export function planLinks(here: ImportHere, file: ArchiveRecords, { mine }: ImportChoice): LinkPlan {
  const known = byId(here.records.links);
  const groupOf = peopleOf(here.records.links);
  const headOf = (id: string) => groupOf(id)[0];
  const locked = new Set([...here.locked].map(headOf));
  const isLocked = ({ people }: ArchivedLink) => people.some((id) => locked.has(headOf(id)));
  const isBelieved = ({ turns }: ArchivedLink) => turns <= MOST_TURNS;
  const namesOf = namesIn(here, file);
  const planned = (link: ArchivedLink): PlannedLink => {
    if (!isBelieved(link)) return { record: link, fate: 'conflict', names: namesOf(link) };
    const own = known.get(linkId(link));
    const changes = link.turns > (own?.turns ?? 0) && isJoined(link) !== (own !== undefined && isJoined(own));
    const fate = changes ? (isLocked(link) ? 'locked' : 'new') : 'same';
    return { record: link, fate, names: namesOf(link) };
  };
  const given = [...byId(file.links).values()];
  const taken = given.filter(
    (link) => isBelieved(link) && !isLocked(link) && link.turns > (known.get(linkId(link))?.turns ?? 0),
  );
  const after = new Map([...known, ...byId(taken)]);
  const before = peopleOf([...after.values()]);
  const said = mine === undefined ? undefined : joining([...after.values()], here.self, mine);
  const free = said && !isLocked(said) ? said : undefined;
  if (free) after.set(linkId(free), free);
  return {
    plan: [
      ...given.filter((link) => !said || linkId(link) !== linkId(said)).map(planned),
      ...(said ? [planned(said)] : []),
    ],
    put: [...after.values()].filter((link) => known.get(linkId(link)) !== link),
    given: before,
    people: free ? peopleOf([...after.values()]) : before,
  };
}
