import type { SessionContext } from './session-context.ts';

/** The decisions of a run (0-based turns) at which it is asked how sure one is: the third and the eighth, for everybody. */
const ASKED_AT: readonly number[] = [2, 7];

/** Whether it is asked at the open decision. Gone back to, a decision does not ask again. */
export function asksConfidence({
  transcript,
  replay,
}: Pick<SessionContext, 'transcript' | 'replay'>): boolean {
  const place = ASKED_AT.indexOf(replay.turns.length);
  if (place < 0 || replay.open.confidence !== undefined) return false;
  const answered = transcript.events.filter(({ type }) => type === 'confidence').length;
  return answered <= place;
}
