import type { TranscriptEvent } from '../../core/play/transcript.ts';
import type { Hold } from '../commands.ts';
import { asksConfidence } from './asks-confidence.ts';
import { isAtEnd } from './first-steps.ts';
import type { SessionContext, Start } from './session-context.ts';
import { at, openNode, record, reveal } from './record-event.ts';
import { NO_CLOCK, patienceSpentAt, silenceTime } from '../decision-clock.ts';

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
  return reveal({ ...record(context, event), clock: NO_CLOCK, seen: false });
}

/** What was chosen, and before it how sure the trainee was of it, where that is asked. */
export function choose(
  context: SessionContext,
  choice: string,
  ms: number,
  confidence: number | undefined,
): SessionContext {
  const node = openNode(context);
  const rated =
    confidence !== undefined && asksConfidence(context)
      ? record(context, { type: 'confidence', node, level: confidence })
      : context;
  return answer(rated, { type: 'choice', node, choice, ms });
}

/** Nothing was said in time. The timer brings no time of its own: it fires when the limit is spent. */
export const beSilent = (context: SessionContext): SessionContext =>
  answer(at(context, silenceTime(context.clock)), {
    type: 'silence',
    node: openNode(context),
    ms: Math.round(context.clock.limit ?? 0),
  });

/** Goes back to before a decision; what led to it stands on screen, its options open. */
export function rewind(context: SessionContext): SessionContext {
  const next = record({ ...context, seen: true, told: 0 }, { type: 'rewind', to: context.target });
  return { ...next, shown: next.talk.length };
}

/** Writes down how much patience is used up, where it is running out. */
export const noteSpent = (context: SessionContext, now: number): SessionContext =>
  context.clock.limit === undefined
    ? context
    : record(context, { type: 'spent', node: openNode(context), ms: patienceSpentAt(context.clock, now) });

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

/** An event that only says what happened at this decision. */
export const mark = (
  context: SessionContext,
  type: 'none-fit' | 'some-fit' | 'hint' | 'pause' | 'continue',
): SessionContext => record(context, { type, node: openNode(context) });

/** Something keeps lines from following by themselves; said twice, it is one thing still. */
export const hold = (context: SessionContext, by: Hold): SessionContext => ({
  ...context,
  holds: [...context.holds.filter((other) => other !== by), by],
});

export const release = (context: SessionContext, by: Hold): SessionContext => ({
  ...context,
  holds: context.holds.filter((other) => other !== by),
});
