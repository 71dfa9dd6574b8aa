import { isClockTime } from '../../scenario/clock-time.ts';
import { isAbout, type Stage, type StageProp } from '../../scenario/stage.ts';
import type { Move } from '../../scenario/stage-schema.ts';
import { hasDoor, isExtra } from '../../scenario/stage-rules.ts';
import {
  LETTERED_PROPS,
  LISTED_PROPS,
  PERSON_PROPS,
  PLACES_OF_PROP,
  type PropName,
  type Spot,
  SPOTS_OF,
} from '../../scenario/stage-vocabulary.ts';
import type { Place } from '../../scenario/vocabulary.ts';
import type { CallOf } from './stage-words.ts';

/** Where several find room. */
const ROOMY: readonly Spot[] = ['back', 'beyond-door'];
const OF_PEOPLE: readonly string[] = PERSON_PROPS;

function standingProblems(stage: Stage, callOf: CallOf): string[] {
  const taken = new Map<Spot, string>();
  return Object.entries(stage.people).flatMap(([id, { at }]) => {
    if (!SPOTS_OF[stage.place].includes(at))
      return [`${stage.place} 没有 ${at} 这个位置，${callOf(id)}站不了`];
    // In a doorway one looks at the door from without.
    const behind = at === 'beyond-door' || (at === 'door' && stage.place === 'doorway');
    if (stage.door === 'closed' && behind) return [`门关着，看不见${callOf(id)}`];
    const other = taken.get(at);
    taken.set(at, id);
    return other === undefined || ROOMY.includes(at) ? [] : [`${callOf(other)}和${callOf(id)}都站在 ${at}`];
  });
}

const LETTERED: readonly string[] = LETTERED_PROPS;
const HOMES: Readonly<Partial<Record<PropName, readonly Place[]>>> = PLACES_OF_PROP;

function writingProblems({ prop, says }: StageProp): string[] {
  if (says === undefined) return [];
  if (!LETTERED.includes(prop)) return [`${prop} 上没有地方写字`];
  return prop !== 'clock' || isClockTime(says) ? [] : [`挂钟上的“${says}”不是钟点，写成 19:10 这样`];
}

const LISTED: readonly string[] = LISTED_PROPS;

/** What is written down to be ticked off stands on a sheet, each thing once; ticked is what stands there. */
function listProblems({ prop, items, ticked = [] }: StageProp): string[] {
  if (!LISTED.includes(prop))
    return items || ticked.length > 0 ? [`${prop} 不是单子，不能写 items、ticked`] : [];
  if (!items) return [`${prop} 上没写 items：单子上有哪几样`];
  if (new Set(items).size < items.length) return [`${prop} 上有一样写了两遍`];
  return ticked.filter((one) => !items.includes(one)).map((one) => `单子上没有“${one}”，勾不了`);
}

/** What only people do, and what they cannot do without somebody to do it to. */
function actingProblem({ prop, of, holds, facing, doing, pose, mood }: StageProp): string | undefined {
  if (!isExtra(prop))
    return (holds ?? facing ?? doing ?? pose ?? mood) === undefined
      ? undefined
      : `${prop} 不是人，不能写 holds、facing、doing、pose、mood`;
  if (prop === 'neighbour' && doing !== undefined) return 'neighbour 只在门缝里看，不能写 doing';
  if (of !== undefined && doing === undefined) return `${prop} 写了 of，没写 doing：对这个人做什么`;
  if (of !== undefined || doing === undefined) return undefined;
  return `${prop} 的 doing: ${doing} 要写 of：对谁`;
}

function propProblems({ props, people, place }: Stage, callOf: CallOf): string[] {
  return props.flatMap((thing) => {
    const { prop, of, at } = thing;
    const acting = actingProblem(thing);
    if (acting !== undefined) return [acting];
    if (OF_PEOPLE.includes(prop) && of === undefined) return [`${prop} 是人身上的，要写 of`];
    if (of !== undefined && !Object.hasOwn(people, of))
      return [`${prop} 是${callOf(of)}的，${callOf(of)}不在台上`];
    if (HOMES[prop]?.includes(place) === false) return [`${place} 里画不了 ${prop}`];
    return at === undefined || SPOTS_OF[place].includes(at)
      ? [...writingProblems(thing), ...listProblems(thing)]
      : [`${place} 没有 ${at} 这个位置，放不了 ${prop}`];
  });
}

/** What cannot be seen like that, whoever declares it. */
export const stageProblems = (stage: Stage, callOf: CallOf): string[] => [
  ...standingProblems(stage, callOf),
  ...propProblems(stage, callOf),
];

/** Why a move cannot be made on a stage; undefined where it can. */
export function moveProblem(stage: Stage, move: Move, callOf: CallOf): string | undefined {
  const { people, place } = stage;
  if ('enter' in move)
    return Object.hasOwn(people, move.enter) ? `${callOf(move.enter)}已经在台上了，不能再进来` : undefined;
  if ('leave' in move)
    return isAbout(stage, move.leave) ? undefined : `${callOf(move.leave)}不在台上，走不了`;
  if ('move' in move)
    return Object.hasOwn(people, move.move) ? undefined : `${callOf(move.move)}不在台上，动不了`;
  // What is there may be shown once more, what is gone may be taken away: several ways lead here.
  if ('show' in move || 'hide' in move) return undefined;
  if ('tick' in move)
    return stage.props.some(({ items }) => items?.includes(move.tick))
      ? undefined
      : `台上没有一张单子写着“${move.tick}”，勾不了`;
  if ('hears' in move)
    return Object.hasOwn(people, move.hears)
      ? `${callOf(move.hears)}在台上，看得见，不用写 hears`
      : undefined;
  if ('place' in move) return undefined;
  return 'door' in move && !hasDoor(place) ? `${place} 没有门` : undefined;
}
