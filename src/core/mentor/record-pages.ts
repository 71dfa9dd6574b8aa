import type { Indicators } from '../rubric/catalog.ts';
import { isCitizens } from '../scenario/vocabulary.ts';
import type { Report } from '../scoring/report.ts';
import type { TurnReport } from '../scoring/turn-report.ts';
import type { MentorSession } from './session-parts.ts';
import { type Comparison, sideBySide } from './side-by-side.ts';

/** One utterance of the evidence page. */
export interface EvidenceRow {
  /** 0-based. */
  readonly turn: number;
  /** The line it answers, with whose it is; empty where there is none. */
  readonly before: string;
  /** Empty for silence. */
  readonly said: string;
  /** What the mentor marked there: indicator ids. */
  readonly seen: readonly string[];
  readonly missed: readonly string[];
  /** Notes at this utterance that both may read. */
  readonly notes: readonly string[];
}

/** What the two pages of a record need of the run. Plain JSON. */
export interface RecordPages {
  readonly comparison: Comparison | null;
  readonly rows: readonly EvidenceRow[];
  /** Utterances left out for want of room. */
  readonly leftOut: number;
  readonly ending: string | undefined;
}

/** As many utterances as one A4 page takes with two lines each and a note at some. */
export const MOST_ROWS = 11;

function rowOf(
  session: MentorSession,
  { turn, lines, words }: TurnReport,
  callOf: (id: string) => string,
): EvidenceRow {
  const marks = session.marks.filter((mark) => mark.turn === turn);
  const before = lines.findLast(isCitizens);
  return {
    turn,
    before: before ? `${callOf(before.who)}：${before.text}` : '',
    said: words,
    seen: marks.filter(({ seen }) => seen).map(({ act }) => act),
    missed: marks.filter(({ seen }) => !seen).map(({ act }) => act),
    notes: session.notes.filter((note) => note.shown && note.turn === turn).map(({ text }) => text),
  };
}

/** How much an utterance has to show: what somebody said of it, then where the talk turned. */
function weightOf(report: Report, row: EvidenceRow): number {
  const marks = row.seen.length + row.missed.length;
  const pivotal = report.pivots.some(({ turn }) => turn === row.turn);
  return 4 * row.notes.length + 2 * marks + (pivotal ? 3 : 0);
}

/**
 * The evidence of a record: the utterances with most to show, in the order they were said, and the last rating beside the
 * automatic reading.
 *
 * @param callOf how somebody is called on the stage
 */
export function recordPages(
  session: MentorSession,
  report: Report,
  indicators: Indicators,
  callOf: (id: string) => string,
): RecordPages {
  const all = report.turns.map((turn) => rowOf(session, turn, callOf));
  const rows = [...all]
    .sort((left, right) => weightOf(report, right) - weightOf(report, left) || left.turn - right.turn)
    .slice(0, MOST_ROWS)
    .sort((left, right) => left.turn - right.turn);
  const rating = session.ratings.at(-1)?.rating;
  return {
    comparison: rating ? sideBySide(report, rating, session.marks, indicators) : null,
    rows,
    leftOut: all.length - rows.length,
    ending: report.ending?.title,
  };
}
