import type { DimensionId } from '../rubric/catalog.ts';
import { countDecisions } from '../play/count-decisions.ts';
import type { Agreement, AgreementKept, MentorRating, MentorSession, Partner } from './session-parts.ts';

/** The seven of one rating, without their words. */
export type Scores = Readonly<Record<DimensionId, number | 'not-seen'>>;

/** All that lists, the ledger and the statistics need of a session: some hundred bytes, because thousands are read at once. */
export interface SessionLine {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly endedAt: string | null;
  readonly mentor: Partner;
  readonly trainee: Partner;
  readonly aim: readonly DimensionId[];
  readonly withAnswers: boolean;
  readonly title: string;
  /** Head of the run, as lists of runs need it. */
  readonly run: Omit<MentorSession['run'], 'events'>;
  readonly decisions: number;
  readonly runEnd: MentorSession['runEnd'];
  /** As first saved; null: not rated. */
  readonly first: Scores | null;
  /** As it stands after second ratings; null: not rated. */
  readonly scores: Scores | null;
  readonly overall: MentorRating['overall'] | null;
  readonly others: readonly { readonly mentor: string; readonly scores: Scores }[];
  readonly agreement: Agreement | null;
  readonly agreementKept: AgreementKept | null;
  readonly replied: boolean;
  /** Calendar day the mentor was last calibrated; null: never. */
  readonly calibrated: string | null;
}

/** Sessions in the order they began. */
export const earliestFirst = (left: SessionLine, right: SessionLine): number =>
  left.startedAt < right.startedAt || (left.startedAt === right.startedAt && left.id < right.id) ? -1 : 1;

/** As what somebody sees a session: whose it is, or whoever brought it here. */
export type Part = 'mentor' | 'trainee' | 'keeper';

/** A line as somebody sees it. */
export interface SeenLine extends SessionLine {
  readonly as: Part;
}

/** A line as somebody sees it who goes by these profiles. */
export function seenAs(line: SessionLine, own: readonly string[]): SeenLine {
  const as = own.includes(line.mentor.id) ? 'mentor' : own.includes(line.trainee.id) ? 'trainee' : 'keeper';
  return { ...line, as };
}

const scoresOf = ({ dimensions }: MentorRating): Scores =>
  Object.fromEntries(
    Object.entries(dimensions).map(([dimension, { score }]) => [dimension, score]),
  ) as unknown as Scores;

/** The line of a session. A pure function of it, so that it can be made again at any time. */
export function sessionLine(session: MentorSession): SessionLine {
  const { run, ratings, aim, otherRatings } = session;
  const { events, ...head } = run;
  const [first, last] = [ratings[0]?.rating, ratings.at(-1)?.rating];
  return {
    id: session.id,
    startedAt: session.startedAt,
    changedAt: session.changedAt,
    endedAt: session.endedAt,
    mentor: session.mentor,
    trainee: session.trainee,
    aim: aim.dimensions,
    withAnswers: session.withAnswers,
    title: session.title,
    run: head,
    decisions: countDecisions(events),
    runEnd: session.runEnd,
    first: first ? scoresOf(first) : null,
    scores: last ? scoresOf(last) : null,
    overall: last?.overall ?? null,
    others: otherRatings.map(({ mentor, rating }) => ({ mentor: mentor.id, scores: scoresOf(rating) })),
    agreement: session.agreement,
    agreementKept: session.agreementKept,
    replied: session.reply !== '',
    calibrated: session.calibrated,
  };
}
