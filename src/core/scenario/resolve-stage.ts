import type { Condition } from './condition.ts';
import { NOBODY_ABOUT, type Stage, type StageCrowd, type StageProp, type Standing } from './stage.ts';
import type { CrowdSource, StageSource } from './stage-schema.ts';
import { runOn } from './clock-time.ts';
import { hasDoor, isExtra } from './stage-rules.ts';
import type { Doing, Light, Whence } from './stage-vocabulary.ts';
import type { Place } from './vocabulary.ts';

/** What a stage may depend on: facts, and who has walked out. */
export interface Seeing {
  readonly holds: (when: Condition | undefined) => boolean;
  readonly gone: (person: string) => boolean;
  /** How far clocks have run on beyond what the file writes on them. */
  readonly minutes: number;
}

/** What a declared stage leaves unsaid. */
export interface StageBase {
  readonly place: Place;
  readonly light: Light;
}

type When = { readonly when?: Condition | undefined };
type Way = When & { readonly gone?: boolean | undefined };

const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Of a map by person, for each the first way that holds; whoever has none is left out. */
function firstOfEach<Kind extends Way, Is>(
  map: Readonly<Record<string, Kind | readonly Kind[]>>,
  { holds, gone }: Seeing,
  read: (way: Kind) => Is,
): Record<string, Is> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([person, ways]): [string, Is][] => {
      const way = listOf(ways).find((one) => holds(one.when) && (one.gone === true || !gone(person)));
      return way ? [[person, read(way)]] : [];
    }),
  );
}

/** The word itself, or the first of several whose condition holds. */
function firstHolding<Word>(
  value: Word | readonly (When & { readonly is: Word })[] | undefined,
  { holds }: Seeing,
): Word | undefined {
  if (!Array.isArray(value)) return value as Word | undefined;
  return (value as readonly (When & { readonly is: Word })[]).find(({ when }) => holds(when))?.is;
}

export const crowdOfSource = (source: CrowdSource | undefined): StageCrowd => {
  if (source === undefined) return NOBODY_ABOUT;
  if (typeof source === 'string') return { size: source, looking: false, filming: false };
  const { size, looking = false, filming = false, who } = source;
  return who === undefined || size === 'none' ? { size, looking, filming } : { size, looking, filming, who };
};

type StandingSource = Pick<Standing, 'at'> & {
  readonly pose?: Standing['pose'] | undefined;
  readonly facing?: string | undefined;
  readonly holds?: Standing['holds'];
  readonly gone?: boolean | undefined;
  readonly mood?: Standing['mood'];
};

/** Standing, and turned to the officer, unless it is said otherwise. */
export const standingOf = ({
  at,
  pose = 'standing',
  facing = 'you',
  holds,
  gone = false,
  mood,
}: StandingSource): Standing => ({
  at,
  pose,
  facing,
  holds,
  gone,
  mood,
});

type About = Omit<StageProp, 'prop' | 'of' | 'at' | 'doing'> & {
  readonly of?: string | undefined;
  readonly at?: StageProp['at'];
  readonly doing?: Doing | undefined;
};

/** A thing as a file says it: whoever only stands there does nothing; a clock has run on. */
export const propOf = (
  prop: StageProp['prop'],
  { of, at, says, items, ticked, holds, facing, doing, pose, mood }: About,
  { minutes }: Pick<Seeing, 'minutes'>,
): StageProp => ({
  prop,
  of,
  at,
  says: prop === 'clock' && says !== undefined ? runOn(says, minutes) : says,
  items,
  ticked,
  holds,
  facing,
  doing: doing === 'stands' ? undefined : doing,
  pose: pose === 'standing' ? undefined : pose,
  mood,
});

/** What is about somebody goes where they go; people who did something to them stay, and just stand there. */
export function withThem(thing: StageProp, people: Stage['people']): StageProp[] {
  if (thing.of === undefined || Object.hasOwn(people, thing.of)) return [thing];
  return isExtra(thing.prop) ? [{ ...thing, of: undefined, doing: undefined }] : [];
}

function propsOf(
  source: NonNullable<StageSource['props']>,
  people: Stage['people'],
  seeing: Seeing,
): StageProp[] {
  return source.flatMap((item): StageProp[] => {
    if (typeof item === 'string') return [{ prop: item, of: undefined, at: undefined }];
    return seeing.holds(item.when) ? withThem(propOf(item.prop, item, seeing), people) : [];
  });
}

type StandingWay = When & StandingSource;
type HeardWay = When & { readonly from: Whence };

/**
 * A declared stage as it is with these facts. Whoever has walked out is not there, unless it says they still
 * are, and neither is what is about
 * somebody who is not.
 *
 * @param base what it leaves unsaid: its phase's place, the light there was
 */
export function resolveStage(source: StageSource, base: StageBase, seeing: Seeing): Stage {
  const { place = base.place, sign, shot, you, props = [] } = source;
  const people = firstOfEach<StandingWay, Standing>(source.people ?? {}, seeing, standingOf);
  const heard = Object.fromEntries(
    Object.entries(source.heard ?? {}).map(([person, ways]): [string, HeardWay | readonly HeardWay[]] => [
      person,
      typeof ways === 'string' ? { from: ways } : ways,
    ]),
  );
  return {
    place,
    sign,
    light: firstHolding(source.light, seeing) ?? base.light,
    door: hasDoor(place) ? (firstHolding(source.door, seeing) ?? 'closed') : undefined,
    shot,
    you,
    people,
    heard: firstOfEach<HeardWay, Whence>(heard, seeing, ({ from }) => from),
    props: propsOf(props, people, seeing),
    crowd: crowdOfSource(firstHolding(source.crowd, seeing)),
  };
}
