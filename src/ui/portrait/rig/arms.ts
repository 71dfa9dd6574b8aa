import type { Gesture, Held } from '../gesture.ts';
import type { Look } from '../look.ts';
import { ARMS, type ArmPose, type ArmsPose, FILMING, HOLDING, mirror } from './arm-poses.ts';
import { garmentOf } from './body.ts';
import { bruise, cuffLine, drawHand } from './hands.ts';
import { at, limb, outlined, oval, type Point, pen, type Shape, SKIN, type Warp } from './shape.ts';
import { type Carried, drawThing, drawWatch } from './things.ts';
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

function drawArm(pose: ArmPose, side: 1 | -1, { look, body, head }: ArmsFrame, held?: Carried): Shape[] {
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
    ...(pose.overHand ? longSleeve(sleeve, elbow, wrist, FORE * size) : []),
    ...(thing?.behind ?? []),
    ...hand,
    ...(thing?.before ?? []),
  ];
}

/** Past the hand, the cuff wider than the arm: only the tips of the fingers look out. */
function longSleeve(sleeve: string, elbow: Point, wrist: Point, width: number): Shape[] {
  const end = between(elbow, wrist, 1.36);
  const tips = [-1, 0, 1].map((step) => {
    const across = (step * width) / 3.4;
    const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
    const [nx, ny] = [(elbow[1] - wrist[1]) / length, (wrist[0] - elbow[0]) / length];
    return outlined(oval(end[0] + nx * across, end[1] + ny * across, 10, 10), SKIN, 4);
  });
  return [
    ...tips,
    ...limb(sleeve, [[`M${at(between(elbow, wrist, 0.8))}L${at(between(elbow, wrist, 1.3))}`, width + 12]]),
    cuffLine(between(elbow, wrist, 1.34), elbow, width + 12),
  ];
}

/** What a gesture itself needs in the hand on the viewer's right. */
const IN_RIGHT: Readonly<Partial<Record<Gesture, Carried>>> = {
  phone: 'phone',
  towel: 'ice',
  'wrist-iced': 'ice',
};

export interface ArmsDrawing {
  /** Under the head: a hand that is behind it. */
  readonly under: Shape[];
  readonly over: Shape[];
}

/** Held out to the side they are turned to, seen from its edge: they film somebody else. */
function filmingAside(pose: ArmsPose, frame: ArmsFrame): ArmsDrawing {
  const left = frame.body.turn === -1;
  const out = left ? FILMING : mirror(FILMING);
  const filming = drawArm(out, left ? -1 : 1, frame, 'phone-edge');
  const other = drawArm(left ? pose.right : pose.left, left ? 1 : -1, frame);
  return { under: [], over: [...other, ...filming] };
}

/** Both arms with what is in them. Whoever holds something lets the other hand say what the gesture says. */
export function drawArms(gesture: Gesture, held: Held | undefined, frame: ArmsFrame): ArmsDrawing {
  const pose = ARMS[gesture];
  const holding = held && HOLDING[held];
  if (held === 'phone-up' && frame.body.turn !== 0) return filmingAside(pose, frame);
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
