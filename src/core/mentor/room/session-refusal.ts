import type { Refusal } from '../../room/kind.ts';
import { KEEPER } from '../../room/role.ts';
import { PHASES_OF } from './session-course.ts';
import { MAY_SAY, type SessionBody, type SessionMessage } from './session-event.ts';
import type { SessionState } from './session-state.ts';

/** Most marks, notes, questions and asides of one session: what its record holds. */
const MOST = { marks: 2000, notes: 500, questions: 200, asides: 60, ratings: 20, answers: 40 } as const;
const MOST_EVENTS = 2000;

function mayNotSay({ members }: SessionState, { by, body }: SessionMessage): Refusal | undefined {
  const who = MAY_SAY[body.type];
  if (who === 'keeper' || by === KEEPER) return who === 'keeper' && by === KEEPER ? undefined : 'not-yours';
  const role = members.get(by)?.role;
  if (!role) return 'unknown-member';
  const speaks = who === 'both' ? role === 'desk' || role === 'screen' : role === who;
  return speaks ? undefined : 'not-yours';
}

/** Desk and trainee's window, and nobody else, are ever in a session. */
function aboutMember({ members }: SessionState, body: SessionBody): Refusal | undefined {
  if (body.type === 'joined') return body.role === 'desk' || body.role === 'screen' ? undefined : 'not-yours';
  if (body.type === 'left' || body.type === 'back')
    return members.has(body.member) ? undefined : 'unknown-member';
  return undefined;
}

/** While all stands still, or something is played beside it, the run itself does not go on. */
function stopsRun({ stop, aside }: SessionState, { type }: SessionBody): boolean {
  const moves = type === 'told' || type === 'chose' || type === 'rewound';
  if (type === 'rewound') return false;
  return (moves && (stop !== undefined || aside !== undefined)) || (type === 'asked' && aside !== undefined);
}

function playRefusal(state: SessionState, body: SessionBody): Refusal | undefined {
  switch (body.type) {
    case 'told':
      return body.told > state.run.told ? undefined : 'elsewhere';
    case 'stopped':
      return state.stop ? 'already' : undefined;
    case 'went-on':
      return state.stop ? undefined : 'already';
    case 'answered':
      return state.questions.some(({ id }) => id === body.question.id) ? undefined : 'elsewhere';
    case 'unmarked':
      return state.marks.length > 0 ? undefined : 'elsewhere';
    case 'note-dropped':
      return state.notes.some(({ id }) => id === body.note) ? undefined : 'already';
    case 'noted':
      return state.notes.some(({ id }) => id === body.note.id) ? 'already' : undefined;
    default:
      return undefined;
  }
}

function asideRefusal({ aside }: SessionState, { by, body }: SessionMessage, role: string | undefined) {
  if (body.type === 'aside-began') return aside ? 'elsewhere' : undefined;
  const inIt = body.type === 'aside-said' || body.type === 'aside-replied' || body.type === 'aside-ended';
  if (!inIt || by === KEEPER) return undefined;
  if (aside?.id !== body.id) return 'elsewhere';
  if (body.type === 'aside-replied')
    return body.reply < aside.replies.length ? undefined : ('unknown-option' as const);
  if (body.type === 'aside-ended') return undefined;
  // 假设: the trainee speaks; 换我来 and 换位: the mentor does, and waits for the answer.
  if (aside.replies.length > 0) return 'elsewhere';
  return role === (aside.kind === 'what-if' ? 'screen' : 'desk') ? undefined : 'not-yours';
}

const isFull = (state: SessionState, { type }: SessionBody): boolean =>
  (type === 'marked' && state.marks.length >= MOST.marks) ||
  (type === 'noted' && state.notes.length >= MOST.notes) ||
  (type === 'asked' && state.questions.length >= MOST.questions) ||
  (type === 'aside-began' && state.asides.length >= MOST.asides) ||
  (type === 'rated-again' && state.ratings.length >= MOST.ratings) ||
  (type === 'debriefed' && state.answers.length >= MOST.answers) ||
  ((type === 'chose' || type === 'rewound') && state.run.events.length >= MOST_EVENTS);

/** Why a message cannot be taken in as the session stands; undefined where it can. */
export function sessionRefusal(state: SessionState, message: SessionMessage): Refusal | undefined {
  const { by, body } = message;
  if (state.course.value === 'ended') return 'ended';
  if (body.type === 'opened') return !state.opened && by === KEEPER ? undefined : 'not-yours';
  const wrongPhase = PHASES_OF[body.type]?.includes(state.course.value as never) === false;
  return (
    mayNotSay(state, message) ??
    aboutMember(state, body) ??
    (wrongPhase || stopsRun(state, body) ? 'elsewhere' : undefined) ??
    playRefusal(state, body) ??
    asideRefusal(state, message, state.members.get(by)?.role) ??
    (isFull(state, body) ? 'full' : undefined)
  );
}
