import type { FigureView, SceneView, Spot, StageProp } from '../session/views/scene-view.ts';
import { standpointOf } from '../ui/place/spots.ts';
import { type DrawnExtra, EXTRA_LOOKS, isDrawnExtra } from '../ui/portrait/extra-looks.ts';
import type { Gesture } from '../ui/portrait/gesture.ts';
import type { Support } from '../ui/portrait/rig/lying.ts';

/** Somebody nobody talks with who is at another's side. Lengths in units of a drawn person (a grown head is 210 high). */
export interface Companion {
  readonly figure: FigureView;
  readonly gesture: Gesture | undefined;
  /** From the one they are with, to the right and down. */
  readonly x: number;
  readonly y: number;
  /** Seen behind the one they are with. */
  readonly behind: boolean;
  /** Share of them, from below, that whoever lies before them hides. */
  readonly hidden: number;
}

/** One of the people a prop stands for. Nobody's name, and earnest: whatever goes on, it is their work. */
function figureOf(thing: StageProp, index: number, at: FigureView['at'], facing: string): FigureView[] {
  const { prop, holds } = thing;
  const body = isDrawnExtra(prop) ? EXTRA_LOOKS[prop][index] : undefined;
  if (!body) return [];
  return [
    {
      id: `${prop}-${index}`,
      call: '',
      ...body,
      mood: 'calm',
      speaking: false,
      at,
      pose: 'standing',
      facing: thing.facing ?? facing,
      holds: index === 0 ? holds : undefined,
      gone: false,
      landing: undefined,
      waits: false,
    },
  ];
}

/** Whether somebody is held on to. */
export const isRestrained = ({ props }: Pick<SceneView, 'props'>, person: string): boolean =>
  props.some((thing) => thing.doing === 'restrains' && thing.of === person);

/** What somebody who lies there lies on. */
export function supportOf({ props }: Pick<SceneView, 'props'>, { id, at }: FigureView): Support {
  if (props.some(({ doing, of }) => doing === 'carries' && of === id)) return 'carried';
  if (props.some(({ prop }) => prop === 'stretcher')) return 'stretcher';
  return at === 'bed' ? 'bed' : 'floor';
}

type Place = Pick<Companion, 'gesture' | 'x' | 'y' | 'behind'> & {
  readonly facing: string;
  readonly pose?: FigureView['pose'];
};

/** Where the first and the second of those who do something are, beside whoever stands, has sunk down or lies. */
const STANDING_BY = {
  restrains: [
    { gesture: 'seize-right', x: -212, y: 6, behind: false, facing: 'right' },
    { gesture: 'seize-left', x: 212, y: -4, behind: false, facing: 'left' },
  ],
  helps: [
    { gesture: 'seize-right', x: -226, y: 10, behind: false, facing: 'right' },
    { gesture: 'seize-left', x: 226, y: 10, behind: true, facing: 'left' },
  ],
} as const satisfies Readonly<Record<string, readonly Place[]>>;
const SUNK_DOWN: readonly Place[] = [
  { gesture: 'seize-right', x: -236, y: -20, behind: true, facing: 'right', pose: 'crouching' },
  { gesture: 'seize-left', x: 236, y: -20, behind: true, facing: 'left', pose: 'crouching' },
];
const LYING_DOWN = {
  helps: [
    { gesture: 'tend', x: 10, y: -230, behind: true, facing: 'left', pose: 'crouching' },
    { gesture: 'tend', x: 262, y: -230, behind: true, facing: 'left', pose: 'crouching' },
  ],
  carries: [
    { gesture: 'carry', x: -500, y: -310, behind: true, facing: 'right' },
    { gesture: 'carry', x: 520, y: -310, behind: true, facing: 'left' },
  ],
} as const satisfies Readonly<Record<string, readonly Place[]>>;

function placesBeside(doing: NonNullable<StageProp['doing']>, { pose }: FigureView): readonly Place[] {
  if (pose === 'lying') return LYING_DOWN[doing === 'carries' ? 'carries' : 'helps'];
  if (pose === 'crouching' || pose === 'huddled') return SUNK_DOWN;
  return STANDING_BY[doing === 'helps' ? 'helps' : 'restrains'];
}

/** Where they stand, if the author does not say: the first spot nobody else has. */
const HOMES: Readonly<Record<DrawnExtra, readonly Spot[]>> = {
  colleague: ['right', 'left', 'back'],
  policewoman: ['left', 'right', 'back'],
  colleagues: ['door', 'right', 'left', 'back'],
  firefighters: ['door', 'right', 'left', 'back'],
  medics: ['left', 'right', 'back'],
};

/** The second of two stands a little behind the first. */
const SECOND = { gesture: undefined, x: -196, y: -6, behind: true, hidden: 0 } as const;

/** Somebody nobody talks with who stands there by themselves, and who is with them. */
export interface Bystander {
  readonly figure: FigureView;
  readonly company: readonly Companion[];
}

/** Those who do nothing to anybody, turned to whom one looks at. */
export function bystandersOf(
  { props, seen, place }: Pick<SceneView, 'props' | 'seen' | 'place'>,
  towards: string,
): Bystander[] {
  return props.flatMap((thing): Bystander[] => {
    const { prop, at, doing } = thing;
    if (doing !== undefined || !place || !isDrawnExtra(prop)) return [];
    const free = HOMES[prop].filter(
      (spot) => standpointOf(place, spot) && !seen.some((one) => one.at === spot),
    );
    const spot = at ?? free[0] ?? 'back';
    const [first, second] = [0, 1].map((index) => figureOf(thing, index, spot, towards)[0]);
    return first ? [{ figure: first, company: second ? [{ ...SECOND, figure: second }] : [] }] : [];
  });
}

/** Of somebody who kneels behind a body on the floor. */
const KNEES = 0.41;

/** Those at somebody's side: who restrain, help or carry them. */
export function companionsOf({ props }: Pick<SceneView, 'props'>, person: FigureView): Companion[] {
  const onFloor = supportOf({ props }, person) === 'floor';
  // Whoever leads somebody off turns away with them.
  const away = person.facing === 'away' && person.pose !== 'lying';
  return props.flatMap((thing) => {
    const { doing, of, facing } = thing;
    if (doing === undefined || of !== person.id) return [];
    return placesBeside(doing, person).flatMap(({ pose = 'standing', ...place }, index) =>
      figureOf(thing, index, person.at, away ? 'away' : (facing ?? place.facing)).map((figure) => ({
        ...place,
        hidden: person.pose === 'lying' && doing === 'helps' && onFloor ? KNEES : 0,
        figure: { ...figure, pose },
      })),
    );
  });
}
