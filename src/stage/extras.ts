import type { FigureView, SceneView, Spot, StageProp } from '../session/views/scene-view.ts';
import { standpointOf } from '../ui/place/spots.ts';
import {
  type Body,
  CHILD_LOOK,
  type DrawnExtra,
  EXTRA_LOOKS,
  isDrawnExtra,
} from '../ui/portrait/extra-looks.ts';
import type { Support } from '../ui/portrait/rig/lying.ts';
import { besidesOf, type Beside, CHILD_BESIDE, SECOND } from './beside.ts';

/** Somebody nobody talks with who is at another's side. */
export interface Companion extends Beside {
  readonly figure: FigureView;
  /** One foot has no shoe. */
  readonly barefoot: boolean;
}

/** Nobody's name, and earnest: whatever goes on, it is their work. */
const NAMELESS = {
  call: '',
  mood: 'calm',
  speaking: false,
  holds: undefined,
  gone: false,
  landing: undefined,
  waits: false,
} as const;

type Stance = Pick<FigureView, 'at' | 'pose' | 'facing'>;

const somebody = (id: string, body: Body, stance: Stance): FigureView => ({
  id,
  ...NAMELESS,
  ...body,
  ...stance,
});

/** One of the people a prop stands for; undefined where there are not so many. The first holds what is held. */
function oneOf(thing: StageProp, index: number, stance: Stance): FigureView | undefined {
  const { prop, holds, mood = 'calm', pose = stance.pose } = thing;
  const body = isDrawnExtra(prop) ? EXTRA_LOOKS[prop][index] : undefined;
  if (!body) return undefined;
  const held = index === 0 ? holds : undefined;
  return { ...somebody(`${prop}-${index}`, body, { ...stance, pose }), mood, holds: held };
}

/** Where they stand, if the author does not say: the first spot nobody else has. */
const HOMES: Readonly<Record<DrawnExtra, readonly Spot[]>> = {
  colleague: ['right', 'left', 'back'],
  policewoman: ['left', 'right', 'back'],
  colleagues: ['door', 'right', 'left', 'back'],
  firefighters: ['door', 'right', 'left', 'back'],
  medics: ['left', 'right', 'back'],
};

/** Somebody nobody talks with who stands there by themselves, and who is with them. */
export interface Bystander {
  readonly figure: FigureView;
  readonly company: readonly Companion[];
}

/**
 * Those who do nothing to anybody.
 *
 * @param towards whom they turn to, unless the file says otherwise
 */
export function bystandersOf(
  { props, seen, place }: Pick<SceneView, 'props' | 'seen' | 'place'>,
  towards: string,
): Bystander[] {
  return props.flatMap((thing): Bystander[] => {
    const { prop, at, doing, facing = towards } = thing;
    if (doing !== undefined || !place || !isDrawnExtra(prop)) return [];
    const free = HOMES[prop].filter(
      (spot) => standpointOf(place, spot) && !seen.some((one) => one.at === spot),
    );
    const stance: Stance = { at: at ?? free[0] ?? 'back', pose: 'standing', facing };
    const [first, second] = [0, 1].map((index) => oneOf(thing, index, stance));
    const beside = second ? [{ ...SECOND, figure: second, barefoot: false }] : [];
    return first ? [{ figure: first, company: [...beside, ...childOf(first)] }] : [];
  });
}

/** Whether somebody is held on to. */
export const isRestrained = ({ props }: Pick<SceneView, 'props'>, person: string): boolean =>
  props.some((thing) => thing.doing === 'restrains' && thing.of === person);

/** A child by their side, who has lost a slipper. */
function childOf({ holds, pose, at }: FigureView): Companion[] {
  if (holds !== 'child') return [];
  const sits = pose === 'sitting';
  const stance = { at, pose: sits ? 'crouching' : 'standing', facing: 'right' } as const;
  return [
    {
      ...CHILD_BESIDE[sits ? 'sitting' : 'standing'],
      figure: somebody('child', CHILD_LOOK, stance),
      barefoot: sits,
    },
  ];
}

/** Those at somebody's side: who restrain, help or carry them, and a child of theirs. */
export function companionsOf({ props }: Pick<SceneView, 'props'>, person: FigureView): Companion[] {
  // Whoever leads somebody off turns away with them.
  const away = person.facing === 'away' && person.pose !== 'lying';
  const acting = props.flatMap((thing) => {
    const { doing, of } = thing;
    if (doing === undefined || of !== person.id) return [];
    return besidesOf(doing, person.pose, supportOf({ props }, person)).flatMap(
      ({ pose, facing, ...beside }, index) => {
        const turned = away ? 'away' : (thing.facing ?? facing);
        const figure = oneOf(thing, index, { at: person.at, pose, facing: turned });
        return figure ? [{ ...beside, figure, barefoot: false }] : [];
      },
    );
  });
  return [...acting, ...childOf(person)];
}

/** What somebody who lies there lies on. */
export function supportOf({ props }: Pick<SceneView, 'props'>, { id, at }: FigureView): Support {
  if (props.some(({ doing, of }) => doing === 'carries' && of === id)) return 'carried';
  if (props.some(({ prop }) => prop === 'stretcher')) return 'stretcher';
  return at === 'bed' ? 'bed' : 'floor';
}
