import type { CSSProperties, ReactNode } from 'react';
import type { Door, Light, Spot } from '../../core/scenario/stage-vocabulary.ts';
import type { Place as PlaceName } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../class-names.ts';
import { type Crowd, NOBODY, type Stranger, strangersIn } from './crowd.ts';
import { type Opening, openingOf } from './openings.ts';
import styles from './place.module.css';
import { type Anchor, anchorOf, comingOf, isFolk, type PlaceProp } from './prop-anchors.ts';
import { type Scenery, sceneryOf } from './scenery.ts';
import { DOOR_PAINTS, dressOf, type Lettered, letteredSign } from './sign.ts';
import { HORIZON, MEASURE, NEARER } from './space.ts';
import { Listed } from './listed.tsx';
import { Writing } from './writing.tsx';
import { PEOPLE_FILTERS, veilOf } from './tints.ts';

export interface PlacedProp {
  readonly prop: PlaceProp;
  readonly at?: Spot | undefined;
  /** What is written on it. */
  readonly says?: string | undefined;
  /** Of a sheet: what stands on it, and which of it is ticked off. */
  readonly items?: readonly string[] | undefined;
  readonly ticked?: readonly string[] | undefined;
  /** It has just come there: what is thrown or dropped is seen to fall. */
  readonly comes?: boolean;
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
  /** What of it is shown, in its measure; undefined: as much as fits. */
  readonly view?: Opening | undefined;
  /** Drawn where it stands, in the place's measure. */
  readonly children?: ReactNode;
}

const NOTHING: readonly PlacedProp[] = [];

/** When a door that stands open is brighter than the place. */
const LIT_WITHIN: readonly Light[] = ['night', 'dark'];

/** Where it happens, filling the box it is put in. Says nothing a reader needs. Needs `usePlaceArt`. */
export function Place(shown: PlaceProps) {
  const {
    place,
    sign,
    light = 'day',
    door = 'closed',
    crowd = NOBODY,
    props = NOTHING,
    view,
    children,
  } = shown;
  const scenery = sceneryOf(place, sign);
  const plate = letteredSign(scenery, sign);
  const gap = openingOf(place, 'open');
  const seen = openingOf(place, door);
  const [things, folk] = parted(props);
  return (
    <Sheet light={light} view={view} paint={DOOR_PAINTS[dressOf(sign)]}>
      <Whole id={`pl-${scenery}`} />
      {scenery === 'doorway' && <Whole id={`pl-dress-${dressOf(sign)}`} />}
      {gap && (
        <g key={door} className={styles.door} data-door={door}>
          <Whole id={`pl-${scenery}-door-${door}`} />
        </g>
      )}
      {seen && props.some(({ prop }) => prop === 'dark-within') && (
        <rect className={styles.unlit} {...seen} />
      )}
      {plate && <Plate {...plate} />}
      {strangersIn(scenery, crowd).map((one) => (
        <Bystander key={one.x} {...one} />
      ))}
      <Things scenery={scenery} props={things} front={false} />
      {light !== 'day' && (
        <rect
          className={styles.veil}
          fill={veilOf(light)}
          width={MEASURE.width}
          height={2 * MEASURE.height}
        />
      )}
      {light === 'lamp' && <rect className={styles.glow} {...MEASURE} />}
      {seen && LIT_WITHIN.includes(light) && !props.some(({ prop }) => prop === 'dark-within') && (
        <rect className={styles.spill} {...seen} />
      )}
      <Folk scenery={scenery} props={folk} light={light} front={false} />
      {props.flatMap(({ prop, at }) =>
        prop === 'torchlight' ? [<Torchlight key={prop} place={place} at={at} />] : [],
      )}
      {children}
    </Sheet>
  );
}

/** What stands before those behind a counter or a table, and a door's chain. Over them, under the others. */
export function PlaceFront(shown: PlaceProps) {
  const { place, sign, light = 'day', door, props = NOTHING, view } = shown;
  const scenery = sceneryOf(place, sign);
  const gap = door === 'chain' ? openingOf(place, door) : undefined;
  const [things, folk] = parted(props);
  return (
    <Sheet light={light} view={view}>
      <g className={styles.front}>
        <Whole id={`pl-${scenery}-front`} />
        <Things scenery={scenery} props={things} front />
        {gap && <use href="#pl-door-chain" transform={acrossGap(gap)} />}
      </g>
      <Folk scenery={scenery} props={folk} light={light} front />
    </Sheet>
  );
}

/** A chain as wide as the gap, though it is drawn with what is nearer than the door: under the chin of whoever looks out. */
function acrossGap({ x, y, width, height }: Opening): string {
  const [middle, down] = [x + width / 2, y + height * 0.457 - HORIZON];
  return `translate(${middle - width / 2 / NEARER} ${HORIZON + down / NEARER}) scale(${1 / NEARER})`;
}

/** Things, and people nobody talks with. */
const parted = (props: readonly PlacedProp[]) =>
  [props.filter(({ prop }) => !isFolk(prop)), props.filter(({ prop }) => isFolk(prop))] as const;

interface SheetProps {
  readonly light: Light;
  readonly view: Opening | undefined;
  /** Colours of a flat's door. */
  readonly paint?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
}

function Sheet({ light, view, paint, children }: SheetProps) {
  const { x, y, width, height } = view ?? { x: 0, y: 0, ...MEASURE };
  return (
    <svg
      className={classNames(styles.place, styles[light])}
      style={paint as CSSProperties | undefined}
      viewBox={`${x} ${y} ${width} ${height}`}
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
  readonly scenery: Scenery;
  readonly props: readonly PlacedProp[];
  readonly front: boolean;
}

function Things({ scenery, props, front }: ThingsProps) {
  return props.map((shown) => {
    const { prop, at } = shown;
    const anchor = anchorOf(scenery, prop, at);
    return anchor && anchor.front === front && <Thing key={prop + (at ?? '')} {...shown} anchor={anchor} />;
  });
}

/** Over the veil: they are lit as people are. */
const Folk = ({ light, ...shown }: ThingsProps & { readonly light: Light }) => (
  <g style={{ filter: PEOPLE_FILTERS[light] }}>
    <Things {...shown} />
  </g>
);

interface ThingProps extends PlacedProp {
  readonly anchor: Anchor;
}

function Thing({ prop, says, items, ticked, comes = false, anchor: { x, y, scale, mirrored } }: ThingProps) {
  const there = `translate(${x} ${y}) scale(${mirrored ? -scale : scale} ${scale})`;
  const moves = comes ? comingOf(prop) : undefined;
  return (
    <g className={moves && styles[moves]} data-thing={prop} data-moves={moves}>
      <use href={`#pl-prop-${prop}`} transform={there} />
      <Writing prop={prop} says={says} transform={there} />
      {items && <Listed items={items} ticked={ticked} transform={there} />}
    </g>
  );
}

/** Where a torch's light falls: on a door's number, or on what stands before it; on the steps of a stair. */
function torchSpot(place: PlaceName, at: Spot | undefined): readonly [x: number, y: number] {
  const door = openingOf(place, 'open');
  if (door && at === 'door') return [door.x + door.width * 0.2, door.y + door.height + 50];
  if (door) return [door.x + door.width, door.y + door.height * 0.22];
  return place === 'stairwell' ? [900, 440] : [MEASURE.width / 2, 300];
}

function Torchlight({ place, at }: { readonly place: PlaceName; readonly at: Spot | undefined }) {
  const [cx, cy] = torchSpot(place, at);
  return <ellipse className={styles.torch} cx={cx} cy={cy} rx="270" ry="230" />;
}
