import { initialTransition, setup, type SnapshotFrom, transition } from 'xstate';
import type { SessionBodyType } from './session-event.ts';

/**
 * The course of a mentor's session: what it is for, the play, the rating before anybody sees a result, the debrief, the
 * record. No timers.
 */
const session = setup({ types: { events: {} as { type: SessionBodyType } } }).createMachine({
  id: 'mentor-session',
  initial: 'aim',
  on: { ended: '.ended' },
  states: {
    /** The trainee has not said yes yet: nothing is kept. */
    aim: { on: { agreed: 'play', declined: 'ended' } },
    play: { on: { 'run-ended': 'rating' } },
    rating: { on: { rated: 'debrief' } },
    debrief: { on: { recorded: 'record' } },
    record: {},
    ended: { type: 'final' },
  },
});

export type SessionCourse = SnapshotFrom<typeof session>;
export type SessionPhase = SessionCourse['value'];

export const beginSession = (): SessionCourse => initialTransition(session)[0];

/** Where the session stands after an event; the same object where it means nothing there. */
export const stepSession = (course: SessionCourse, type: SessionBodyType): SessionCourse =>
  course.can({ type }) ? transition(session, course, { type })[0] : course;

/** Where each thing may happen; what is not named may at any time before the end. */
export const PHASES_OF: Readonly<Partial<Record<SessionBodyType, readonly SessionPhase[]>>> = {
  agreed: ['aim'],
  declined: ['aim'],
  told: ['play'],
  chose: ['play'],
  rewound: ['play'],
  stopped: ['play'],
  asked: ['play'],
  answered: ['play'],
  'went-on': ['play'],
  marked: ['play', 'rating'],
  unmarked: ['play', 'rating'],
  noted: ['play', 'rating', 'debrief', 'record'],
  'note-dropped': ['play', 'rating', 'debrief', 'record'],
  'aside-began': ['play'],
  'aside-said': ['play'],
  'aside-replied': ['play'],
  'aside-ended': ['play'],
  'run-ended': ['play'],
  drafted: ['rating'],
  rated: ['rating'],
  'rated-again': ['debrief', 'record'],
  stepped: ['debrief'],
  debriefed: ['debrief'],
  promised: ['debrief', 'record'],
  recorded: ['debrief'],
  tapped: ['debrief', 'record'],
  replied: ['record'],
};
