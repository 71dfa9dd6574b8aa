import type { Tick } from '../../../ports/sound-player.ts';
import type { Cue } from '../../../session/views/trainee-view.ts';
import type { StageLine } from '../../../stage/stage-line.ts';

export interface NewSounds {
  readonly cue: Cue | undefined;
  readonly tick: Tick | undefined;
}

/** Lines that have been on screen. By identity: a line met again after going back is a new one only if it was said anew. */
export type Met = WeakSet<StageLine>;

const cueOf = (line: StageLine | undefined): Cue | undefined =>
  line && 'cue' in line ? line.cue : undefined;

interface Round {
  /** Lines in view. */
  readonly lines: readonly StageLine[];
  /** Nothing was noted of the run yet: what stands on screen is being seen for the first time. */
  readonly justBegun: boolean;
  /** The player has only just come; what was shown before it stays silent, save the line now read. */
  readonly first: boolean;
}

/**
 * What the lines that have come into view since `met` sound like, and adds them to it. Of several cues only
 * the last: they come at once.
 */
export function newSounds({ lines, justBegun, first }: Round, met: Met): NewSounds {
  const fresh = lines.filter((line) => !met.has(line));
  for (const line of fresh) met.add(line);
  if (first) return { cue: justBegun ? cueOf(lines.at(-1)) : undefined, tick: undefined };
  const cue = fresh.map(cueOf).findLast((found) => found !== undefined);
  const spoke = fresh.some((line) => line.kind === 'said' && line.text !== '');
  return { cue, tick: spoke ? 'choose' : fresh.length > 0 && !cue ? 'line' : undefined };
}
