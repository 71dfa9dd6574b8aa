import type { TalkLine } from '../views/trainee-view.ts';
import type { TalkEntry } from './talk-entry.ts';

type PartLine = Extract<TalkLine, { kind: 'phase' }>;

/** By the line itself, so that what has not changed stays the same object. */
const unnamed = new WeakMap<PartLine, PartLine>();

function withoutName(line: PartLine): PartLine {
  const known = unnamed.get(line) ?? { ...line, title: undefined };
  unnamed.set(line, known);
  return known;
}

/**
 * The lines of a talk that have been told, without what a coach says between them. The part it is in has no name yet:
 * that would tell what one is to do in it.
 */
export function talkLines(talk: readonly TalkEntry[], told: number): TalkLine[] {
  const lines = talk.slice(0, told).flatMap(({ line }) => (line.kind === 'reason' ? [] : line));
  const here = lines.findLastIndex(({ kind }) => kind === 'phase');
  return lines.map((line, index) => (index === here && line.kind === 'phase' ? withoutName(line) : line));
}
