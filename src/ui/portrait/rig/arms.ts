import type { Gesture, Held } from '../gesture.ts';
import type { Look } from '../look.ts';
import { ARMS, type ArmPose, HOLDING } from './arm-poses.ts';
import { garmentOf } from './body.ts';
import { bruise, cuffLine, drawHand } from './hands.ts';
import { at, limb, type Point, pen, type Shape, SKIN, type Warp } from './shape.ts';
import { drawThing, drawWatch } from './things.ts';
import { type BodyFrame, shapeBody, thickness } from './turn.ts';

const SHOULDER: Point = [137, 212];
const UPPER = 54;
const FORE = 46;

export interface ArmsFrame {
  readonly look: Look;
  readonly body: BodyFrame;
  /** Where the head goes. */
  readonly head: Warp;
}

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

function drawArm(pose: ArmPose, side: 1 | -1, { look, body, head }: ArmsFrame, held?: Held | 'ice'): Shape[] {
  const warp = shapeBody(body);
  const size = thickness(body.build, body.band);
  const { sleeve, short = false, seam = false } = garmentOf(look);
  const shoulder = warp(side * SHOULDER[0], SHOULDER[1]);
  const elbow = warp(...pose.elbow);
  const wrist = pose.atHead ? head(...pose.wrist) : warp(...pose.wrist);
  const upper = `M${at(shoulder)}L${at(elbow)}`;
  const fore = `M${at(elbow)}L${at(wrist)}`;
  const bare = short || pose.bare === true;
  const cuff = between(shoulder, elbow, short ? 0.72 : 0.96);
  const inner = warp(side * (SHOULDER[0] - 31), SHOULDER[1] + 8);
  const hand = drawHand(pose.hand, wrist, pose.turn, side === 1, body.band === 'child' ? 0.62 : 0.92);
  const grip: Point = between(
    wrist,
    [
      wrist[0] + Math.sin((pose.turn * Math.PI) / 180) * 26,
      wrist[1] - Math.cos((pose.turn * Math.PI) / 180) * 26,
    ],
    1,
  );
  const thing = held && drawThing(held, grip);
  const joint = pen(`M${at(inner)}L${at(between(shoulder, elbow, 0.16))}`, sleeve, (UPPER + 5) * size);
  const cloth: Shape[] = bare
    ? [
        ...limb(SKIN, [
          [upper, (UPPER - 8) * size],
          [fore, (FORE - 6) * size],
        ]),
        ...limb(sleeve, [[`M${at(shoulder)}L${at(cuff)}`, UPPER * size]]),
      ]
    : [
        ...limb(sleeve, [
          [upper, UPPER * size],
          [fore, FORE * size],
        ]),
        cuffLine(wrist, elbow, FORE * size),
      ];
  return [
    ...cloth,
    ...(seam ? [] : [joint]),
    ...(pose.bare ? bruise(between(elbow, wrist, 0.6)) : []),
    ...(thing?.behind ?? []),
    ...hand,
    ...(thing?.before ?? []),
  ];
}

/** What a gesture itself needs in the hand on the viewer's right. */
const IN_RIGHT: Readonly<Partial<Record<Gesture, Held | 'ice'>>> = { phone: 'phone', towel: 'ice' };

export interface ArmsDrawing {
  /** Under the head: a hand that is behind it. */
  readonly under: Shape[];
  readonly over: Shape[];
}

/** Both arms with what is in them. Whoever holds something lets the other hand say what the gesture says. */
export function drawArms(gesture: Gesture, held: Held | undefined, frame: ArmsFrame): ArmsDrawing {
  const pose = ARMS[gesture];
  const holding = held && HOLDING[held];
  const rightPose = holding?.right ?? (holding && gesture === 'crossed' ? ARMS.rest.right : pose.right);
  const left = drawArm(holding?.left ?? pose.left, -1, frame, held);
  const right = drawArm(rightPose, 1, frame, holding?.right ? undefined : IN_RIGHT[gesture]);
  const watch = gesture === 'watch' && !held ? drawWatch(shapeBody(frame.body)(-62, 284)) : [];
  if (rightPose.behindHead) return { under: right, over: [...left, ...watch] };
  return {
    under: [],
    over: pose.over === 'left' && !held ? [...right, ...left, ...watch] : [...left, ...watch, ...right],
  };
}
