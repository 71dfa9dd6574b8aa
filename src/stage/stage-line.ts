import type { ReasonLine } from '../session/views/coach-view.ts';
import type { TalkLine } from '../session/views/trainee-view.ts';

/** What stands in the talk: its lines, and between them what a coach says. */
export type StageLine = TalkLine | ReasonLine;

/** The lines of a talk with each reason after the line it follows. */
export function withReasons(talk: readonly TalkLine[], reasons: readonly ReasonLine[]): readonly StageLine[] {
  if (reasons.length === 0) return talk;
  const following = new Map(reasons.map((reason) => [reason.after, reason]));
  return talk.flatMap((line): StageLine[] => {
    const reason = following.get(line.key);
    return reason ? [line, reason] : [line];
  });
}
