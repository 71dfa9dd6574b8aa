import type { Program } from '../../core/program/program.ts';
import type { Turn } from '../../core/play/replay.ts';
import type { Stage, StageProp } from '../../core/scenario/stage.ts';
import { isStaged } from '../../core/scenario/is-staged.ts';
import { crowdOf } from '../talk/crowd-of.ts';
import { justSaid, landingOf, type Said } from '../talk/landing-of.ts';
import { currentEntry, heatOf, type Onlooker, peopleOnStage, type Shown } from '../talk/on-stage.ts';
import type { TalkEntry } from '../talk/talk-entry.ts';
import type { Crowd, FigureView, HeardView, SceneView, Shot } from './scene-view.ts';

const samePlace = (one: Stage | undefined, other: Stage | undefined): boolean =>
  one?.place === other?.place && one?.sign === other?.sign;

/** Lines shown since one came to this place. */
function sinceArrival(shown: Shown): TalkEntry[] {
  const visible = shown.talk.slice(0, shown.shown);
  const stage = visible.at(-1)?.stage;
  return visible.slice(visible.findLastIndex((entry) => !samePlace(entry.stage, stage)) + 1);
}

/** Rain that has been heard goes on for as long as one stays. */
const rainsIn = (here: readonly TalkEntry[]): boolean =>
  here.some(({ line }) => 'cue' in line && line.cue === 'rain');

/** As near as so many people allow, where the file does not say. */
const shotOf = ({ shot, people, crowd }: Stage): Shot =>
  shot ?? (Object.keys(people).length > 2 || crowd.size === 'many' ? 'wide' : 'middle');

/** Strangers turn their heads as the talk goes; how many there are, and who films, is the file's to say. */
function seeCrowd(
  program: Program,
  here: readonly TalkEntry[],
  { crowd }: Stage,
  people: readonly Onlooker[],
): Crowd {
  const { looking, phones } = crowdOf(program, here);
  if (!isStaged(program.scenario)) return { size: undefined, looking, stirred: false, phones };
  const group = people.find(({ person: { id } }) => id === crowd.who);
  return {
    size: crowd.size,
    looking: crowd.looking,
    stirred: looking,
    phones: crowd.filming,
    mood: group?.mood,
  };
}

function seeFigure(shown: Shown, stage: Stage, turns: readonly Turn[]) {
  const { cast } = shown.program.scenario;
  const main = shown.program.phases[currentEntry(shown)?.world.phase ?? 0]?.main;
  const said = justSaid(shown);
  return ({ person: { id, index, call }, mood, speaking, gone }: Onlooker): FigureView[] => {
    const standing = stage.people[id];
    if (!standing) return [];
    const landing = said && landingOf(turns[said.turn], index);
    const { look = {}, age = 40 } = cast[id] ?? {};
    return [{ ...standing, id, call, look, age, mood, speaking, gone, landing, waits: index === main }];
  };
}

/** A group is heard out of the crowd it is. */
const seeHeard =
  ({ heard, crowd }: Stage) =>
  ({ person: { id, call }, speaking }: Onlooker): HeardView[] => {
    const from = heard[id] ?? (crowd.who === id ? 'crowd' : undefined);
    return from === undefined ? [] : [{ id, call, from, speaking }];
  };

const isSame = (one: StageProp, other: StageProp): boolean =>
  one.prop === other.prop &&
  one.of === other.of &&
  one.at === other.at &&
  one.says === other.says &&
  one.ticked?.length === other.ticked?.length;

const propsSince = ({ props }: Stage, before: Stage): StageProp[] =>
  props.filter((thing) => !before.props.some((other) => isSame(thing, other)));

/** The lines that lead to a decision, or answer what was said there, belong together. */
const partOf = ({ line: { key } }: TalkEntry): string => key.split('/', 2).join('/');

/**
 * What has come with the lines read since the last decision or answer: the words still point at it. Where one has just
 * come to a place, and nothing has been shown there since, everything is new.
 */
