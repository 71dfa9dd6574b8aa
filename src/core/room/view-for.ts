import type { Phase } from './course.ts';
import { type Reason, REASONS, type Round } from './room-event.ts';
import type { Role } from './role.ts';
import { type Asked, questionNow, type RoomState } from './room-model.ts';
import type { Member } from './presence.ts';
import { areBest, countsOf, proposalFor, shareRight, shiftOf, sum } from './tally.ts';
import type { DeskView, MemberView, QuestionView, RemoteView, RoomView, SeatView, ViewOf } from './views.ts';

const seatsOf = ({ members }: RoomState): Member[] =>
  [...members.values()].filter(({ role }) => role === 'seat').sort((one, other) => one.joined - other.joined);

const common = ({ room, course, named }: RoomState) => ({ room, phase: course.value, named });

const counted = (state: RoomState) => ({
  ...common(state),
  here: seatsOf(state).filter(({ here }) => here).length,
});

const roundNow = (phase: Phase): Round => (phase === 'vote2' || phase === 'closed2' ? 2 : 1);

/** Counts of the rounds in which anybody was counted. */
function countedRounds(asked: Asked): Partial<Record<Round, readonly number[]>> {
  const rounds = ([1, 2] as const).filter((round) => sum(countsOf(asked, round)) > 0);
  return Object.fromEntries(rounds.map((round) => [round, countsOf(asked, round)]));
}

/** What is public: before the reveal the words and the clock, and nothing that anybody has done with them. */
function publicQuestion(asked: Asked | undefined): QuestionView | undefined {
  if (!asked) return undefined;
  const { question, options, until, revealed, key } = asked;
  const best = areBest(asked);
  return {
    question,
    until,
    revealed,
    options: revealed
      ? options.map((option, index) => ({
          ...option,
          best: best[index] ?? false,
          why: key[index]?.why ?? '',
        }))
      : options,
    counts: revealed ? countedRounds(asked) : undefined,
    shift: revealed ? shiftOf(asked) : undefined,
  };
}

const votesOf = ({ votes }: Asked, id: string): SeatView['votes'] => ({
  1: votes[1].get(id),
  2: votes[2].get(id),
});

function partnersOf(state: RoomState, asked: Asked | undefined, me: string): string[] {
  if (state.course.value !== 'talk') return [];
  const group = asked?.groups.find((members) => members.includes(me)) ?? [];
  return group.flatMap((id) => (id === me ? [] : (state.members.get(id)?.name ?? [])));
}

function seatView(state: RoomState, me: string): SeatView {
  const asked = questionNow(state);
  return {
    role: 'seat',
    ...common(state),
    me: state.members.get(me)?.name ?? '',
    question: publicQuestion(asked),
    votes: asked ? votesOf(asked, me) : {},
    reason: asked?.reasons.get(me),
    ready: asked?.ready.has(me) ?? false,
    partners: partnersOf(state, asked, me),
  };
}

function memberView(state: RoomState, asked: Asked | undefined, { id, name, here }: Member): MemberView {
  const round = roundNow(state.course.value);
  return {
    ...{ id, name, here },
    ready: asked?.ready.has(id) ?? false,
    voted: asked?.votes[round].has(id) ?? false,
    votes: state.named && asked ? votesOf(asked, id) : undefined,
  };
}

function proposalOf(state: RoomState, asked: Asked) {
  const share = shareRight(asked, 1);
  const voted = state.course.value !== 'asking' && state.course.value !== 'vote1';
  return voted && share !== undefined ? proposalFor(share) : undefined;
}

/**
 * Counts of a round as the desk sees them: none while it runs. Beside who has voted, a count that goes up by one would
 * tell what they chose; in a lesson announced 记名 that is told anyway.
 */
function settledCounts(state: RoomState, asked: Asked, round: Round): number[] {
  const running = state.course.value === (round === 1 ? 'vote1' : 'vote2');
  return running && !state.named ? asked.options.map(() => 0) : countsOf(asked, round);
}

function deskQuestion(state: RoomState, asked: Asked): DeskView['question'] {
  const { question, node, options, key, until, revealed, groups } = asked;
  const best = areBest(asked);
  const given = [...asked.reasons.values()];
  const counts = Object.fromEntries(
    REASONS.map((reason) => [reason, given.filter((one) => one === reason).length]),
  ) as Record<Reason, number>;
  return {
    ...{ question, node, until, revealed },
    options: options.map((option, index) => ({
      ...option,
      grade: key[index]?.grade ?? 0,
      best: best[index] ?? false,
      acts: key[index]?.acts ?? [],
      why: key[index]?.why ?? '',
    })),
    counts: { 1: settledCounts(state, asked, 1), 2: settledCounts(state, asked, 2) },
    reasons: counts,
    shift: shiftOf(asked),
    proposal: proposalOf(state, asked),
    groups: groups.map((group) => group.flatMap((id) => state.members.get(id)?.name ?? [])),
  };
}

function deskView(state: RoomState): DeskView {
  const asked = questionNow(state);
  return {
    role: 'desk',
    ...counted(state),
    members: seatsOf(state).map((member) => memberView(state, asked, member)),
    question: asked && deskQuestion(state, asked),
  };
}

/** Whom one waits for: for the question to arrive, then for a vote. */
function missing(state: RoomState, asked: Asked): string[] {
  const phase = state.course.value;
  const here = seatsOf(state).filter((member) => member.here);
  const done =
    phase === 'asking'
      ? asked.ready
      : phase === 'vote1' || phase === 'vote2'
        ? asked.votes[roundNow(phase)]
        : undefined;
  return done ? here.flatMap(({ id, name }) => (done.has(id) ? [] : [name])) : [];
}

/** How many have voted while a vote is running; 0 otherwise. */
function votedNow(state: RoomState): number {
  const phase = state.course.value;
  const isVoting = phase === 'vote1' || phase === 'vote2';
  return isVoting ? (questionNow(state)?.votes[roundNow(phase)].size ?? 0) : 0;
}

function remoteView(state: RoomState): RemoteView {
  const asked = questionNow(state);
  return {
    role: 'remote',
    ...counted(state),
    question: asked?.question,
    until: asked?.until,
    missing: asked ? missing(state, asked) : [],
    proposal: asked && proposalOf(state, asked),
  };
}

/**
 * What one role may see of a room, as plain JSON. Before a question is revealed no view of `screen`, `seat` or
 * `observer` depends on what is in its key or on what anybody else has voted or why; the screen says how many have.
 *
 * @param member whose window it is; decides what is one's own
 */
export function viewFor<R extends Role>(state: RoomState, role: R, member: string): ViewOf<R>;
export function viewFor(state: RoomState, role: Role, member: string): RoomView {
  switch (role) {
    case 'desk':
      return deskView(state);
    case 'remote':
      return remoteView(state);
    case 'seat':
      return seatView(state, member);
    case 'screen':
      return {
        ...{ role, ...counted(state), voted: votedNow(state) },
        question: publicQuestion(questionNow(state)),
      };
    case 'observer':
      return { role, ...counted(state), question: publicQuestion(questionNow(state)) };
  }
}
