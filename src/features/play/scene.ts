import type { ProgramPerson } from '../../core/program/program.ts';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { SessionContext } from './session-context.ts';
import { lookOf } from './people.ts';
import type { TalkEntry } from './talk-entries.ts';

/** What can be seen on the stage at the line now shown. Later drawn by faces and places; numbers never. */

/** The line now shown. */
export const currentEntry = ({ talk, shown }: SessionContext): TalkEntry | undefined => talk[shown - 1];

/** What has been shown since the officer last spoke, latest first. */
function sinceSaid({ talk, shown }: SessionContext): TalkEntry[] {
  const visible = talk.slice(0, shown);
  return visible.slice(visible.findLastIndex((entry) => entry.kind === 'said') + 1).reverse();
}

export interface Onlooker {
  readonly person: ProgramPerson;
  readonly mood: LineMood;
  readonly speaking: boolean;
  readonly gone: boolean;
}

/**
 * Those present whom the officer has met: somebody who has not shown themselves yet is no face in the row.
 * The one the talk is about comes first, or who stands in for them until then.
 */
export function peopleMet(context: SessionContext): Onlooker[] {
  const visible = context.talk.slice(0, context.shown);
  return peopleOnStage(context).filter(({ person: { index } }) =>
    visible.some((entry) => entry.kind === 'person' && entry.person === index),
  );
}

/** Those present, the one the talk is about first. */
export function peopleOnStage(context: SessionContext): Onlooker[] {
  const current = currentEntry(context);
  const phase = context.program.phases[current?.world.phase ?? 0];
  if (!current || !phase) return [];
  const recent = sinceSaid(context);
  return [phase.main, ...phase.sides].flatMap((index) => {
    const person = context.program.people[index];
    if (!person) return [];
    const line = recent.find((entry) => entry.kind === 'person' && entry.person === index);
    return {
      person,
      mood: line?.kind === 'person' ? line.mood : lookOf(current.world, index),
      speaking: current.kind === 'person' && current.person === index,
      gone: (current.world.gone & (1 << index)) !== 0,
    };
  });
}

export type Heat = 'outburst' | 'walkout' | undefined;

/** Whether somebody has just lost patience, until the officer answers. */
export function heatOf(context: SessionContext): Heat {
  const kinds = sinceSaid(context).map((entry) => entry.kind);
  if (kinds.includes('walkout')) return 'walkout';
  return kinds.includes('outburst') ? 'outburst' : undefined;
}

/** Title of the part of the scenario the line now shown belongs to. */
export const phaseTitle = (context: SessionContext): string =>
  context.program.phases[currentEntry(context)?.world.phase ?? 0]?.title ?? '';
