import { minutesOf } from '../../scenario/clock-time.ts';
import { samePlace, type Stage, type StageProp, type Standing } from '../../scenario/stage.ts';

/** What somebody is called in a message. */
export type CallOf = (person: string) => string;

const standing = ({ at, pose, facing, holds }: Standing): string =>
  [at, pose, `朝 ${facing}`, ...(holds ? [`拿着 ${holds}`] : [])].join('、');

const namesOf = (
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();

function propWords(
  { prop, of, at, says, items, ticked, holds, facing, doing, pose }: StageProp,
  callOf: CallOf,
): string {
  const whose = of === undefined ? undefined : callOf(of);
  const notes = [
    doing === undefined ? whose && `${whose}的` : [doing, whose].filter(Boolean).join(' '),
    at && `在 ${at}`,
    pose,
    facing && `朝 ${facing}`,
    holds && `拿着 ${holds}`,
    says && `写着 ${says}`,
    items && `列着 ${items.join('、')}`,
    ticked && ticked.length > 0 && `勾了 ${ticked.join('、')}`,
  ];
  return prop + notes.map((note) => (note ? `（${note}）` : '')).join('');
}

const changed = (what: string, one: string | undefined, other: string | undefined): string[] =>
  one === other ? [] : [`${what}先是 ${one ?? '没写'}，后是 ${other ?? '没写'}`];

function peopleDifferences(one: Stage, other: Stage, callOf: CallOf): string[] {
  return namesOf(one.people, other.people).flatMap((id) => {
    const [before, after] = [one.people[id], other.people[id]];
    if (before && !after) return [`${callOf(id)}还在台上，后头没有了`];
    if (!before && after) return [`${callOf(id)}不在台上，后头忽然有了`];
    return changed(callOf(id), before && standing(before), after && standing(after));
  });
}

const clockOf = ({ props }: Stage): string | undefined => props.find(({ prop }) => prop === 'clock')?.says;

/** A clock runs on by itself; it never goes back. */
function clockDifference(one: Stage, other: Stage): string[] | undefined {
  const [before, after] = [clockOf(one), clockOf(other)];
  if (before === undefined || after === undefined) return undefined;
  return minutesOf(after) < minutesOf(before) ? [`挂钟倒着走：先是 ${before}，后是 ${after}`] : [];
}

function propDifferences(one: Stage, other: Stage, callOf: CallOf): string[] {
  const clock = clockDifference(one, other);
  const [before, after] = [one, other].map(({ props }) =>
    props.filter(({ prop }) => !clock || prop !== 'clock').map((prop) => propWords(prop, callOf)),
  );
  return [
    ...(clock ?? []),
    ...(before ?? []).filter((words) => !after?.includes(words)).map((words) => `${words}后头没有了`),
    ...(after ?? []).filter((words) => !before?.includes(words)).map((words) => `后头忽然多了${words}`),
  ];
}

const crowdWords = ({ crowd: { size, looking, filming, who } }: Stage, callOf: CallOf): string =>
  `${size}${who === undefined ? '' : `（${callOf(who)}）`}${looking ? '、扭头看' : ''}${filming ? '、举着手机' : ''}`;

/** What two stages of one talk differ in, in words; how near and at which edge one stands is left out. */
export function stageDifferences(one: Stage, other: Stage, callOf: CallOf): string[] {
  if (!samePlace(one, other))
    return changed(
      '地方',
      `${one.place} ${one.sign ?? ''}`.trim(),
      `${other.place} ${other.sign ?? ''}`.trim(),
    );
  return [
    ...changed('光线', one.light, other.light),
    ...changed('门', one.door, other.door),
    ...peopleDifferences(one, other, callOf),
    ...namesOf(one.heard, other.heard).flatMap((id) =>
      changed(`听见${callOf(id)}的地方`, one.heard[id], other.heard[id]),
    ),
    ...propDifferences(one, other, callOf),
    ...changed('旁人', crowdWords(one, callOf), crowdWords(other, callOf)),
  ];
}
