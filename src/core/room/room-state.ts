import { beginCourse, stepCourse } from './course.ts';
import { groupsFor } from './groups.ts';
import { withPlaceFor } from './make-room.ts';
import { inOrder } from './kind.ts';
import { foldPresence, withMember } from './presence.ts';
import type { Question, RoomBody, RoomEvent } from './room-event.ts';
import type { Asked, RoomState, SeatPlay } from './room-model.ts';
import { foldRun, type RunSoFar, withEvent } from './run-body.ts';

const NOTHING: RoomState = {
  room: '',
  scenario: '',
  hash: '',
  seed: 0,
  named: false,
  course: beginCourse(),
  members: new Map(),
  removed: new Set(),
  questions: [],
  way: 'together',
  run: { events: [], told: 0 },
  plays: new Map(),
  next: 0,
};

/** A room in which nothing has happened. */
export const emptyRoom = (): RoomState => NOTHING;

const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

const ofQuestion = (state: RoomState, change: (asked: Asked) => Partial<Asked>): RoomState => {
  const asked = state.questions.at(-1);
  return asked
    ? { ...state, questions: [...state.questions.slice(0, -1), { ...asked, ...change(asked) }] }
    : state;
};

function begin({ question, node, options, key, said }: Question): Asked {
  return {
    ...{ question, node, options, key, said },
    ready: new Set(),
    votes: { 1: new Map(), 2: new Map() },
    hands: {},
    reasons: new Map(),
    groups: [],
    until: undefined,
    revealed: false,
    ratings: new Map(),
  };
}

function withPlay(state: RoomState, by: string, at: number, change: (play: RunSoFar) => Partial<SeatPlay>) {
  const play = state.plays.get(by) ?? { events: [], told: 0, began: at, since: at };
  return { ...state, plays: withEntry(state.plays, by, { ...play, ...change(play) }) };
}

function took(state: RoomState, { by, body, at }: RoomEvent): RoomState {
  switch (body.type) {
    case 'opened': {
      const { room, scenario, hash, seed, named } = body;
      return { ...state, room, scenario, hash, seed, named };
    }
    case 'joined':
    case 'left':
    case 'back': {
      const { members, removed } = state;
      const room = body.type === 'joined' ? withPlaceFor(state, body.member) : members;
      return { ...state, members: foldPresence(room, body, members.size + removed.size) };
    }
    case 'renamed':
      return { ...state, members: withMember(state.members, body.member, { name: body.name }) };
    case 'removed': {
      const members = new Map(state.members);
      members.delete(body.member);
      return { ...state, members, removed: new Set([...state.removed, body.member]) };
    }
    case 'asked':
      return { ...state, questions: [...state.questions, begin(body)] };
    case 'ready':
      return ofQuestion(state, ({ ready }) => ({ ready: new Set([...ready, by]) }));
    case 'voting':
    case 'extended':
      return ofQuestion(state, () => ({ until: body.until }));
    case 'vote':
      return ofQuestion(state, ({ votes }) => ({
        votes: { ...votes, [body.round]: withEntry(votes[body.round], by, body.mark) },
      }));
    case 'hands':
      return ofQuestion(state, ({ hands }) => ({ hands: { ...hands, [body.round]: body.counts } }));
    case 'closed':
      return ofQuestion(state, () => ({ until: undefined }));
    case 'reason':
      return ofQuestion(state, ({ reasons }) => ({ reasons: withEntry(reasons, by, body.reason) }));
    case 'talking':
      return ofQuestion(state, (asked) => ({ groups: groupsFor(state, asked) }));
    case 'revealed':
      return ofQuestion(state, () => ({ revealed: true, until: undefined }));
    case 'told':
    case 'chose':
      return { ...state, run: foldRun(state.run, body) };
    case 'rewound':
      return { ...ofQuestion(state, () => ({ until: undefined })), run: foldRun(state.run, body) };
    case 'way':
      return { ...state, way: body.way };
    case 'played':
      return withPlay(state, by, at, (play) => ({ ...withEvent(play, body.event, body.told), since: at }));
    case 'read':
      return withPlay(state, by, at, () => ({ told: body.told }));
    case 'rated':
      return ofQuestion(state, ({ ratings }) => ({
        ratings: withEntry(ratings, by, { ...ratings.get(by), [body.mark]: body.grade }),
      }));
    case 'ended':
      return ofQuestion(state, () => ({ until: undefined }));
  }
}

/**
 * A class after one more event. Whether it was allowed has been asked before it was written down (`class-refusal.ts`).
 */
export const foldRoom = inOrder<RoomState, RoomBody>((state, event) => ({
  ...took(state, event),
  course: stepCourse(state.course, event.body.type),
}));

/** A class from its journal. */
export const roomOf = (journal: readonly RoomEvent[]): RoomState => journal.reduce(foldRoom, emptyRoom());
