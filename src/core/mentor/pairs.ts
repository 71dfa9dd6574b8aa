import type { DimensionId } from '../rubric/catalog.ts';
import { DIMENSIONS } from '../rubric/catalog.ts';
import { earliestFirst, type SessionLine } from './session-line.ts';
import type { Agreement, AgreementKept } from './session-parts.ts';

/** One session in the line of a pair's sessions: what was agreed in it, and what became of that. */
export interface PairStep {
  readonly line: SessionLine;
  readonly agreement: Agreement | null;
  readonly kept: AgreementKept['kept'] | null;
}

/** A pair's sessions as one line, the earliest first. */
export const pairHistory = (lines: readonly SessionLine[], mentor: string, trainee: string): PairStep[] =>
  lines
    .filter((line) => line.mentor.id === mentor && line.trainee.id === trainee)
    .sort(earliestFirst)
    .map((line) => ({ line, agreement: line.agreement, kept: line.agreementKept?.kept ?? null }));

/** The promise that opens a trainee's next session: the one made last, with whose session it was. */
export function lastAgreement(lines: readonly SessionLine[], trainee: string): PairStep | undefined {
  const made = lines.filter((line) => line.trainee.id === trainee && line.agreement).sort(earliestFirst);
  const line = made.at(-1);
  return line && { line, agreement: line.agreement, kept: line.agreementKept?.kept ?? null };
}

/** What a trainee promised last, where it has not been done, or nobody has said so. */
export function undoneAgreement(lines: readonly SessionLine[], trainee: string): Agreement | undefined {
  const last = lastAgreement(lines, trainee);
  return last && last.kept !== 'yes' ? (last.agreement ?? undefined) : undefined;
}

/** Sessions looked at to say what somebody is stuck on. */
export const RECENT = 3;
/** At this mean or below, over two ratings or more, somebody is stuck. */
const STUCK_AT = 2.5;

/**
 * Dimensions somebody is stuck on: of their last three rated sessions, those rated twice or more at a mean of 2.5 or
 * below, the lowest first. 「没看到」 is no rating.
 *
 * @param sessions of one trainee, the earliest first
 */
export function stuckOn(sessions: readonly SessionLine[]): DimensionId[] {
  const recent = sessions.flatMap(({ scores }) => scores ?? []).slice(-RECENT);
  const means = DIMENSIONS.flatMap((dimension) => {
    const given = recent.flatMap((scores) => {
      const score = scores[dimension];
      return score === 'not-seen' ? [] : [score];
    });
    const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
    return given.length >= 2 && mean <= STUCK_AT ? [{ dimension, mean }] : [];
  });
  return means.sort((left, right) => left.mean - right.mean).map(({ dimension }) => dimension);
}

const MOST_AIMS = 2;

/**
 * What today is proposed to be for: what was promised last and not yet done, then what the trainee is stuck on, then what
 * the runs say is weak; two at most.
 *
 * @param weak dimensions the plan holds weakest, the weakest first
 */
export function proposeAim(
  lines: readonly SessionLine[],
  trainee: string,
  weak: readonly DimensionId[],
): DimensionId[] {
  const own = lines.filter((line) => line.trainee.id === trainee).sort(earliestFirst);
  const promised = undoneAgreement(own, trainee)?.dimension;
  return [...new Set([...(promised ? [promised] : []), ...stuckOn(own), ...weak])].slice(0, MOST_AIMS);
}
