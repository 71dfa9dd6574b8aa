import type { Cue } from '../../../core/scenario/vocabulary.ts';
import type { Tick } from '../../../ports/sound-player.ts';
import { currentEntry } from '../scene.ts';
import type { SessionContext } from '../session-context.ts';
import type { TalkEntry } from '../talk-entries.ts';

export interface NewSounds {
  readonly cue: Cue | undefined;
  readonly tick: Tick | undefined;
}

/** Entries that have been on screen. By identity: a line met again after going back is a new one only if it was said anew. */
export type Met = WeakSet<TalkEntry>;

const cueOf = (entry: TalkEntry | undefined): Cue | undefined =>
  entry && 'cue' in entry ? entry.cue : undefined;

/** Nothing was said yet: what stands on screen is being seen for the first time. */
const justBegun = ({ transcript }: SessionContext): boolean => transcript.events.length === 0;

/**
 * What the entries that have come into view since `met` sound like, and adds them to it. Of several cues only
 * the last: they come at once.
 *
 * @param first the player has only just come; what was shown before it stays silent, save the line now read
 */
export function newSounds(context: SessionContext, met: Met, first: boolean): NewSounds {
  const fresh = context.talk.slice(0, context.shown).filter((entry) => !met.has(entry));
  for (const entry of fresh) met.add(entry);
  if (first) return { cue: justBegun(context) ? cueOf(currentEntry(context)) : undefined, tick: undefined };
  const cue = fresh.map(cueOf).findLast((found) => found !== undefined);
  const spoke = fresh.some((entry) => entry.kind === 'said' && entry.text !== '');
  return { cue, tick: spoke ? 'choose' : fresh.length > 0 && !cue ? 'line' : undefined };
}
