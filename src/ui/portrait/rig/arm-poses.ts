import type { Gesture, Held } from '../gesture.ts';
import type { HandShape } from './hands.ts';
import type { Point } from './shape.ts';

/** One arm from the shoulder on, on a middle body seen from the front. */
export interface ArmPose {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand: HandShape;
  /** Degrees from fingers up. */
  readonly turn: number;
  /** The hand is at the head and goes where it goes. */
  readonly atHead?: boolean;
  /** The hand is out of sight behind the head. */
  readonly behindHead?: boolean;
  /** The sleeve is pushed up to the elbow. */
  readonly bare?: boolean;
  /** The sleeve is pulled down to the finger tips. */
  readonly overHand?: boolean;
}

/** The arms on the viewer's left and right; the later one lies over the other. */
export interface ArmsPose {
  readonly left: ArmPose;
  readonly right: ArmPose;
  readonly over?: 'left' | 'right';
}

export const mirror = ({ elbow, wrist, turn, ...rest }: ArmPose): ArmPose => ({
  ...rest,
  elbow: [-elbow[0], elbow[1]],
  wrist: [-wrist[0], wrist[1]],
  turn: -turn,
});

const twice = (right: ArmPose): ArmsPose => ({ left: mirror(right), right });

const HANGING: ArmPose = { elbow: [180, 330], wrist: [172, 440], hand: 'down', turn: 178 };
const HANGING_LEFT = mirror(HANGING);

/** Both hands on somebody at the viewer's right: about the chest, and on the arm. */
const SEIZE: ArmsPose = {
  left: { elbow: [-104, 352], wrist: [70, 304], hand: 'grip', turn: 74 },
  right: { elbow: [204, 334], wrist: [170, 246], hand: 'flat', turn: 30 },
  over: 'right',
};

export const ARMS: Readonly<Record<Gesture, ArmsPose>> = {
  rest: { left: HANGING_LEFT, right: HANGING },
  fists: twice({ elbow: [192, 322], wrist: [122, 296], hand: 'fist', turn: -24 }),
  akimbo: twice({ elbow: [216, 316], wrist: [146, 384], hand: 'fist', turn: 200 }),
  point: {
    left: { elbow: [-204, 318], wrist: [-146, 384], hand: 'fist', turn: 160 },
    right: { elbow: [200, 300], wrist: [132, 216], hand: 'point', turn: -64 },
  },
  crossed: {
    left: { elbow: [-174, 312], wrist: [84, 266], hand: 'flat', turn: 70 },
    right: { elbow: [174, 316], wrist: [-92, 288], hand: 'none', turn: -80 },
    over: 'left',
  },
  clasped: {
    left: { elbow: [-180, 326], wrist: [-46, 316], hand: 'fist', turn: 78 },
    right: { elbow: [180, 326], wrist: [46, 314], hand: 'flat', turn: -84 },
    over: 'right',
  },
  open: {
    left: { elbow: [-172, 330], wrist: [-116, 306], hand: 'palm', turn: -48 },
    right: { elbow: [174, 326], wrist: [118, 278], hand: 'palm', turn: 42 },
  },
  guard: twice({ elbow: [184, 316], wrist: [126, 254], hand: 'palm', turn: 4 }),
  chin: {
    left: { elbow: [-172, 336], wrist: [112, 344], hand: 'none', turn: 88 },
    right: { elbow: [138, 336], wrist: [56, 148], hand: 'fist', turn: -24, atHead: true },
  },
  brow: {
    left: HANGING_LEFT,
    right: { elbow: [196, 236], wrist: [126, 66], hand: 'flat', turn: -24, atHead: true },
  },
  wipe: {
    left: { elbow: [-178, 316], wrist: [-104, 120], hand: 'fist', turn: 34, atHead: true },
    right: { elbow: [178, 316], wrist: [104, 120], hand: 'fist', turn: -34, atHead: true },
  },
  nape: {
    left: HANGING_LEFT,
    right: { elbow: [208, 92], wrist: [70, 2], hand: 'none', turn: -58, atHead: true, behindHead: true },
  },
  chest: {
    left: HANGING_LEFT,
    right: { elbow: [180, 326], wrist: [74, 286], hand: 'flat', turn: -66 },
  },
  knees: twice({ elbow: [190, 340], wrist: [122, 430], hand: 'down', turn: 196 }),
  // On a rail or a wall at their side.
  propped: {
    left: { elbow: [-206, 262], wrist: [-254, 214], hand: 'flat', turn: -58 },
    right: HANGING,
  },
  hug: {
    left: { elbow: [-190, 316], wrist: [-40, 376], hand: 'fist', turn: 96 },
    right: { elbow: [190, 316], wrist: [36, 372], hand: 'flat', turn: -96 },
    over: 'right',
  },
  watch: {
    left: { elbow: [-180, 322], wrist: [-26, 272], hand: 'fist', turn: 76 },
    right: HANGING,
  },
  phone: {
    left: HANGING_LEFT,
    right: { elbow: [192, 310], wrist: [132, 204], hand: 'grip', turn: -6 },
  },
  'sleeve-held': {
    left: { elbow: [-178, 326], wrist: [-28, 268], hand: 'grip', turn: 70 },
    right: { elbow: [176, 326], wrist: [58, 252], hand: 'none', turn: -58, overHand: true },
    over: 'left',
  },
  'sleeve-behind': { left: { ...HANGING_LEFT, hand: 'none', overHand: true }, right: HANGING },
  'wrist-shown': {
    left: { elbow: [-182, 326], wrist: [84, 344], hand: 'grip', turn: 84 },
    right: { elbow: [164, 336], wrist: [58, 214], hand: 'fist', turn: -34, bare: true },
    over: 'left',
  },
  'wrist-iced': {
    left: { elbow: [-182, 328], wrist: [-22, 290], hand: 'flat', turn: 62 },
    right: { elbow: [176, 340], wrist: [66, 236], hand: 'fist', turn: -44, bare: true },
  },
  towel: {
    left: { elbow: [-182, 328], wrist: [-22, 290], hand: 'flat', turn: 62 },
    right: { elbow: [176, 340], wrist: [66, 236], hand: 'fist', turn: -44 },
  },
  'over-head': twice({ elbow: [164, 92], wrist: [44, -84], hand: 'flat', turn: -70, atHead: true }),
  pinned: twice({ elbow: [196, 326], wrist: [70, 404], hand: 'none', turn: 180 }),
  'seize-right': SEIZE,
  'seize-left': { left: mirror(SEIZE.right), right: mirror(SEIZE.left), over: 'left' },
  tend: twice({ elbow: [170, 330], wrist: [96, 420], hand: 'down', turn: 190 }),
  carry: twice({ elbow: [190, 306], wrist: [126, 332], hand: 'fist', turn: 200 }),
};

