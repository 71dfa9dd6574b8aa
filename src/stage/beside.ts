import type { FigureView, StageProp } from '../session/views/scene-view.ts';
import type { Gesture } from '../ui/portrait/gesture.ts';
import type { Support } from '../ui/portrait/rig/lying.ts';

/** Where somebody is who is with another. Lengths in units of a drawn person: a grown head is 210 high. */
export interface Beside {
  readonly gesture: Gesture | undefined;
  /** From the one they are with, to the right and down. */
  readonly x: number;
  readonly y: number;
  /** As large as the one they are with: 1. */
  readonly scale: number;
  /** Degrees to the right. */
  readonly tilt: number;
  /** Seen behind the one they are with. */
  readonly behind: boolean;
  /** Share of them, from below, that whoever lies before them hides. */
  readonly hidden: number;
}

/** With how they stand there. */
interface Acting extends Beside, Pick<FigureView, 'pose' | 'facing'> {}

const upright = { scale: 1, tilt: 0, hidden: 0, behind: false, pose: 'standing' } as const;
const crouching = { ...upright, behind: true, pose: 'crouching' } as const;

/** The second of two stands a little behind the first. */
export const SECOND: Beside = { ...upright, gesture: undefined, x: -196, y: -6, behind: true };

/** The first and the second of those who do something, beside whoever stands, sits, has sunk down or lies. */
const RESTRAINING: readonly Acting[] = [
  { ...upright, gesture: 'seize-right', x: -212, y: 6, facing: 'right' },
  { ...upright, gesture: 'seize-left', x: 212, y: -4, facing: 'left' },
];
const HELPING: readonly Acting[] = [
  { ...upright, gesture: 'seize-right', x: -226, y: 10, facing: 'right' },
  { ...upright, gesture: 'seize-left', x: 226, y: 10, facing: 'left', behind: true },
];
/** Their arms about them, behind what those have in their hands or on their wrists. */
const BY_THE_SEATED: readonly Acting[] = [
  { ...upright, gesture: 'seize-left', x: 214, y: 6, facing: 'left', pose: 'sitting', behind: true },
  { ...upright, gesture: 'seize-right', x: -214, y: 6, facing: 'right', pose: 'sitting', behind: true },
];
const BY_THE_SUNK: readonly Acting[] = [
  { ...crouching, gesture: 'seize-right', x: -236, y: -20, facing: 'right' },
  { ...crouching, gesture: 'seize-left', x: 236, y: -20, facing: 'left' },
];
const TENDING: readonly Acting[] = [
  { ...crouching, gesture: 'tend', x: 10, y: -230, facing: 'left' },
  { ...crouching, gesture: 'tend', x: 262, y: -230, facing: 'left' },
];
const CARRYING: readonly Acting[] = [
  { ...upright, gesture: 'carry', x: -500, y: -215, facing: 'right', behind: true },
  { ...upright, gesture: 'carry', x: 520, y: -215, facing: 'left', behind: true },
];

/** Whose knees a body on the floor hides. */
const KNEELING = TENDING.map((one) => ({ ...one, hidden: 0.41 }));

/** A child stands by somebody, or sits by them, knees drawn up, and leans on them. */
export const CHILD_BESIDE: Readonly<Record<'standing' | 'sitting', Beside>> = {
  standing: { ...upright, gesture: 'rest', x: -176, y: 250, scale: 0.9 },
  sitting: { ...upright, gesture: undefined, x: -186, y: 108, scale: 0.82, tilt: 8 },
};

/** Where those stand who do something to somebody in a pose, who lies on something where they lie. */
export function besidesOf(
  doing: NonNullable<StageProp['doing']>,
  pose: FigureView['pose'],
  on: Support,
): readonly Acting[] {
  if (pose === 'lying' && doing === 'carries') return CARRYING;
  if (pose === 'lying') return on === 'floor' ? KNEELING : TENDING;
  if (pose === 'crouching' || pose === 'huddled') return BY_THE_SUNK;
  if (pose === 'sitting' && doing === 'helps') return BY_THE_SEATED;
  return doing === 'helps' ? HELPING : RESTRAINING;
}
