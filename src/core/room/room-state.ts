import { beginCourse, stepCourse } from './course.ts';
import type { TranscriptEvent } from '../play/transcript.ts';
import { groupsFor } from './groups.ts';
import { withPlaceFor } from './make-room.ts';
import type { Question, RoomEvent } from './room-event.ts';
import type { Asked, Member, RoomState, RunSoFar, SeatPlay } from './room-model.ts';

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

const withMember = (state: RoomState, id: string, change: Partial<Member>): RoomState => {
  const member = state.members.get(id);
  return member ? { ...state, members: withEntry(state.members, id, { ...member, ...change }) } : state;
};

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

const withEvent = ({ events }: RunSoFar, event: TranscriptEvent, told: number): RunSoFar => ({
  events: [...events, event],
  told,
});

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
    case 'joined': {
      const { member: id, role, name } = body;
      const joined = state.members.get(id)?.joined ?? state.members.size + state.removed.size;
      const members = withPlaceFor(state, id).set(id, { id, role, name, here: true, joined });
      return { ...state, members };
    }
    case 'left':
      return withMember(state, body.member, { here: false });
    case 'back':
      return withMember(state, body.member, { here: true });
    case 'renamed':
      return withMember(state, body.member, { name: body.name });
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
      return { ...state, run: { ...state.run, told: body.told } };
    case 'chose':
      return { ...state, run: withEvent(state.run, body.event, body.told) };
    case 'rewound': {
      const run = withEvent(state.run, { type: 'rewind', to: body.to }, body.told);
      return { ...ofQuestion(state, () => ({ until: undefined })), run };
    }
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
 * A room after one more event. One that comes again, by its place in the keeper's order, changes nothing. Whether it
 * was allowed has been asked before it was written down (`keeper.ts`).
 */
export function foldRoom(state: RoomState, event: RoomEvent): RoomState {
  if (event.order < state.next) return state;
  const course = stepCourse(state.course, event.body.type);
  return { ...took(state, event), course, next: event.order + 1 };
}

/** A room from its journal. */
export const roomOf = (journal: readonly RoomEvent[]): RoomState => journal.reduce(foldRoom, emptyRoom());
