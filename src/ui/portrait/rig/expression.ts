/** How a face and what carries it are set. Lengths in the drawing's units: a head is some 210 high. */
export interface Expression {
  /** Drop of the inner and outer end and of the middle, down positive; `lift` of the left and the right brow. */
  readonly brows: { readonly inner: number; readonly middle: number; readonly outer: number };
  readonly lift: readonly [left: number, right: number];
  /** Lines between the brows, 0 to 1. */
  readonly pinch: number;
  /** How far the lids stand off the middle of an eye; `slant` cuts the upper lid inwards; `sag` drops the outer end. */
  readonly eyes: {
    readonly top: number;
    readonly bottom: number;
    readonly slant: number;
    readonly sag: number;
    readonly iris: number;
    readonly x: number;
    readonly y: number;
  };
  /** Openness of the left and the right eye, of what `eyes` says. */
  readonly wink: readonly [left: number, right: number];
  /** Half width; `curve` of the corners up; `skew` lifts the right corner; `up` and `down` open it. */
  readonly mouth: {
    readonly half: number;
    readonly curve: number;
    readonly skew: number;
    readonly up: number;
    readonly down: number;
    readonly square: number;
    readonly x: number;
    readonly y: number;
  };
  readonly teeth: 'none' | 'upper' | 'clenched';
  /** Lips pressed to a line, or trembling. */
  readonly lips: 'plain' | 'pressed' | 'trembling';
  /** Red in the cheeks, in the whole face; drained of blood; each 0 to 1. */
  readonly blush: number;
  readonly flush: number;
  readonly pale: number;
  /** Drops of sweat. */
  readonly sweat: number;
  readonly tears: 'none' | 'standing' | 'running';
  /** Under the eyes, 0 to 1. */
  readonly bags: number;
  /** Folds from the nose, of smiling or scorn, 0 to 1. */
  readonly folds: number;
  /** Jaw set hard, cords in the neck, wings of the nose, each 0 to 1. */
  readonly jaw: number;
  readonly cords: number;
  readonly nose: number;
  /** Breath let go. */
  readonly breath: boolean;
  /** `tilt` in degrees to the right, `pitch` -1 chin up to 1 down, `drop` of the whole head, `near` its size. */
  readonly head: { readonly tilt: number; readonly pitch: number; readonly drop: number };
  readonly shoulders: number;
}

export const CALM: Expression = {
  brows: { inner: 0, middle: -5, outer: 1 },
  lift: [0, 0],
  pinch: 0,
  eyes: { top: 13, bottom: 9, slant: 0, sag: 0, iris: 11.5, x: 0, y: 0 },
  wink: [1, 1],
  mouth: { half: 21, curve: 3, skew: 0, up: 0, down: 0, square: 0.6, x: 0, y: 0 },
  teeth: 'none',
  lips: 'plain',
  blush: 0.25,
  flush: 0,
  pale: 0,
  sweat: 0,
  tears: 'none',
  bags: 0,
  folds: 0,
  jaw: 0,
  cords: 0,
  nose: 0,
  breath: false,
  head: { tilt: 0, pitch: 0, drop: 0 },
  shoulders: 0,
};

type Partly<T> = { readonly [Key in keyof T]?: T[Key] extends object ? Partial<T[Key]> : T[Key] };

/** A face that differs from the calm one in what is said. */
export const face = (changes: Partly<Expression>): Expression => ({
  ...CALM,
  ...changes,
  brows: { ...CALM.brows, ...changes.brows },
  eyes: { ...CALM.eyes, ...changes.eyes },
  mouth: { ...CALM.mouth, ...changes.mouth },
  head: { ...CALM.head, ...changes.head },
  lift: (changes.lift as Expression['lift'] | undefined) ?? CALM.lift,
  wink: (changes.wink as Expression['wink'] | undefined) ?? CALM.wink,
});
