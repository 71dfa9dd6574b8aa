import type { DimensionId } from '../rubric/catalog.ts';
import { timeOf } from '../shared/recorded.ts';
import { stuckOn } from './pairs.ts';
import { earliestFirst, type SessionLine } from './session-line.ts';
import type { Agreement, Partner } from './session-parts.ts';

/** How long a trainee may go without a session before they are due, in days. */
export const EVERY_DAYS = 28;

/**
 * Why a trainee is due. `promise`: the day of the last promise has come and nobody has said what became of it. `long`: the
 * last session is four weeks ago or more. `none`: neither.
 */
export type Due = 'promise' | 'long' | 'none';

export interface PromiseTally {
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** Nobody has said yet. */
  readonly open: number;
}

export interface LedgerRow {
  /** As they were called last. */
  readonly trainee: Partner;
  /** Every id they go by. */
  readonly ids: readonly string[];
  readonly sessions: number;
  /** Everybody who has led them, the latest first. */
  readonly mentors: readonly Partner[];
  /** The latest. */
  readonly last: SessionLine;
  readonly daysSince: number;
  readonly due: Due;
  readonly stuck: readonly DimensionId[];
  readonly promises: PromiseTally;
  /** The promise that stands open and was made last. */
  readonly open: Agreement | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

const nameKey = ({ name, unit }: Partner): string | undefined =>
  name === '' || unit === '' ? undefined : `${name}\n${unit}`;

/**
 * Sessions by trainee. Where files of several mentors come together one trainee may have several ids: the same name in
 * the same unit is taken for one person here, in this table and nowhere else. Each line is looked at once.
 */
function byTrainee(lines: Iterable<SessionLine>): SessionLine[][] {
  const groups = new Map<string, SessionLine[]>();
  const named = new Map<string, SessionLine[]>();
  for (const line of lines) {
    const { trainee } = line;
    const key = nameKey(trainee);
    const group = groups.get(trainee.id) ?? (key === undefined ? undefined : named.get(key)) ?? [];
    group.push(line);
    groups.set(trainee.id, group);
    if (key !== undefined && !named.has(key)) named.set(key, group);
  }
  return [...new Set(groups.values())];
}

function tally(sessions: readonly SessionLine[]): PromiseTally {
  const counts = { yes: 0, partly: 0, no: 0, open: 0 };
  for (const { agreement, agreementKept } of sessions)
    if (agreement) counts[agreementKept?.kept ?? 'open'] += 1;
  return counts;
}

function rowOf(sessions: readonly SessionLine[], now: number, today: string): LedgerRow {
  const inOrder = [...sessions].sort(earliestFirst);
  const last = inOrder.at(-1) as SessionLine;
  const latestFirst = [...inOrder].reverse();
  const open = latestFirst.find(({ agreement, agreementKept }) => agreement && !agreementKept)?.agreement;
  const daysSince = Math.max(0, Math.floor((now - timeOf(last.startedAt)) / DAY));
  const promised = open ? open.due <= today : false;
  return {
    trainee: last.trainee,
    ids: [...new Set(sessions.map(({ trainee }) => trainee.id))],
    sessions: sessions.length,
    mentors: [...new Map(latestFirst.map(({ mentor }) => [mentor.id, mentor])).values()],
    last,
    daysSince,
    due: promised ? 'promise' : daysSince >= EVERY_DAYS ? 'long' : 'none',
    stuck: stuckOn(inOrder),
    promises: tally(sessions),
    open: open ?? undefined,
  };
}

const URGENCY: Readonly<Record<Due, number>> = { promise: 0, long: 1, none: 2 };

/**
 * 带教台账: a row a trainee, those who are due first, and of these who has waited longest. Overall judgements are no part
 * of it: it adds up nothing but promises and sessions.
 *
 * @param now milliseconds since the epoch
 * @param today the calendar day there, `YYYY-MM-DD`
 */
export const ledger = (lines: Iterable<SessionLine>, now: number, today: string): LedgerRow[] =>
  byTrainee(lines)
    .map((sessions) => rowOf(sessions, now, today))
    .sort((left, right) => URGENCY[left.due] - URGENCY[right.due] || right.daysSince - left.daysSince);
