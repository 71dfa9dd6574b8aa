import type { Program, Utterance } from '../../core/program/program.ts';
import type { Situation } from '../../core/program/world.ts';
import { nodeOf, offered } from '../../core/engine/step.ts';
import { orderOptions } from '../../core/play/option-order.ts';
import { patienceSeconds } from '../../core/play/patience.ts';
import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import type { SessionContext, SessionInput } from './session-context.ts';
import { openNode, record, reveal } from './record-event.ts';
import { NO_CLOCK } from '../decision-clock.ts';
import { talkOf } from '../talk/talk-entries.ts';
import { leadOf } from './lead.ts';

/** The steps a session begins with, as plain functions: they are there before its machine. */

/** Where a session begins. A run resumed stands at its decision with everything said so far on screen. */
export function beginSession({
  program,
  transcript,
  replay,
  opening,
  preferences,
  latest,
  at,
}: SessionInput): SessionContext {
  const talk = talkOf(program, replay, transcript.mode === 'guided');
  const base = {
    program,
    preferences,
    transcript,
    replay,
    talk,
    now: at,
    clock: NO_CLOCK,
    target: 0,
    told: opening === 'resumed' ? Number.POSITIVE_INFINITY : 0,
    holds: [],
  };
  const context: SessionContext = {
    ...base,
    shown: opening === 'resumed' ? talk.length : 0,
    latest: latest ?? { from: talk.length, at },
    seen: opening === 'resumed',
  };
  if (opening === 'fresh') return reveal(context);
  return transcript.events.at(-1)?.type === 'pause'
    ? record(context, { type: 'continue', node: openNode(context) })
    : context;
}

export const isAtEnd = ({ replay }: SessionContext): boolean => replay.ending !== undefined;

/** Whether the trainee writes before the options show: wished for, and they have not been seen yet. */
export const draftsFirst = ({ preferences, seen, replay }: SessionContext): boolean =>
  preferences.draftFirst && !seen && replay.open.draft === undefined;

/** Options of a decision in the order a run shows them; none at an ending. */
export function optionsAt(
  program: Program,
  situation: Situation,
  seed: number,
  turn: number,
): readonly Utterance[] {
  const node = nodeOf(program, situation);
  return node.kind === 'decision' ? orderOptions(offered(node, situation.world), seed, node.id, turn) : [];
}

/** Options of the open decision. */
export const optionsOf = ({ program, replay, transcript }: SessionContext): readonly Utterance[] =>
  optionsAt(program, replay.situation, transcript.seed, replay.turns.length);

/** Options come into view: thinking time begins. */
export function openDecision(opening: SessionContext): SessionContext {
  const context = startsClock(opening) ? record(opening, startMark(opening)) : opening;
  const { transcript, now } = context;
  const texts = optionsOf(context).map((option) => option.text);
  const seconds = transcript.mode === 'exam' ? patienceSeconds(texts, transcript.patience) : undefined;
  const spent = spentBefore(transcript);
  const lead = seconds === undefined ? 0 : leadOf(context);
  const limit = seconds && lead + seconds * 1000;
  return { ...context, seen: true, clock: { spent, since: now, lead, limit } };
}

/**
 * Before its first choice nothing of an exam is on record, and a page closed then would give all of its patience back:
 * that the clock runs is written down at once. Later every page finds the choice before.
 */
const startsClock = ({ transcript: { mode, patience, events } }: SessionContext): boolean =>
  mode === 'exam' && patience > 0 && events.length === 0;

const startMark = (context: SessionContext): TranscriptEvent => ({
  type: 'spent',
  node: openNode(context),
  ms: 0,
});

/** Thinking time noted at the open decision by a page since closed, in milliseconds. */
function spentBefore({ events }: Transcript): number {
  const answered = events.findLastIndex(({ type }) => type === 'choice' || type === 'silence');
  return events.slice(answered + 1).reduce((spent, event) => (event.type === 'spent' ? event.ms : spent), 0);
}
