import { DIMENSIONS, type DimensionId } from '../../src/core/rubric/catalog.ts';
import type { MentorRating, MentorSession } from '../../src/core/mentor/session-parts.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';

export const AT = '2026-11-20T08:00:00.000Z';

type Score = number | 'not-seen';

/** A rating that says the same of everything, but for what is given. */
export function aRating(scores: Partial<Record<DimensionId, Score>> = {}, all: Score = 3): MentorRating {
  const dimensions = DIMENSIONS.map((dimension) => {
    const score = scores[dimension] ?? all;
    return [dimension, { score, words: score === 1 || score === 5 ? '因为' : '' }] as const;
  });
  return {
    dimensions: Object.fromEntries(dimensions) as MentorRating['dimensions'],
    overall: 'beside',
    overallWords: '',
    chair: { score: 3, words: '' },
  };
}

export const aLedRun = (rest: Partial<Transcript> = {}): Transcript => ({
  format: 4,
  id: 'run-1',
  scenario: 'fifth-visit',
  hash: 'c1-00000000000000000000',
  mode: 'guided',
  led: 'session-1',
  seed: 1,
  startedAt: AT,
  patience: 1,
  events: [],
  ...rest,
});

/** A session as it is kept: begun, ended, agreed to, rated once. */
export const aSession = (rest: Partial<MentorSession> = {}): MentorSession => ({
  format: 1,
  id: 'session-1',
  startedAt: AT,
  changedAt: AT,
  endedAt: AT,
  mentor: { id: 'mentor-1', name: '老周', unit: '和平路所' },
  trainee: { id: 'trainee-1', name: '小李', unit: '和平路所' },
  agreedAt: AT,
  aim: { dimensions: ['psychology'], words: '' },
  withAnswers: false,
  title: '第五次来访',
  run: aLedRun({ id: `run-of-${rest.id ?? 'session-1'}`, led: rest.id ?? 'session-1' }),
  runEnd: null,
  marks: [],
  notes: [],
  questions: [],
  asides: [],
  ratings: [{ rating: aRating(), at: AT, because: '' }],
  debrief: [],
  debriefRating: null,
  agreement: null,
  agreementKept: null,
  reply: '',
  repliedAt: null,
  otherRatings: [],
  calibrated: null,
  ...rest,
});