/** The arm that holds a thing, the viewer's left; where the other helps, it too. */
const RAISED: ArmPose = { elbow: [-192, 306], wrist: [-132, 210], hand: 'grip', turn: 6 };
const AT_CHEST: ArmPose = { elbow: [-190, 316], wrist: [-122, 268], hand: 'grip', turn: 16 };

/** A phone held up to the viewer's left. */
export const FILMING: ArmPose = { elbow: [-206, 300], wrist: [-206, 176], hand: 'grip', turn: -6 };

export const HOLDING: Readonly<Record<Held, { readonly left: ArmPose; readonly right?: ArmPose }>> = {
  phone: { left: { elbow: [-186, 322], wrist: [-98, 296], hand: 'grip', turn: 22 } },
  'phone-up': { left: RAISED },
  'phone-ear': { left: { elbow: [-184, 290], wrist: [-112, 96], hand: 'grip', turn: 22, atHead: true } },
  folder: { left: { elbow: [-184, 322], wrist: [-104, 300], hand: 'grip', turn: 24 } },
  notebook: { left: { elbow: [-184, 322], wrist: [-100, 298], hand: 'grip', turn: 24 } },
  pen: { left: AT_CHEST },
  'plastic-bag': { left: { elbow: [-194, 308], wrist: [-136, 196], hand: 'grip', turn: 10 } },
  'cigarette-lit': { left: { elbow: [-188, 312], wrist: [-104, 222], hand: 'grip', turn: 20 } },
  cigarette: { left: { elbow: [-188, 312], wrist: [-104, 222], hand: 'grip', turn: 20 } },
  spatula: { left: RAISED },
  knife: { left: RAISED },
  clothes: { left: { elbow: [-190, 318], wrist: [-74, 312], hand: 'flat', turn: 88 } },
  slipper: { left: RAISED },
  toothbrush: { left: { elbow: [-188, 306], wrist: [-96, 122], hand: 'grip', turn: 40, atHead: true } },
  leeks: { left: AT_CHEST },
  'stool-up': {
    left: { elbow: [-204, 112], wrist: [-112, -92], hand: 'grip', turn: 8 },
    right: { elbow: [204, 112], wrist: [112, -92], hand: 'grip', turn: -8 },
  },
  torch: { left: { elbow: [-190, 312], wrist: [-128, 236], hand: 'grip', turn: 12 } },
  register: { left: { elbow: [-184, 322], wrist: [-100, 312], hand: 'grip', turn: 30 } },
  plate: { left: { elbow: [-186, 318], wrist: [-106, 290], hand: 'flat', turn: 62 } },
  towel: { left: AT_CHEST },
  helmet: { left: { elbow: [-192, 312], wrist: [-122, 330], hand: 'grip', turn: 30 } },
  slip: { left: { elbow: [-184, 322], wrist: [-96, 262], hand: 'grip', turn: 24 } },
  papers: { left: { elbow: [-184, 322], wrist: [-104, 300], hand: 'grip', turn: 24 } },
  broom: { left: { elbow: [-206, 300], wrist: [-196, 250], hand: 'grip', turn: 6 } },
  stool: { left: { elbow: [-200, 326], wrist: [-206, 420], hand: 'grip', turn: 180 } },
  cup: { left: { elbow: [-186, 322], wrist: [-112, 290], hand: 'grip', turn: 30 } },
  bottle: { left: { elbow: [-190, 318], wrist: [-132, 284], hand: 'grip', turn: 16 } },
  bag: { left: { elbow: [-192, 312], wrist: [-66, 348], hand: 'flat', turn: 92 } },
  keys: { left: { elbow: [-190, 316], wrist: [-124, 262], hand: 'grip', turn: 16 } },
  child: {
    left: { elbow: [-206, 300], wrist: [-226, 392], hand: 'flat', turn: 190 },
  },
};
