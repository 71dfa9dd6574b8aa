import type { CSSProperties, ReactNode } from 'react';
import type { Door, Light, Spot } from '../../core/scenario/stage-vocabulary.ts';
import type { Place as PlaceName } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../class-names.ts';
import { type Crowd, NOBODY, type Stranger, strangersIn } from './crowd.ts';
import { type Opening, openingOf } from './openings.ts';
import styles from './place.module.css';
import { type Anchor, anchorOf, isFolk, type PlaceProp } from './prop-anchors.ts';
import { sceneryOf } from './scenery.ts';
import { DOOR_PAINTS, dressOf, type Lettered, letteredSign } from './sign.ts';
import { MEASURE } from './space.ts';
import { Writing } from './writing.tsx';
import { PEOPLE_FILTERS, veilOf } from './tints.ts';

export interface PlacedProp {
  readonly prop: PlaceProp;
  readonly at?: Spot | undefined;
  /** What is written on it. */
  readonly says?: string | undefined;
}

export interface PlaceProps {
  readonly place: PlaceName;
  /** 门牌: 502, 区信访局. Some say which kind of place it is: a bedroom marked 病房 is a ward. */
  readonly sign?: string | undefined;
  readonly light?: Light;
  /** Undefined where the place has none: it is then drawn shut if it has one. */
  readonly door?: Door | undefined;
  readonly crowd?: Crowd;
  readonly props?: readonly PlacedProp[];
  /** Drawn where it stands, in the place's measure. */
  readonly children?: ReactNode;
}

const NOTHING: readonly PlacedProp[] = [];

/** When a door that stands open is brighter than the place. */
const LIT_WITHIN: readonly Light[] = ['night', 'dark'];

/** Where it happens, filling the box it is put in. Says nothing a reader needs. Needs `usePlaceArt`. */
export function Place(shown: PlaceProps) {
  const { place, sign, light = 'day', door = 'closed', crowd = NOBODY, props = NOTHING, children } = shown;
  const scenery = sceneryOf(place, sign);
  const plate = letteredSign(scenery, sign);
  const gap = openingOf(place, 'open');
  const seen = openingOf(place, door);
  const [things, folk] = parted(props);
  return (
    <Sheet light={light} paint={DOOR_PAINTS[dressOf(sign)]}>
      <Whole id={`pl-${scenery}`} />
      {scenery === 'doorway' && <Whole id={`pl-dress-${dressOf(sign)}`} />}
      {gap && <Whole id={`pl-${scenery}-door-${door === 'chain' ? 'ajar' : door}`} />}
      {plate && <Plate {...plate} />}
      {strangersIn(place, crowd).map((one) => (
        <Bystander key={one.x} {...one} />
      ))}
      <Things place={place} props={things} front={false} />
      {light !== 'day' && (
        <rect
          className={styles.veil}
          fill={veilOf(light)}
          width={MEASURE.width}
          height={2 * MEASURE.height}
        />
      )}
      {light === 'lamp' && <rect className={styles.glow} {...MEASURE} />}
      {seen && LIT_WITHIN.includes(light) && <rect className={styles.spill} {...seen} />}
      <Folk place={place} props={folk} light={light} front={false} />
      {props.some(({ prop }) => prop === 'torchlight') && <Torchlight gap={gap} />}
      {children}
    </Sheet>
  );
}

/** What stands before those behind a counter or a table, and a door's chain. Over them, under the others. */
export function PlaceFront({ place, sign, light = 'day', door, props = NOTHING }: PlaceProps) {
  const gap = door === 'chain' ? openingOf(place, door) : undefined;
  const [things, folk] = parted(props);
  return (
    <Sheet light={light}>
      <g className={styles.front}>
        <Whole id={`pl-${sceneryOf(place, sign)}-front`} />
        <Things place={place} props={things} front />
        {gap && <use href="#pl-door-chain" x={gap.x} y={gap.y + gap.height * 0.38} />}
      </g>
      <Folk place={place} props={folk} light={light} front />
    </Sheet>
  );
}

/** Things, and people nobody talks with. */
const parted = (props: readonly PlacedProp[]) =>
  [props.filter(({ prop }) => !isFolk(prop)), props.filter(({ prop }) => isFolk(prop))] as const;

interface SheetProps {
  readonly light: Light;
  /** Colours of a flat's door. */
  readonly paint?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
}

function Sheet({ light, paint, children }: SheetProps) {
  return (
    <svg
      className={classNames(styles.place, styles[light])}
      style={paint as CSSProperties | undefined}
      viewBox={`0 0 ${MEASURE.width} ${MEASURE.height}`}
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const Whole = ({ id }: { readonly id: string }) => <use href={`#${id}`} {...MEASURE} />;

function Plate({ x, y, width, height, kind, words, size }: Lettered) {
  return (
    <g className={styles[kind]}>
      <rect x={x} y={y} width={width} height={height} rx="3" />
      <text x={x + width / 2} y={y + height / 2 + size * 0.36} fontSize={size}>
        {words}
      </text>
    </g>
  );
}

function Bystander({ x, floor, scale, look, stance, coat, hair }: Stranger) {
  const colours = { '--coat': coat, '--hair': hair, '--cap': coat } as CSSProperties;
  return (
    <use
      href={`#pl-stranger-${look}-${stance}`}
      transform={`translate(${x} ${floor - 882 * scale}) scale(${scale})`}
      style={colours}
    />
  );
}

interface ThingsProps {
  readonly place: PlaceName;
  readonly props: readonly PlacedProp[];
  readonly front: boolean;
}

function Things({ place, props, front }: ThingsProps) {
  return props.map(({ prop, at, says }) => {
    const anchor = anchorOf(place, prop, at);
    return (
      anchor &&
      anchor.front === front && <Thing key={prop + (at ?? '')} prop={prop} says={says} anchor={anchor} />
    );
  });
}

/** Over the veil: they are lit as people are. */
const Folk = ({ light, ...shown }: ThingsProps & { readonly light: Light }) => (
  <g style={{ filter: PEOPLE_FILTERS[light] }}>
    <Things {...shown} />
  </g>
);

interface ThingProps {
  readonly prop: PlaceProp;
  readonly says: string | undefined;
  readonly anchor: Anchor;
}

function Thing({ prop, says, anchor: { x, y, scale, mirrored } }: ThingProps) {
  const there = `translate(${x} ${y}) scale(${mirrored ? -scale : scale} ${scale})`;
  return (
    <>
      <use href={`#pl-prop-${prop}`} transform={there} />
      <Writing prop={prop} says={says} transform={there} />
    </>
  );
}

/** A torch held by whoever looks: its light falls on the door and its number, or straight on. */
function Torchlight({ gap }: { readonly gap: Opening | undefined }) {
  const [x, y] = gap ? [gap.x + gap.width, gap.y + gap.height * 0.22] : [MEASURE.width / 2, 300];
  return <ellipse className={styles.torch} cx={x} cy={y} rx="270" ry="230" />;
}
