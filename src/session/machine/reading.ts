import { readingTime } from '../../core/play/reading-time.ts';
import type { Pace } from '../../ports/settings-store.ts';
import { laterWords } from '../talk/ending-words.ts';
import { latestWords } from './lead.ts';
import type { SessionContext } from './session-context.ts';

/** Times as long as at an easy pace. Where nothing goes by itself, so long until it could. */
const PACES: Readonly<Record<Pace, number>> = { slow: 1.6, normal: 1, fast: 0.65, off: 1 };

const paced = ({ preferences }: SessionContext, words: readonly string[]): number =>
  Math.round(readingTime(words) * PACES[preferences.pace]);

/** Milliseconds until what came into view last is read, at the trainee's pace. */
export const untilRead = (context: SessionContext): number => paced(context, latestWords(context));

/** Whether the next line comes by itself once this one is read. */
export const goesByItself = ({ preferences, holds }: SessionContext): boolean =>
  preferences.pace !== 'off' && holds.length === 0;

/** What became of the people; nothing while the talk goes on. */
const laterIn = ({ program, replay }: SessionContext): readonly string[] =>
  replay.ending ? laterWords(program, replay.ending, replay.situation.world) : [];

/** All of what became of the people is on screen. */
export const isAllTold = (context: SessionContext): boolean => context.told >= laterIn(context).length;

/** Milliseconds until the paragraph told last is read, or the title over all of them. */
export const untilTold = (context: SessionContext): number =>
  paced(context, [laterIn(context)[context.told - 1] ?? context.replay.ending?.ending.title ?? '']);

/** Tells the next paragraph of how it ended. */
export const tell = (context: SessionContext): SessionContext => ({ ...context, told: context.told + 1 });

export const tellAll = (context: SessionContext): SessionContext => ({
  ...context,
  told: laterIn(context).length,
});
