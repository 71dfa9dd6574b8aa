import type { FigureView, SceneView, Spot, StageProp } from '../session/views/scene-view.ts';
import { standpointOf } from '../ui/place/spots.ts';
import { type DrawnExtra, EXTRA_LOOKS, isDrawnExtra } from '../ui/portrait/extra-looks.ts';
import type { Gesture } from '../ui/portrait/gesture.ts';

/** Somebody nobody talks with who is at another's side. Lengths in units of a drawn person (a grown head is 210 high). */
export interface Companion {
  readonly figure: FigureView;
  readonly gesture: Gesture | undefined;
  /** From the one they are with, to the right and down. */
  readonly x: number;
  readonly y: number;
  /** Seen behind the one they are with. */
  readonly behind: boolean;
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

const actsOn = ({ of, doing }: StageProp, person: string): boolean => doing !== undefined && of === person;

/** Whether somebody is held on to. */
export const isRestrained = ({ props }: Pick<SceneView, 'props'>, person: string): boolean =>
  props.some((thing) => thing.doing === 'restrains' && thing.of === person);

/** Whether somebody lies on a stretcher. */
export const isOnStretcher = ({ props, seen }: Pick<SceneView, 'props' | 'seen'>, person: string): boolean =>
  props.some(({ prop, doing, of }) => (doing === 'carries' && of === person) || prop === 'stretcher') &&
  seen.find(({ id }) => id === person)?.pose === 'lying';

type Place = Pick<Companion, 'gesture' | 'x' | 'y' | 'behind'> & {
  readonly facing: string;
  readonly pose?: FigureView['pose'];
};

/** Where the first and the second of those who do something are. */
const PLACES: Readonly<Record<'restrains' | 'helps' | 'tends' | 'carries', readonly [Place, Place]>> = {
  restrains: [
    { gesture: 'seize-right', x: -212, y: 6, behind: false, facing: 'right' },
    { gesture: 'seize-left', x: 212, y: -4, behind: false, facing: 'left' },
  ],
  helps: [
    { gesture: 'seize-right', x: -236, y: 10, behind: false, facing: 'right' },
    { gesture: 'seize-left', x: 236, y: 10, behind: true, facing: 'left' },
  ],
  // Over somebody who is down.
  tends: [
    { gesture: 'tend', x: 250, y: -150, behind: true, facing: 'left', pose: 'crouching' },
    { gesture: 'tend', x: 520, y: -150, behind: true, facing: 'left', pose: 'crouching' },
  ],
  carries: [
    { gesture: 'carry', x: -330, y: -430, behind: false, facing: 'right' },
    { gesture: 'carry', x: 900, y: -430, behind: false, facing: 'left' },
  ],
};

const DOWN: readonly FigureView['pose'][] = ['lying', 'crouching', 'huddled'];

/** Where they stand, if the author does not say: the first spot nobody else has. */
const HOMES: Readonly<Record<DrawnExtra, readonly Spot[]>> = {
  colleague: ['right', 'left', 'back'],
  policewoman: ['left', 'right', 'back'],
  colleagues: ['door', 'right', 'left', 'back'],
  firefighters: ['door', 'right', 'left', 'back'],
  medics: ['left', 'right', 'back'],
};

/** The second of two stands a little behind the first. */
const SECOND = { gesture: undefined, x: -196, y: -6, behind: true } as const;

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

/** Those at somebody's side: who restrain, help or carry them. */
export function companionsOf({ props }: Pick<SceneView, 'props'>, person: FigureView): Companion[] {
  return props
    .filter((thing) => actsOn(thing, person.id))
    .flatMap((thing) => {
      const { doing = 'helps', facing } = thing;
      const places = PLACES[doing === 'helps' && DOWN.includes(person.pose) ? 'tends' : doing];
      return places.flatMap((place, index) => {
        const away = person.facing === 'away' && person.pose !== 'lying';
        const { pose = 'standing', ...where } = place;
        const towards = away ? 'away' : (facing ?? place.facing);
        return figureOf(thing, index, person.at, towards).map((figure) => ({
          ...where,
          figure: { ...figure, pose },
        }));
      });
    });
}
