import { TRANSCRIPT_FORMAT } from '../../play/newer-run.ts';
import type { Transcript } from '../../play/transcript.ts';
import type { MentorSession } from '../session-parts.ts';
import type { SessionState } from './session-state.ts';
import { isoTime } from '../../shared/iso-time.ts';

const isoOrNull = (at: number | undefined): string | null => (at === undefined ? null : isoTime(at));

/** The run as an ordinary transcript; undefined before the session is opened. */
export function runOf({ opened, openedAt, agreedAt, run }: SessionState): Transcript | undefined {
  if (!opened) return undefined;
  const { run: id, scenario, hash, key, play, seed } = opened;
  return {
    format: TRANSCRIPT_FORMAT,
    ...{ id, scenario, hash, key, play, seed },
    mode: 'guided',
    startedAt: isoTime(agreedAt ?? openedAt),
    patience: 1,
    led: opened.room,
    events: [...run.events],
  };
}

/**
 * What a session comes to, as it is kept. Undefined while the trainee has not said yes: then there is nothing to keep.
 */
export function sessionRecord(state: SessionState): MentorSession | undefined {
  const { opened, agreedAt, runEnd } = state;
  const run = runOf(state);
  if (!opened || !run || agreedAt === undefined) return undefined;
  const { room, mentor, trainee, aim, withAnswers, title, calibrated } = opened;
  return {
    format: 1,
    id: room,
    startedAt: isoTime(state.openedAt),
    changedAt: isoTime(Math.max(state.changedAt, state.openedAt)),
    endedAt: isoOrNull(state.endedAt),
    ...{ mentor, trainee, aim, withAnswers, title, run, calibrated },
    agreedAt: isoTime(agreedAt),
    runEnd: runEnd ? { ending: runEnd.ending, at: isoTime(runEnd.at) } : null,
    marks: [...state.marks],
    notes: [...state.notes],
    questions: [...state.questions],
    asides: [...state.asides],
    ratings: [...state.ratings],
    debrief: [...state.answers],
    debriefRating: state.debriefRating ?? null,
    agreement: state.agreement ?? null,
    agreementKept: null,
    reply: state.reply,
    repliedAt: isoOrNull(state.repliedAt),
    otherRatings: [],
  };
}
