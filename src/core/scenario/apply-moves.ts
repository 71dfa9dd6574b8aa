import { crowdOfSource, propOf, resolveStage, type Seeing, standingOf, withThem } from './resolve-stage.ts';
import { NOBODY_ABOUT, type Stage, type StageProp, type Standing } from './stage.ts';
import type { Move, MoveOf } from './stage-schema.ts';
import { EMPTY_HANDS, isExtra } from './stage-rules.ts';

function without<Value>(map: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(map, name)) return map;
  const { [name]: _, ...rest } = map;
  return rest;
}

/** People nobody talks with are the same whatever they do to whom; what is about somebody is theirs. */
const isThing = ({ prop, of }: StageProp, name: string, whose: string | undefined): boolean =>
  prop === name && (isExtra(name) || of === whose);

/** Ticked in the order of the sheet, so that whichever was first the sheet is the same. */
function ticked(thing: StageProp, item: string): StageProp {
  if (!thing.items?.includes(item)) return thing;
  const done = new Set(thing.ticked).add(item);
  return { ...thing, ticked: thing.items.filter((one) => done.has(one)) };
}

function enter(stage: Stage, move: MoveOf<'enter'>): Stage {
  return {
    ...stage,
    people: { ...stage.people, [move.enter]: standingOf(move) },
    heard: without(stage.heard, move.enter),
  };
}

/** What is about somebody goes with them. */
function leave(stage: Stage, person: string): Stage {
  const people = without(stage.people, person);
  return {
    ...stage,
    people,
    heard: without(stage.heard, person),
    crowd: stage.crowd.who === person ? NOBODY_ABOUT : stage.crowd,
    props: stage.props.flatMap((thing) => (thing.of === person ? withThem(thing, people) : [thing])),
  };
}

function moveOn(stage: Stage, { move: person, at, pose, facing, holds, mood }: MoveOf<'move'>): Stage {
  const before = stage.people[person];
  if (!before) return stage;
  const held = holds === EMPTY_HANDS ? undefined : (holds ?? before.holds);
  const after: Standing = {
    at: at ?? before.at,
    pose: pose ?? before.pose,
    facing: facing ?? before.facing,
    holds: held,
    gone: before.gone,
    mood: mood ?? before.mood,
  };
  return { ...stage, people: { ...stage.people, [person]: after } };
}

/** Tells where one is: there already, nothing changes; else one comes to a place as the move declares it. */
function come(stage: Stage, move: MoveOf<'place'>, seeing: Seeing): Stage {
  const bare = Object.keys(move).every((key) => key === 'place' || key === 'sign');
  const here = stage.place === move.place && (move.sign === undefined || move.sign === stage.sign);
  return bare && here ? stage : resolveStage(move, stage, seeing);
}

function applyMove(stage: Stage, move: Move, seeing: Seeing): Stage {
  if ('enter' in move) return enter(stage, move);
  if ('leave' in move) return leave(stage, move.leave);
  if ('move' in move) return moveOn(stage, move);
  if ('show' in move) {
    const others = stage.props.filter((thing) => !isThing(thing, move.show, move.of));
    return { ...stage, props: [...others, propOf(move.show, move, seeing)] };
  }
  if ('hide' in move)
    return { ...stage, props: stage.props.filter((thing) => !isThing(thing, move.hide, move.of)) };
  if ('tick' in move) return { ...stage, props: stage.props.map((thing) => ticked(thing, move.tick)) };
  if ('hears' in move) return { ...stage, heard: { ...stage.heard, [move.hears]: move.from } };
  // A place may say its door, light, shot, crowd and the officer's edge as well.
  if ('place' in move) return come(stage, move, seeing);
  if ('door' in move) return { ...stage, door: move.door };
  if ('light' in move) return { ...stage, light: move.light };
  if ('shot' in move) return { ...stage, shot: move.shot };
  if ('you' in move) return { ...stage, you: move.you };
  return { ...stage, crowd: crowdOfSource(move.crowd) };
}

/**
 * The stage a line leaves, its moves taken in order. Total: a move that cannot be (somebody leaves who is not there)
 * changes what it can; the check tells of it (`move-impossible`).
 */
export const applyMoves = (stage: Stage, moves: readonly Move[] | undefined, seeing: Seeing): Stage =>
  (moves ?? []).reduce<Stage>((now, move) => applyMove(now, move, seeing), stage);