function shownOf(visible: readonly TalkEntry[], stage: Stage): Pick<SceneView, 'fresh' | 'arrived'> {
  const part = visible.at(-1);
  const own = visible.filter((entry) => part && partOf(entry) === partOf(part));
  const before = visible.at(-1 - own.length)?.stage;
  if (before && samePlace(before, stage)) return { fresh: propsSince(stage, before), arrived: false };
  const come = own.find((entry) => samePlace(entry.stage, stage))?.stage ?? stage;
  const since = propsSince(stage, come);
  return since.length > 0 ? { fresh: since, arrived: false } : { fresh: stage.props, arrived: true };
}

/** What has changed with the stage as it now is. */
function news({ talk, shown }: Shown, stage: Stage): Pick<SceneView, 'fresh' | 'arrived' | 'doorMoved'> {
  const visible = talk.slice(0, shown);
  const before = visible.findLast((entry) => entry.stage !== stage)?.stage;
  const doorMoved = before !== undefined && samePlace(before, stage) && before.door !== stage.door;
  return { ...shownOf(visible, stage), doorMoved };
}

const NOTHING = { props: [], fresh: [], arrived: false, doorMoved: false } as const;
const NO_CROWD: Crowd = { size: undefined, looking: false, stirred: false, phones: false };

/** What the officer has just said, unless somebody has broken in since: then it is theirs to speak. */
function unanswered(shown: Shown): Said | undefined {
  const said = justSaid(shown);
  return said && heatOf(shown) === undefined ? said : undefined;
}

/** What the words alone tell of the moment. */
function words(shown: Shown): Pick<SceneView, 'saying' | 'officer' | 'beat' | 'peopled' | 'ended'> {
  const current = currentEntry(shown);
  const line = current?.line;
  // Where they led, and what is told there, answers them no more.
  const said = current?.part === 'reaction' ? unanswered(shown) : undefined;
  return {
    peopled: Object.values(shown.program.scenario.cast).some(({ look }) => look),
    saying: line?.kind === 'person' ? line.text : undefined,
    officer: line?.kind === 'officer' ? line.text : said?.text,
    beat: line?.key ?? '',
    ended: false,
  };
}

/** What there is to see and hear at the line now shown: read off the stage it leaves. */
export function sceneOf(shown: Shown, turns: readonly Turn[]): SceneView {
  const { program } = shown;
  const stage = currentEntry(shown)?.stage;
  const here = sinceArrival(shown);
  const rain = rainsIn(here);
  if (!stage) {
    const bare = {
      place: undefined,
      sign: undefined,
      light: 'day',
      door: undefined,
      shot: 'middle',
      you: undefined,
    } as const;
    return { ...words(shown), ...bare, crowd: NO_CROWD, rain, seen: [], offstage: [], ...NOTHING };
  }
  const { place, sign, light, door, props } = stage;
  const people = peopleOnStage(shown);
  return {
    ...words(shown),
    place,
    sign,
    light,
    door,
    shot: shotOf(stage),
    you: stage.you,
    crowd: seeCrowd(program, here, stage, people),
    rain,
    seen: people.flatMap(seeFigure(shown, stage, turns)),
    offstage: people.flatMap(seeHeard(stage)),
    props,
    ...news(shown, stage),
  };
}

/** The last scene given over to the picture of an ending: nobody speaks in it any more. */
export function pictureOf(scene: SceneView, program: Program, picture: Stage): SceneView {
  const { cast } = program.scenario;
  const { place, sign, light, door, props, crowd } = picture;
  const seen = Object.entries(picture.people).map(([id, standing]): FigureView => {
    const { call = '', look = {}, age = 40 } = cast[id] ?? {};
    const { mood = 'calm' } = standing;
    const still = { speaking: false, landing: undefined, waits: false } as const;
    return { ...standing, id, call, look, age, mood, ...still };
  });
  const { size, looking, filming } = crowd;
  return {
    ...scene,
    place,
    sign,
    light,
    door,
    shot: shotOf(picture),
    you: picture.you ?? 'out',
    crowd: { size, looking, stirred: false, phones: filming },
    rain: false,
    seen,
    offstage: [],
    props,
    fresh: props,
    arrived: true,
    doorMoved: false,
    saying: undefined,
    officer: undefined,
    ended: true,
  };
}
