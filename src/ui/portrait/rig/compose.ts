import type { LineMood } from '../../../core/scenario/vocabulary.ts';
import { moodTone } from '../../mood-look.ts';
import { type Gesture, gestureOf, type Held, type Shown } from '../gesture.ts';
import type { AgeBand, Look } from '../look.ts';
import { type Anger, withAnger } from './anger.ts';
import { drawArms } from './arms.ts';
import { drawCoat, drawHiddenPaper, drawLegs, drawSeat, drawTrunk } from './body.ts';
import type { Expression } from './expression.ts';
import { expressionOf } from './expressions.ts';
import { drawBrows, drawEyes } from './eyes.ts';
import { hairOf } from './hair.ts';
import { drawGlasses, hatOf } from './hats.ts';
import { drawCords, drawEars, drawSkull, outlineOf } from './head.ts';
import { drawColour, drawLines, drawWater } from './marks.ts';
import { drawLying, type Lying, type Support } from './lying.ts';
import { drawMouth, drawTalking } from './mouth.ts';
import { placed, type Shape, warped } from './shape.ts';
import { type BodyFrame, type Turn, turnHead } from './turn.ts';

export const FACINGS = ['you', 'left', 'right', 'away'] as const;
export type Facing = (typeof FACINGS)[number];
export const POSES = ['standing', 'sitting', 'crouching', 'leaning', 'lying', 'huddled', 'held'] as const;
export type Pose = (typeof POSES)[number];
/** Taken aback for a moment, or gone back a step: drawn, so that it is seen without motion too. */
export const SHRINKS = ['none', 'flinch', 'step-back'] as const;
export type Shrink = (typeof SHRINKS)[number];

export interface Person {
  readonly look: Look;
  readonly mood: LineMood;
  readonly anger?: Anger | undefined;
  readonly facing?: Facing | undefined;
  readonly pose?: Pose | undefined;
  readonly gesture?: Gesture | undefined;
  readonly holds?: Held | undefined;
  readonly shows?: readonly Shown[] | undefined;
  readonly shrink?: Shrink | undefined;
  /** Where the pose is lying. */
  readonly on?: Support | undefined;
  /** One foot, the one on the viewer's left, has no shoe. */
  readonly barefoot?: boolean | undefined;
  /** Calm, and not in the least amused. */
  readonly earnest?: boolean | undefined;
}

/** Sheets of a drawing, undermost first. Those from `behind` to `over` but `body` go with the head. */
export interface Drawing {
  readonly behind: readonly Shape[];
  readonly body: readonly Shape[];
  readonly head: readonly Shape[];
  readonly eyes: readonly Shape[];
  readonly aside: readonly Shape[];
  readonly mouth: readonly Shape[];
  readonly talking: readonly Shape[];
  readonly brows: readonly Shape[];
  readonly over: readonly Shape[];
  /** An arm whose hand is behind the head: before the body, under the head. */
  readonly reaching: readonly Shape[];
  readonly hands: readonly Shape[];
  /** The body of somebody who lies there, in the place of `body` and `hands`. */
  readonly lying: Lying | undefined;
  /** Hands behind the body, seen from behind. */
  readonly handsBehind: boolean;
  /** How the head sits on the neck: degrees to the right about `NAPE`, and moved. */
  readonly tilt: number;
  readonly shift: readonly [x: number, y: number];
  /** Heights the lids and the lips move about. */
  readonly eyeLine: number;
  readonly mouthLine: number;
  /** The whole body, degrees to the right about its foot. */
  readonly lean: number;
}

/** What a head turns about. */
export const NAPE = [0, 104] as const;

const TURNS: Readonly<Record<Facing, Turn>> = { you: 0, left: -1, right: 1, away: 0 };
const STOOP = { child: 0, young: 0, middle: 0, old: 6, aged: 18 } as const;
const LEANS: Readonly<Record<Pose, number>> = {
  standing: 0,
  sitting: 0,
  crouching: 0,
  leaning: -8,
  lying: 0,
  huddled: 0,
  held: 0,
};

