import type { ProgramPerson } from '../../core/program/program.ts';
import { isAbout, isSeen, type Stage } from '../../core/scenario/stage.ts';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { TalkLine } from '../views/trainee-view.ts';
import type { SessionContext } from '../machine/session-context.ts';
import { lookOf } from './people.ts';
import type { TalkEntry } from './talk-entry.ts';

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

const faceTold = ({ stage }: TalkEntry, { id }: ProgramPerson): LineMood | undefined =>
  stage?.people[id]?.mood;

/**
 * How somebody looks: as their line says, until the officer speaks or the stage tells otherwise; as the stage tells;
 * as they feel.
 *
 * @param own what they last said since the officer spoke
 */
function moodOf(current: TalkEntry, own: TalkEntry | undefined, person: ProgramPerson): LineMood {
  const told = faceTold(current, person);
  if (own?.line.kind !== 'person') return told ?? lookOf(current.world, person.index);
  const later = own !== current && told !== faceTold(own, person);
  return later && told !== undefined ? told : own.line.mood;
}

/** Whether somebody has been seen or heard, in the lines shown, since the talk began. */
function isMet({ talk, shown }: Shown, person: string): boolean {
  return talk.slice(0, shown).some(({ stage }) => stage && isAbout(stage, person));
}

/** Whether somebody has spoken: how one meets people where nobody knows the place. */
const hasSpoken = ({ talk, shown }: Shown, person: string): boolean =>
  talk.slice(0, shown).some(({ line }) => line.kind === 'person' && line.person === person);

/** Seen, or heard and known by what they say: a sound behind a door has no name yet. */
const isShown = (shown: Shown, stage: Stage, person: string): boolean =>
  isSeen(stage, person) || (isAbout(stage, person) && hasSpoken(shown, person));

/**
 * Those present whom the officer has met, seen or only heard: somebody who has not shown themselves yet is no face in
 * the row. The one the talk is about comes first, or who stands in for them until then.
 */
export function peopleMet(shown: Shown): Onlooker[] {
  const stage = currentEntry(shown)?.stage;
  return peopleOnStage(shown).filter(({ person: { id }, gone }) =>
    stage ? isShown(shown, stage, id) || (gone && isMet(shown, id)) : hasSpoken(shown, id),
  );
}

/** Those of this part and those about beside them, the one the talk is about first. */
export function peopleOnStage(shown: Shown): Onlooker[] {
  const { program } = shown;
  const current = currentEntry(shown);
  const phase = program.phases[current?.world.phase ?? 0];
  if (!current || !phase) return [];
  const { stage } = current;
  const own = [phase.main, ...phase.sides];
  const others = program.people.flatMap(({ id, index }) =>
    !own.includes(index) && stage && isAbout(stage, id) ? index : [],
  );
  const recent = sinceSaid(shown);
  return [...own, ...others].flatMap((index) => {
    const person = program.people[index];
    if (!person) return [];
    const speaks = ({ line }: TalkEntry) => line.kind === 'person' && line.person === person.id;
    return {
      person,
      mood: moodOf(current, recent.find(speaks), person),
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
