import type { Door } from '../../../core/scenario/stage-vocabulary.ts';
import { type Opening, OPENINGS } from '../../../ui/place/openings.ts';
import { group, oval, path, rect } from '../svg.ts';
import { bar, flat, line } from './solid.ts';
import { fortune } from './things.ts';
import { T } from './tones.ts';

/** How a door looks in each state, with its frame. A chain is drawn apart. */
export type DoorStates = Readonly<Record<Door, string>>;

interface DoorKind {
  readonly leaf: string;
  readonly panel: string;
  /** Handle, peephole, glass: drawn on a leaf of this place and width. */
  readonly dress: (x: number, top: number, width: number, base: number) => string;
}

const handle = (x: number, top: number, width: number, base: number): string =>
  rect(x + width * 0.86, top + (base - top) * 0.5, width * 0.05, (base - top) * 0.09, T.ironDeep, 2);

const panels =
  (panel: string) =>
  (x: number, top: number, width: number, base: number): string => {
    const high = base - top;
    return (
      rect(x + width * 0.14, top + high * 0.07, width * 0.72, high * 0.36, panel) +
      rect(x + width * 0.14, top + high * 0.57, width * 0.72, high * 0.36, panel) +
      handle(x, top, width, base)
    );
  };

/** Every family has painted theirs: the place says which colour. */
const LEAF = 'var(--leaf, #a5745c)';
const PANEL = 'var(--panel, #b88a72)';

/** The steel door every flat has: raised panels, a peephole, 福 in the middle. */
export const STEEL: DoorKind = {
  leaf: LEAF,
  panel: PANEL,
  dress: (x, top, width, base) =>
    panels(PANEL)(x, top, width, base) +
    fortune(x + width / 2, top + (base - top) * 0.36, width * 0.24) +
    oval(x + width / 2, top + (base - top) * 0.2, width * 0.025, width * 0.025, T.dark),
};

export const WOODEN: DoorKind = { leaf: T.wood, panel: T.woodPale, dress: panels(T.woodPale) };

/** Of an office, with a pane above. */
export const OFFICE: DoorKind = {
  leaf: T.woodPale,
  panel: T.glass,
  dress: (x, top, width, base) =>
    rect(x + width * 0.2, top + (base - top) * 0.1, width * 0.6, (base - top) * 0.28, T.glass) +
    handle(x, top, width, base),
};

/** Glass in a metal frame, as at an entrance. */
export const GLASS: DoorKind = {
  leaf: T.glass,
  panel: T.glass,
  dress: (x, top, width, base) =>
    rect(x + width * 0.08, top + 8, width * 0.84, base - top - 22, T.glass) +
    flat(
      path(
        `M${x + width * 0.2} ${base - 40}L${x + width * 0.6} ${top + 20}h${width * 0.16}L${x + width * 0.36} ${base - 40}Z`,
        T.white,
        { opacity: 0.55 },
      ),
    ) +
    bar(`M${x + width * 0.84} ${top + (base - top) * 0.4}v${(base - top) * 0.2}`, T.ironDeep, 4),
};

const leafOn = (kind: DoorKind, x: number, top: number, width: number, base: number): string =>
  rect(x, top, width, base - top, kind.leaf) + kind.dress(x, top, width, base);

/** A leaf that swings towards us at the right edge, seen nearly from its edge. */
const swung = (kind: DoorKind, { x, y, width, height }: Opening): string => {
  const [hinge, deep, base] = [x + width, width * 0.4, y + height];
  return (
    path(
      `M${hinge} ${y}L${hinge + deep} ${y - deep * 0.16}V${base + deep * 0.42}L${hinge} ${base}Z`,
      kind.leaf,
    ) +
    path(
      `M${hinge + deep * 0.2} ${y + height * 0.1}L${hinge + deep * 0.8} ${y + height * 0.07}V${y + height * 0.44}L${hinge + deep * 0.2} ${y + height * 0.44}ZM${hinge + deep * 0.2} ${y + height * 0.57}H${hinge + deep * 0.8}V${y + height * 0.98}L${hinge + deep * 0.2} ${y + height * 0.92}Z`,
      kind.panel,
    )
  );
};

const frame = ({ x, y, width, height }: Opening): string =>
  path(
    `M${x - 11} ${y + height}V${y - 11}H${x + width + 11}V${y + height}H${x + width}V${y}H${x}V${y + height}Z`,
    T.woodDeep,
  );

/** The door of a place, over what is to be seen beyond it. */
export function door(kind: DoorKind, place: keyof typeof OPENINGS, beyond: string): DoorStates {
  const { chain, ajar, open } = OPENINGS[place];
  const { x, y, width, height } = open;
  const base = y + height;
  const behind = flat(rect(x, y, width, height, T.within)) + beyond;
  const slit = (gap: number): string =>
    behind +
    leafOn(kind, x + gap, y, width - gap, base) +
    path(`M${x + gap} ${y}l-9 -6V${base + 10}l9 -10Z`, kind.panel) +
    frame(open);
  return {
    closed: leafOn(kind, x, y, width, base) + frame(open),
    chain: slit(chain.width),
    ajar: slit(ajar.width),
    open: behind + frame(open) + swung(kind, open),
  };
}

/** Two leaves that meet in the middle. */
export function gate(kind: DoorKind, place: keyof typeof OPENINGS, beyond: string): DoorStates {
  const { ajar, open } = OPENINGS[place];
  const { x, y, width, height } = open;
  const [base, half] = [y + height, width / 2];
  const behind = flat(rect(x, y, width, height, T.within)) + beyond;
  const left = leafOn(kind, x, y, half, base);
  const slit =
    behind + left + leafOn(kind, ajar.x + ajar.width, y, width - half - ajar.width, base) + frame(open);
  return {
    closed: left + leafOn(kind, x + half, y, half, base) + frame(open),
    chain: slit,
    ajar: slit,
    open:
      behind +
      path(`M${x} ${y}l${half * 0.3} 8V${base - 8}l${-half * 0.3} 8Z`, kind.panel) +
      path(`M${x + width} ${y}l${-half * 0.3} 8V${base - 8}l${half * 0.3} 8Z`, kind.panel) +
      frame(open),
  };
}

/** Across a gap as wide as a hand, on the inside: its ends are behind the frame and the leaf. `x`, `y`: its left end. */
export const chain = (x: number, y: number, width: number): string => {
  const sag = `M${x - 3} ${y}Q${x + width / 2} ${y + width * 0.34} ${x + width + 3} ${y + 2}`;
  return group(
    bar(sag, T.line, 4.2) +
      path(sag, 'none', { stroke: T.gold, 'stroke-width': 2.4, 'stroke-dasharray': '4 2.6' }) +
      rect(x, y - 4, 5, 8, T.iron, 1) +
      rect(x + width - 5, y - 2, 5, 8, T.iron, 1),
  );
};

export const threshold = (x: number, y: number, width: number): string =>
  path(`M${x} ${y}h${width}l20 26h${-width - 40}Z`, T.clothDeep) + line(`M${x + 8} ${y + 8}h${width - 16}`);

/** Somebody is talking behind a shut door: waves in the place's measure, either side of a doorway's middle. */
export const VOICE = bar(
  'M706 330q22 34 0 68M736 310q36 54 0 108M766 290q50 74 0 148M572 330q-22 34 0 68M542 310q-36 54 0 108',
  T.white,
  9,
);
