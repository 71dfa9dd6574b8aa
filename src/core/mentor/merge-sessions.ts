import { canonicalJson } from '../shared/canonical-json.ts';
import { type Rank, ranksAbove } from '../shared/rank.ts';
import type { MentorSession, OtherRating, SavedRating } from './session-parts.ts';

const higher =
  <T>(rank: (value: T) => Rank) =>
  (left: T, right: T): T =>
    ranksAbove(rank(right), rank(left)) ? right : left;

/** What two people still write after the session, each on a machine of their own. */
const WRITTEN_AFTER = [
  'ratings',
  'otherRatings',
  'agreementKept',
  'reply',
  'repliedAt',
  'changedAt',
] as const;
type WrittenAfter = (typeof WRITTEN_AFTER)[number];

/** What the room left when it ended: from one keeper, so one copy of it is further on and the other its beginning. */
type FromRoom = Omit<MentorSession, WrittenAfter>;

function fromRoom(session: MentorSession): FromRoom {
  const {
    ratings: _ratings,
    otherRatings: _others,
    agreementKept: _kept,
    reply: _reply,
    repliedAt: _at,
    changedAt: _changed,
    ...room
  } = session;
  return room;
}

/** Ended, then longer, then by content: a total order, so that nobody's coming first decides. */
const roomRank = (room: FromRoom): Rank => [
  room.endedAt === null ? 0 : 1,
  room.run.events.length,
  room.marks.length + room.notes.length + room.questions.length + room.asides.length,
  room.debrief.length,
  canonicalJson(room),
];

const laterText = (left: string, right: string): string => (right > left ? right : left);

function union<T>(values: readonly T[], idOf: (value: T) => string, pick: (left: T, right: T) => T): T[] {
  const known = new Map<string, T>();
  for (const value of values) {
    const other = known.get(idOf(value));
    known.set(idOf(value), other === undefined ? value : pick(other, value));
  }
  return [...known.values()];
}

const MOST_RATINGS = 20;
const MOST_OTHERS = 10;

/** In the order they were saved; where there are too many, the first and the last stay. */
function joinRatings(left: readonly SavedRating[], right: readonly SavedRating[]): SavedRating[] {
  const all = union([...left, ...right], canonicalJson, (known) => known).sort((one, other) =>
    ranksAbove([one.at, canonicalJson(one)], [other.at, canonicalJson(other)]) ? 1 : -1,
  );
  return all.length <= MOST_RATINGS ? all : [...all.slice(0, 1), ...all.slice(1 - MOST_RATINGS)];
}

const otherRank = (value: OtherRating): Rank => [value.at, canonicalJson(value)];

/** Kept as rated: of two of one mentor the earlier one. */
const joinOthers = (left: readonly OtherRating[], right: readonly OtherRating[]): OtherRating[] =>
  union(
    [...left, ...right],
    ({ mentor }) => mentor.id,
    (one, other) => (ranksAbove(otherRank(one), otherRank(other)) ? other : one),
  )
    .sort((one, other) => (one.mentor.id < other.mentor.id ? -1 : 1))
    .slice(0, MOST_OTHERS);

type Kept = Pick<MentorSession, 'agreementKept'>;
type Replied = Pick<MentorSession, 'reply' | 'repliedAt'>;

const laterKept = higher(
  ({ agreementKept }: Kept): Rank => [agreementKept?.at ?? '', agreementKept?.kept ?? ''],
);
const laterReply = higher(({ reply, repliedAt }: Replied): Rank => [repliedAt ?? '', reply]);

/** Whether two records of one id can be of one session: the same two people, begun at the same moment, on the same run. */
export const isSameSession = (one: MentorSession, other: MentorSession): boolean =>
  one.startedAt === other.startedAt &&
  one.mentor.id === other.mentor.id &&
  one.trainee.id === other.trainee.id &&
  one.run.id === other.run.id;

/**
 * Two copies of a session as one: what the room left from the copy that is further on, and of what the two have written
 * since, each one's newer word. Commutative, associative, idempotent: whoever takes in whose file, in whatever order and
 * however often, has the same record afterwards.
 */
export function mergeSessions(one: MentorSession, other: MentorSession): MentorSession {
  const room = higher(roomRank)(fromRoom(one), fromRoom(other));
  const { agreementKept } = laterKept(one, other);
  const { reply, repliedAt } = laterReply(one, other);
  return {
    ...room,
    changedAt: laterText(one.changedAt, other.changedAt),
    ratings: joinRatings(one.ratings, other.ratings),
    otherRatings: joinOthers(one.otherRatings, other.otherRatings),
    agreementKept,
    reply,
    repliedAt,
  };
}
