import type { ProgramPerson } from '../../core/program/program.ts';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { SessionContext } from '../machine/session-context.ts';
import { lookOf } from './people.ts';
import type { TalkEntry } from './talk-entries.ts';

/** The talk as far as it has been shown. */
export type Shown = Pick<SessionContext, 'program' | 'talk' | 'shown'>;

/** The line now shown. */
export const currentEntry = ({ talk, shown }: Omit<Shown, 'program'>): TalkEntry | undefined =>
  talk[shown - 1];

/** What has been shown since the officer last spoke, latest first. */
function sinceSaid({ talk, shown }: Shown): TalkEntry[] {
  const visible = talk.slice(0, shown);
  return visible.slice(visible.findLastIndex(({ line }) => line.kind === 'said') + 1).reverse();
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
export function peopleMet(shown: Shown): Onlooker[] {
  const visible = shown.talk.slice(0, shown.shown);
  return peopleOnStage(shown).filter(({ person }) =>
    visible.some(({ line }) => line.kind === 'person' && line.person === person.id),
  );
}

/** Those present, the one the talk is about first. */
export function peopleOnStage(shown: Shown): Onlooker[] {
  const current = currentEntry(shown);
  const phase = shown.program.phases[current?.world.phase ?? 0];
  if (!current || !phase) return [];
  const recent = sinceSaid(shown);
  return [phase.main, ...phase.sides].flatMap((index) => {
    const person = shown.program.people[index];
    if (!person) return [];
    const speaks = ({ line }: TalkEntry) => line.kind === 'person' && line.person === person.id;
    const line = recent.find(speaks)?.line;
    return {
      person,
      mood: line?.kind === 'person' ? line.mood : lookOf(current.world, index),
      speaking: speaks(current),
      gone: (current.world.gone & (1 << index)) !== 0,
    };
  });
}

/** Whether somebody has just lost patience, until the officer answers. */
export function heatOf(shown: Shown): 'outburst' | 'walkout' | undefined {
  const kinds = sinceSaid(shown).map(({ line }) => line.kind);
  if (kinds.includes('walkout')) return 'walkout';
  return kinds.includes('outburst') ? 'outburst' : undefined;
}

/** Title of the part of the scenario the line now shown belongs to. */
export const partTitle = (shown: Shown): string =>
  shown.program.phases[currentEntry(shown)?.world.phase ?? 0]?.title ?? '';
