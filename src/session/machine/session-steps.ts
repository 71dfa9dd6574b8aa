import type { Program, Utterance } from '../../core/program/program.ts';
import type { Situation } from '../../core/program/world.ts';
import { nodeOf, offered } from '../../core/engine/step.ts';
import { confidenceTurns, orderOptions } from '../../core/play/option-order.ts';
import { patienceSeconds } from '../../core/play/patience.ts';
import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import type { SessionContext, SessionInput, Start } from './session-context.ts';
import { at, openNode, record, reveal } from './record-event.ts';
import { NO_CLOCK, silenceTime, spentAt } from '../decision-clock.ts';
import { talkOf } from '../talk/talk-entries.ts';

/** The session's steps as plain functions from context to context. */

/** Where a session begins. A run resumed stands at its decision with everything said so far on screen. */
export function beginSession({
  program,
  transcript,
  replay,
  opening,
  preferences,
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
    pendingChoice: undefined,
    target: 0,
  };
  const context: SessionContext = {
    ...base,
    shown: opening === 'resumed' ? talk.length : 0,
    seen: opening === 'resumed',
  };
  if (opening === 'fresh') return reveal(context);
  return transcript.events.at(-1)?.type === 'pause'
    ? record(context, { type: 'continue', node: openNode(context) })
    : context;
}

export const isAllShown = ({ shown, talk }: SessionContext): boolean => shown >= talk.length;

export const isAtEnd = ({ replay }: SessionContext): boolean => replay.ending !== undefined;

/**
 * Whether the line that stands there has to be read before anything takes its place, even when no line follows it: a
 * reason, and the last words of a talk, which are seen where they are said and not in the picture of the ending.
 */
export const waitsToBeRead = (context: SessionContext): boolean =>
  isAtEnd(context) || context.talk[context.shown - 1]?.line.kind === 'reason';

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

/** The officer has spoken, or has not: the people react. */
function answer(context: SessionContext, event: TranscriptEvent): SessionContext {
  return reveal({ ...record(context, event), pendingChoice: undefined, clock: NO_CLOCK, seen: false });
}

export const choose = (context: SessionContext, choice: string, ms: number): SessionContext =>
  answer(context, { type: 'choice', node: openNode(context), choice, ms });

/** Nothing was said in time. The timer brings no time of its own: it fires when the limit is spent. */
export const beSilent = (context: SessionContext): SessionContext =>
  answer(at(context, silenceTime(context.clock)), {
    type: 'silence',
    node: openNode(context),
    ms: Math.round(context.clock.limit ?? 0),
  });

/** Confidence is asked at three decisions of a run, once each. */
export function asksConfidence({ transcript, replay }: SessionContext): boolean {
  if (replay.open.confidence !== undefined) return false;
  const asked = transcript.events.filter((event) => event.type === 'confidence').length;
  return asked < 3 && confidenceTurns(transcript.seed).includes(replay.turns.length);
}

/** Goes back to before a decision; what led to it stands on screen, its options open. */
export function rewind(context: SessionContext): SessionContext {
  const next = record(
    { ...context, pendingChoice: undefined, seen: true },
    { type: 'rewind', to: context.target },
  );
  return { ...next, shown: next.talk.length };
}

/** Options come into view: thinking time begins. */
export function openDecision(opening: SessionContext): SessionContext {
  const context = startsClock(opening) ? record(opening, startMark(opening)) : opening;
  const { transcript, now } = context;
  const texts = optionsOf(context).map((option) => option.text);
  const seconds = transcript.mode === 'exam' ? patienceSeconds(texts, transcript.patience) : undefined;
  const spent = spentBefore(transcript);
  return { ...context, seen: true, clock: { spent, since: now, limit: seconds && seconds * 1000 } };
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

/** Writes down how much patience is used up, where it is running out. */
export const noteSpent = (context: SessionContext, now: number): SessionContext =>
  context.clock.limit === undefined
    ? context
    : record(context, { type: 'spent', node: openNode(context), ms: spentAt(context.clock, now) });

/** The briefing is over: mode, patience and the hour are fixed, the first line shows. */
export function startRun(context: SessionContext, { mode, patience, startedAt }: Start): SessionContext {
  const transcript = {
    ...context.transcript,
    mode,
    patience: mode === 'exam' ? patience : 1,
    startedAt,
  } as const;
  return reveal({ ...context, transcript });
}

/** Keeps what the trainee wrote; an empty box is not a draft. */
export function saveDraft(context: SessionContext, text: string): SessionContext {
  const kept = text.trim().slice(0, 400);
  return kept === '' ? context : record(context, { type: 'draft', node: openNode(context), text: kept });
}

/** How sure the trainee was, and then the choice it was about. */
export function rate(context: SessionContext, level: number): SessionContext {
  const { pendingChoice } = context;
  if (!pendingChoice) return context;
  const rated = record(context, { type: 'confidence', node: openNode(context), level });
  return choose(rated, pendingChoice.choice, pendingChoice.ms);
}

/** An event that only says what happened at this decision. */
export const mark = (
  context: SessionContext,
  type: 'none-fit' | 'some-fit' | 'hint' | 'pause' | 'continue',
): SessionContext => record(context, { type, node: openNode(context) });