function shrunk(expression: Expression, shrink: Shrink): Expression {
  if (shrink === 'none') return expression;
  const flinch = shrink === 'flinch';
  return {
    ...expression,
    brows: {
      inner: expression.brows.inner - 8,
      middle: expression.brows.middle - 6,
      outer: expression.brows.outer,
    },
    eyes: flinch ? { ...expression.eyes, top: -4, bottom: 4 } : expression.eyes,
    head: { tilt: flinch ? -14 : -5, pitch: flinch ? 0.4 : 0.1, drop: expression.head.drop + 10 },
    shoulders: Math.max(expression.shoulders, flinch ? 34 : 20),
  };
}

/** Whoever lies there worn out has their eyes shut. */
function spent(expression: Expression, { mood, pose }: Person): Expression {
  if (pose !== 'lying' || mood !== 'tired') return expression;
  return { ...expression, eyes: { ...expression.eyes, top: -5, bottom: 6 } };
}

/** No faint smile: brows and mouth straight; a child is troubled. */
function sobered(expression: Expression, { mood, earnest, look }: Person): Expression {
  if (!earnest || mood !== 'calm') return expression;
  const { brows, mouth } = expression;
  return {
    ...expression,
    brows: { ...brows, ...(look.band === 'child' ? { inner: -10, outer: 5 } : { inner: 4, middle: -2 }) },
    mouth: { ...mouth, half: 18, curve: -3 },
    blush: 0,
  };
}

/** Face to the knees. */
const curled = (expression: Expression, { pose }: Person): Expression =>
  pose === 'huddled' ? { ...expression, head: { tilt: 6, pitch: 0.9, drop: 26 }, shoulders: 30 } : expression;

/** Old lids hang, old lips are thin. */
function aged(expression: Expression, band: AgeBand): Expression {
  if (band !== 'aged') return expression;
  const { eyes, mouth } = expression;
  return {
    ...expression,
    eyes: { ...eyes, top: eyes.top > 8 ? eyes.top - 2.5 : eyes.top, sag: eyes.sag + 4 },
    mouth: { ...mouth, curve: mouth.curve - 2, y: mouth.y + 2 },
    bags: Math.max(expression.bags, 0.35),
  };
}

/** Hands that show or hide something have no other business. */
const SHOWING: readonly (readonly [Shown, Gesture])[] = [
  ['bruise', 'wrist-shown'],
  ['ice-towel', 'towel'],
  ['sleeve-down', 'sleeve-held'],
];

function gestureIn({ gesture, mood, pose, shrink, shows = [] }: Person): Gesture {
  const iced = shows.includes('bruise') && shows.includes('ice-towel');
  const showing = SHOWING.find(([shown]) => shows.includes(shown));
  if (pose === 'huddled') return 'over-head';
  if (pose === 'held') return 'pinned';
  if (showing) return iced ? 'wrist-iced' : showing[1];
  // A hand pressed to the heart, or on what is in the breast pocket.
  if (pose === 'crouching' && shows.includes('sweat')) return 'chest';
  if (shows.includes('hidden-paper') && moodTone(mood) !== 'hot') return 'chest';
  if (gesture !== undefined) return gesture;
  if (shrink === 'flinch' || shrink === 'step-back') return 'guard';
  const byMood = gestureOf(mood);
  if (pose === 'leaning' && mood === 'tired') return 'propped';
  if (pose === 'lying') return byMood === 'wipe' ? byMood : 'chest';
  if (pose === 'crouching' && byMood !== 'wipe') return 'hug';
  return pose === 'sitting' && (byMood === 'rest' || byMood === 'akimbo') ? 'knees' : byMood;
}

/** Seen from behind hands are at rest; of two arms the left is then on the viewer's left. */
const gestureBehind = ({ shows = [] }: Person): Gesture =>
  shows.includes('sleeve-down') ? 'sleeve-behind' : 'rest';

const BROWS = { child: 6, young: 8.5, middle: 9.5, old: 10, aged: 11.5 } as const;

