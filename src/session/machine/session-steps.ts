import { confidenceTurns } from '../../core/play/option-order.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { isAtEnd } from './first-steps.ts';
import type { SessionContext, Start } from './session-context.ts';
import { at, openNode, record, reveal } from './record-event.ts';
import { NO_CLOCK, silenceTime, spentAt } from '../decision-clock.ts';

/** The session's steps as plain functions from context to context. */

export const isAllShown = ({ shown, talk }: SessionContext): boolean => shown >= talk.length;

/**
 * Whether the line that stands there has to be read before anything takes its place, even when no line follows it: a
 * reason, and the last words of a talk, which are seen where they are said and not in the picture of the ending.
 */
export const waitsToBeRead = (context: SessionContext): boolean =>
  isAtEnd(context) || context.talk[context.shown - 1]?.line.kind === 'reason';

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
