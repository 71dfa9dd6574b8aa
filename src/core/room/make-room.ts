import type { Member } from './presence.ts';
import type { RoomState } from './room-model.ts';

/** Most that a room holds. */
export const MOST_MEMBERS = 1200;

/** Those who came in by the code. */
export const isGuest = (member: Member | undefined): boolean =>
  member?.role === 'seat' || member?.role === 'observer';

/** Everybody of whom something would be lost with their place. */
function haveSaid({ questions, plays }: RoomState): ReadonlySet<string> {
  return new Set([
    ...plays.keys(),
    ...questions.flatMap(({ votes, ratings }) => [...votes[1].keys(), ...votes[2].keys(), ...ratings.keys()]),
  ]);
}

/**
 * Who gives up the place in a full room for somebody new: the guest that came first of those who are gone and have said
 * nothing. Undefined where there is none. Whoever only comes and goes, again and again, keeps nobody out; an honest
 * guest who comes back joins anew.
 */
export function whoGivesWay(state: RoomState): string | undefined {
  const said = haveSaid(state);
  for (const member of state.members.values())
    if (isGuest(member) && !member.here && !said.has(member.id)) return member.id;
  return undefined;
}

/** Members with a place for one more, where the room is full. */
export function withPlaceFor(state: RoomState, newcomer: string): Map<string, Member> {
  const members = new Map(state.members);
  const gone = members.size >= MOST_MEMBERS && !members.has(newcomer) ? whoGivesWay(state) : undefined;
  if (gone !== undefined) members.delete(gone);
  return members;
}