/** Head and face before the head is tilted. */
function drawHead({ look }: Person, expression: Expression, turn: Turn, away: boolean) {
  const { build, band, hair, hat, glasses } = look;
  const { pitch } = expression.head;
  const round = turnHead(turn, pitch);
  const skull = turnHead(turn);
  const { behind, front, back } = hairOf(hair);
  const ears = drawEars(turn);
  if (away)
    return {
      behind: [],
      head: [...ears.behind, ...drawSkull(build, band), ...back, ...hatOf(hat).back],
      eyes: [],
      aside: [],
      mouth: [],
      talking: [],
      brows: [],
      over: [],
    };
  const child = band === 'child';
  const onFace = (shapes: readonly Shape[]): Shape[] =>
    warped(child ? warped(shapes, (x, y) => [x * 0.96, y + 14]) : shapes, round);
  return {
    behind: warped(behind, skull),
    head: [
      ...ears.behind,
      ...warped(drawSkull(build, band), skull),
      ...warped(drawColour(expression, outlineOf(build, band)), skull),
      ...onFace(drawLines(expression, band)),
    ],
    eyes: onFace(drawEyes(expression, false, child ? 1.32 : 1)),
    aside: onFace(drawEyes(expression, true, child ? 1.32 : 1)),
    mouth: onFace(drawMouth(expression)),
    talking: onFace(drawTalking(expression, expression.flush > 0.3)),
    brows: onFace(drawBrows(expression, BROWS[band], band === 'aged' ? '#b9b4ac' : undefined)),
    over: [
      ...warped(front, turnHead(turn, pitch * 0.7)),
      ...ears.beside,
      ...onFace(drawGlasses(glasses)),
      ...warped(hatOf(hat).front, turnHead(turn, pitch * 0.5)),
      ...drawWater(expression, (x, y) => round(x, child ? y + 14 : y)),
    ],
  };
}

const LEGS: Readonly<Partial<Record<Pose, 'sitting' | 'crouching'>>> = {
  sitting: 'sitting',
  crouching: 'crouching',
  huddled: 'crouching',
};

/** What takes the place of their clothes. */
function dressed({ look, shows = [] }: Person): Look {
  if (shows.includes('bare-chest')) return { ...look, garment: 'bare' };
  return shows.includes('ward-clothes') ? { ...look, garment: 'ward' } : look;
}

/** Somebody, sheet by sheet. Pure: the same person is the same drawing. */
export function drawPerson(person: Person): Drawing {
  const look = dressed(person);
  const {
    mood,
    anger = 0,
    facing = 'you',
    pose = 'standing',
    holds,
    shrink = 'none',
    shows = [],
    on = 'floor',
  } = person;
  const lies = pose === 'lying';
  // Whoever lies there and does not look this way looks up.
  const away = facing === 'away' && !lies;
  const turn = lies && facing !== 'you' ? 1 : TURNS[facing];
  const angered = withAnger(curled(sobered(expressionOf(mood), person), person), anger);
  const faced = aged(spent(shrunk(angered, shrink), person), look.band);
  const expression = shows.includes('sweat') ? { ...faced, sweat: 3 } : faced;
  const { build, band } = look;
  const body: BodyFrame = { build, band, turn, shoulders: expression.shoulders };
  const { head, cords } = expression;
  const shift = [turn * 8, head.drop + STOOP[band]] as const;
  const tilted = placed(NAPE, head.tilt);
  const moved = (x: number, y: number) => {
    const [tx, ty] = tilted(x - NAPE[0], y - NAPE[1]);
    return [tx + shift[0], ty + shift[1]] as const;
  };
  const gesture = away && !holds ? gestureBehind(person) : gestureIn(person);
  const pinned = gesture === 'pinned';
  const arms = drawArms(gesture, pinned ? undefined : holds, { look, body, head: moved });
  const legs = drawLegs(LEGS[pose] ?? 'standing', body, person.barefoot);
  return {
    ...drawHead(person, expression, turn, away),
    body: [
      ...(pose === 'sitting' ? drawSeat(body) : []),
      ...legs.behind,
      // From behind it is the back that hides them.
      ...(away ? legs.before : []),
      ...drawTrunk(look, body, away),
      ...(away ? [] : warped(drawCords(cords), (x, y) => [x + turn * 8, y])),
      ...(shows.includes('hidden-paper') && !away ? drawHiddenPaper(body) : []),
      ...(away ? [] : legs.before),
    ],
    reaching: arms.under,
    hands: [...arms.over, ...(shows.includes('coat-over') ? drawCoat(body) : [])],
    lying: lies ? drawLying(look, on, gesture, holds, shows.includes('bruise')) : undefined,
    handsBehind: away || pinned,
    tilt: away ? 0 : head.tilt,
    shift,
    eyeLine: 2 + head.pitch * 15,
    mouthLine: 60 + head.pitch * 12,
    lean: LEANS[pose] + (shrink === 'none' ? 0 : -4),
  };
}
