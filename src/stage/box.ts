/** What a picture has to itself, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** How high the head of somebody in the foreground is. */
  readonly head: number;
  /** Where the eyes of those who stand are, from the top. */
  readonly eye: number;
  /** Down to where no words lie over it. */
  readonly clear: number;
  /** Width of a letter on a label. */
  readonly letter: number;
}

/** As wide as a place is drawn at a zoom of 1: it is twice as wide as high, and fills the picture. */
export const wideOf = ({ width, height }: Pick<Box, 'width' | 'height'>): number =>
  Math.max(width, 2 * height);

/** Before it is known how large a picture is: as large as one of the contact sheet. */
export const FIRST_BOX: Box = {
  width: 482,
  height: 300,
  head: 87,
  eye: 87,
  clear: 150,
  letter: 15,
};

/** Part of a picture, in its pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const rectOf = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Area two have in common, in square pixels. */
export const shared = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

export const isWithin = (one: Rect, other: Rect): boolean =>
  one.left >= other.left && one.top >= other.top && one.right <= other.right && one.bottom <= other.bottom;
