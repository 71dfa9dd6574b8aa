import type { FigureView, SceneView, Shot } from '../session/views/scene-view.ts';
import { MEASURE } from '../ui/place/space.ts';
import { type Opening, openingOf } from '../ui/place/openings.ts';
import { type Scenery, sceneryOf } from '../ui/place/scenery.ts';
import { standpointOf } from '../ui/place/spots.ts';
import type { Support } from '../ui/portrait/rig/lying.ts';
import { bystandersOf, type Companion, companionsOf, supportOf } from './extras.ts';

/** Where one looks in a place, in its measure, and how much larger it is drawn than to fill the picture. */
export interface Camera {
  readonly x: number;
  readonly zoom: number;
}

/** Somebody in the picture. */
export interface Placed {
  readonly figure: FigureView;
  /** In the place's measure. */
  readonly x: number;
  /** Size of their head, of a head in the foreground (1). */
  readonly size: number;
  /** How far below the eyes of those who stand their own are, in heads. */
  readonly drop: number;
  /** Stands behind what the place has in front: a counter, a table, a door's chain. */
  readonly behind: boolean;
  /** What one sees them through, where a door hides the rest. */
  readonly gap: Opening | undefined;
  /** What they lie on; undefined where they do not. */
  readonly on: Support | undefined;
  /** Who holds on to them, helps or carries them, or stands there with them. */
  readonly company: readonly Companion[];
}

export interface Framing {
  readonly camera: Camera;
  /** The farthest first. */
  readonly cast: readonly Placed[];
}

const ZOOMS: Readonly<Record<Shot, number>> = { wide: 1, middle: 1.25, close: 1.5 };
/** A face in the gap of a door is looked at from near. */
const AT_THE_GAP = 2.7;

/** A person three metres away fills the foreground. */
const FOREGROUND = standpointOf('street', 'middle')?.scale ?? 1;
const SMALLEST = 0.6;
const LARGEST = 1.05;
/** Whoever one does not look at. */
const BESIDE = 0.82;
/** And has their back turned: nobody's nape fills the picture. */
const TURNED = 0.78;
/** Whoever speaks is seen well, wherever they stand; far off, less than whom this part is about. */
const HEARD = 0.98;
const HEARD_AFAR = 0.85;
const AFAR: readonly string[] = ['back', 'door'];

const DROPS: Readonly<Record<FigureView['pose'], number>> = {
  standing: 0,
  leaning: 0.05,
  sitting: 0.3,
  crouching: 0.4,
  lying: 0.6,
  huddled: 0.45,
  held: 0.06,
};

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Whom one looks at: whoever speaks, else whom this part is about. */
const subjectOf = (seen: readonly FigureView[]): FigureView | undefined =>
  seen.find(({ speaking }) => speaking) ?? seen[0];

function place(
  where: Scenery,
  door: SceneView['door'],
  figure: FigureView,
  subject: boolean,
  among: boolean,
): Placed {
  const { at, pose, facing } = figure;
  const beside = (among ? BESIDE : 1) * (facing === 'away' ? TURNED : 1);
  const { x = MEASURE.width / 2, scale = FOREGROUND, behind = false } = standpointOf(where, at) ?? {};
  const heard = AFAR.includes(at) && !figure.waits && where !== 'doorway' ? HEARD_AFAR : HEARD;
  const near = within(SMALLEST, scale / FOREGROUND, LARGEST);
  const hidden = where === 'doorway' && at === 'beyond-door' && (door === 'chain' || door === 'ajar');
  return {
    figure,
    x,
    size: subject && facing !== 'away' ? Math.max(near, heard) : near * beside,
    drop: DROPS[pose],
    behind: behind || hidden,
    gap: hidden ? openingOf(where, door) : undefined,
    on: undefined,
    company: [],
  };
}

/** People nobody talks with, each as far off as the spot they stand at. */
function bystanders(scene: SceneView, subject: FigureView | undefined): Placed[] {
  const { place: here, sign, door } = scene;
  if (!here) return [];
  const where = sceneryOf(here, sign);
  return bystandersOf(scene, subject?.id ?? 'you').map(({ figure, company }) => ({
    ...place(where, door, figure, false, true),
    company,
  }));
}

/** Whoever lies on something lies before the others; on the floor, where one sees it, behind them. */
const depth = ({ size, on }: Placed): number => size + (on ? 1 : 0) - (on === 'floor' ? 2 : 0);

/**
 * How a scene is looked at: cuts follow the lines. The place and the people are drawn apart, so that a face is large
 * enough to be read while one still sees where one is.
 */
export function frame(scene: SceneView): Framing {
  const { place: here, sign, door, shot, seen } = scene;
  const where = here && sceneryOf(here, sign);
  const subject = subjectOf(seen);
  // One has to see the floor somebody lies on.
  const lies = seen.some((one) => one.pose === 'lying' && supportOf(scene, one) === 'floor');
  const among = seen.length > 1;
  const cast = where ? seen.map((figure) => place(where, door, figure, figure === subject, among)) : [];
  const middle = cast.reduce((sum, { x }) => sum + x, 0) / Math.max(1, cast.length);
  const aim = cast.find(({ figure }) => figure === subject);
  const gap = cast.find((one) => one.gap)?.gap;
  const camera = gap
    ? { x: gap.x + gap.width / 2, zoom: AT_THE_GAP }
    : {
        x: aim && aim.figure.facing !== 'away' ? 0.55 * aim.x + 0.45 * middle : MEASURE.width / 2,
        // Where nobody is to be seen it is the place one looks at.
        zoom: cast.length === 0 || lies ? ZOOMS.wide : ZOOMS[shot],
      };
  const all = [
    ...cast.map((placed) => ({
      ...placed,
      on: placed.figure.pose === 'lying' ? supportOf(scene, placed.figure) : undefined,
      company: companionsOf(scene, placed.figure),
    })),
    ...bystanders(scene, subject),
  ];
  return { camera, cast: all.sort((one, other) => depth(one) - depth(other)) };
}

/** Towards whom somebody is turned, as it is drawn: to the side on which the other stands. */
export function turnOf(
  { facing, id }: FigureView,
  cast: readonly Placed[],
): 'you' | 'away' | 'left' | 'right' {
  if (facing === 'you' || facing === 'away' || facing === 'left' || facing === 'right') return facing;
  const x = (who: string) => cast.find(({ figure }) => figure.id === who)?.x;
  const [from, to] = [x(id), x(facing)];
  if (from === undefined || to === undefined) return 'you';
  return to < from ? 'left' : 'right';
}
