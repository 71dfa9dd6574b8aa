import { nodeOf } from '../../core/engine/step.ts';
import { extendReplay } from '../../core/play/replay.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { revealNext, revealPassage } from '../talk/reveal.ts';
import type { SessionContext } from './session-context.ts';
import { keepEntries, talkOf } from '../talk/talk-entries.ts';

/** The two things every step of a session is made of: an event added to the transcript, a line shown. */

/** Id of the node the talk stands at. */
export const openNode = ({ program, replay }: SessionContext): string => nodeOf(program, replay.situation).id;

export const at = (context: SessionContext, now: number): SessionContext => ({ ...context, now });

/** Shows what comes next: a line, or the whole passage for those who like it so. */
export const reveal = (context: SessionContext): SessionContext => ({
  ...context,
  latest: { from: context.shown, at: context.now },
  shown: (context.preferences.linesAtOnce ? revealPassage : revealNext)(context.talk, context.shown),
});

/** Shows the rest of the passage; whoever skips lines has read them, but for the last. */
export function revealAll(context: SessionContext): SessionContext {
  const shown = revealPassage(context.talk, context.shown);
  return { ...context, latest: { from: shown - 1, at: context.now }, shown };
}

/** Adds an event to the transcript. One that does not fit is a bug of the screen, so it throws. */
export function record(context: SessionContext, event: TranscriptEvent): SessionContext {
  const { program, transcript } = context;
  const next = extendReplay(program, context.replay, event, transcript.events.length);
  if (!next.ok) throw new Error(`${next.error.code}: ${next.error.message}`);
  const talk =
    next.value.turns === context.replay.turns
      ? context.talk
      : keepEntries(context.talk, talkOf(program, next.value, transcript.mode === 'guided'));
  return {
    ...context,
    replay: next.value,
    talk,
    transcript: { ...transcript, events: [...transcript.events, event] },
  };
}
