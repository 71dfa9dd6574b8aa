import type { SceneView } from '../session/views/scene-view.ts';
import { MOOD_WORDS } from '../ui/mood-look.ts';
import type { Seat } from './arrange.ts';
import { type Box, isWithin, type Rect, rectOf, shared } from './box.ts';
import { seenAs } from './seen-mood.ts';

/** A name over a head, or of somebody one only hears. */
export interface Label {
  readonly id: string;
  readonly name: string;
  /** How they look; '' where that need not be said, or there is no room to. */
  readonly mood: string;
  /** They are heard, not seen. */
  readonly voice: boolean;
  readonly rect: Rect;
}

/** What labels keep off. */
export interface Obstacles {
  /** Never over these: faces, the officer's own, a close-up. */
  readonly hard: readonly Rect[];
  /** Not if it can be helped: what is written in the place. */
  readonly soft: readonly Rect[];
}

const PADDING = 16;
const GAP = 8;
const LINE = 1.5;
const AIR = 3;

const sizeOf = (name: string, mood: string, letter: number): readonly [width: number, height: number] => [
  (name.length + mood.length) * letter + PADDING + (mood ? GAP : 0),
  letter * LINE,
];

/** Over the head; a little aside, higher, under the chin. The first that is free is taken. */
function placesBy({ face }: Seat, width: number, height: number): Rect[] {
  const x = (face.left + face.right) / 2;
  const [over, high] = [face.top - height - AIR, face.bottom - face.top];
  const aside = [0, 0.35, -0.35, 0.7, -0.7].map((share) => x + share * high - width / 2);
  return [
    ...aside.map((left) => rectOf(left, over, width, height)),
    ...aside.map((left) => rectOf(left, over - height - AIR, width, height)),
    ...aside.map((left) => rectOf(left, face.bottom + high * 0.12, width, height)),
    ...aside.map((left) => rectOf(left, face.bottom + high * 0.12 + height + AIR, width, height)),
  ];
}

/** Moved in where it would be cut by the picture's side. */
const inside = ({ left, top, right, bottom }: Rect, { width }: Box): Rect => {
  const by = Math.max(0, AIR - left) - Math.max(0, right - (width - AIR));
  return { left: left + by, top, right: right + by, bottom };
};

class Room {
  private readonly taken: Rect[] = [];
  private readonly box: Box;
  private readonly obstacles: Obstacles;

  constructor(box: Box, obstacles: Obstacles) {
    this.box = box;
    this.obstacles = obstacles;
  }

  private frees(rect: Rect, soft: boolean): boolean {
    const { width, clear } = this.box;
    const view = rectOf(0, 0, width, clear);
    const others = [...this.obstacles.hard, ...this.taken, ...(soft ? this.obstacles.soft : [])];
    return isWithin(rect, view) && others.every((other) => shared(rect, other) === 0);
  }

  /** The first of them that is free, which is then taken. */
  take(places: readonly Rect[]): Rect | undefined {
    const moved = places.map((rect) => inside(rect, this.box));
    const found =
      moved.find((rect) => this.frees(rect, true)) ?? moved.find((rect) => this.frees(rect, false));
    if (found) this.taken.push(found);
    return found;
  }
}

/** Whoever is nearer hides what is behind their head and their body. */
function hiddenShare(seat: Seat, nearer: readonly Seat[]): number {
  const { face } = seat;
  const whole = (face.right - face.left) * (face.bottom - face.top);
  const covers = nearer.map(({ x, unit, face: other }) =>
    Math.max(shared(face, other), shared(face, rectOf(x - 140 * unit, other.bottom, 280 * unit, 2000))),
  );
  return Math.min(1, covers.reduce((sum, one) => sum + one, 0) / whole);
}

/** Speaker first, then whom this part is about: who comes first finds room. */
const rank = ({ placed: { figure } }: Seat): number => (figure.speaking ? 0 : figure.waits ? 1 : 2);

/** Of somebody only heard: where the voice comes from. */
export interface VoiceSpot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Names and moods of those whose faces are to be seen, and of a voice: inside the picture, over no face, over no other
 * label, and over nothing written where that can be helped. What finds no room is left out, a mood before a name.
 *
 * @param seats the farthest first
 */
export function labelsOf(
  seats: readonly Seat[],
  voices: readonly VoiceSpot[],
  scene: SceneView,
  box: Box,
  obstacles: Obstacles,
): Label[] {
  const room = new Room(box, {
    ...obstacles,
    hard: [...obstacles.hard, ...seats.flatMap(({ face, company }) => [face, ...company])],
  });
  const faces = seats
    .filter(
      (seat, index) =>
        seat.placed.figure.call !== '' &&
        seat.placed.figure.facing !== 'away' &&
        hiddenShare(seat, seats.slice(index + 1)) < 0.5,
    )
    .sort((one, other) => rank(one) - rank(other));
  const heard = voices.flatMap(({ id, name, x, y }): Label[] => {
    const [width, height] = sizeOf(name, '', box.letter);
    const rows = [0, 1, -1, 2, -2, 3].map((row) => rectOf(x - width / 2, y + row * height, width, height));
    const rect = room.take(rows);
    return rect ? [{ id, name, mood: '', voice: true, rect }] : [];
  });
  return [
    ...heard,
    ...faces.flatMap((seat): Label[] => {
      const { figure } = seat.placed;
      const { mood: look, worded } = seenAs(figure, scene);
      const mood = worded ? MOOD_WORDS[look] : '';
      for (const words of mood ? [mood, ''] : ['']) {
        const [width, height] = sizeOf(figure.call, words, box.letter);
        const rect = room.take(placesBy(seat, width, height));
        if (rect) return [{ id: figure.id, name: figure.call, mood: words, voice: false, rect }];
      }
      return [];
    }),
  ];
}
