import { OPENINGS } from '../../ui/place/openings.ts';
import type { Scenery } from '../../ui/place/scenery.ts';
import { LOOKS, STANCES } from '../../ui/place/crowd.ts';
import { TINTS } from '../../ui/place/tints.ts';
import { ACTIVITY_ROOM } from './places/activity-room.ts';
import { BACK_ALLEY } from './places/back-alley.ts';
import { BACK_YARD } from './places/back-yard.ts';
import { BELONGINGS } from './places/belongings.ts';
import { FOLK, strangers } from './places/folk.ts';
import { INNER_DOOR } from './places/inner-door.ts';
import { MOURNING } from './places/mourning.ts';
import { HOUSEHOLD } from './places/household.ts';
import { LAID_OUT } from './places/laid-out.ts';
import { chain, VOICE } from './places/doors.ts';
import { DOOR_DRESSES, LANDINGS } from './places/landings.ts';
import { MARKET_ROW, MARKET_ROW_THINGS } from './places/market-row.ts';
import { MEDIATION_ROOM } from './places/mediation-room.ts';
import { MEETING_THINGS } from './places/meeting-things.ts';
import { OFFICES } from './places/offices.ts';
import { OUTDOORS } from './places/outdoors.ts';
import type { PlaceDrawing } from './places/place-drawing.ts';
import { ROOMS } from './places/rooms.ts';
import { T } from './places/tones.ts';
import { WINDOW_PAPERS } from './places/window-papers.ts';
import { WORK_SITE } from './places/work-site.ts';
import { el, sprite, symbol } from './svg.ts';

/** Every place by name. */
const PLACE_DRAWINGS: Readonly<Record<Scenery, PlaceDrawing>> = {
  ...ROOMS,
  ...OFFICES,
  ...LANDINGS,
  ...OUTDOORS,
  ...WORK_SITE,
  ...MOURNING,
  ...MEDIATION_ROOM,
  ...ACTIVITY_ROOM,
  ...BACK_YARD,
  ...MARKET_ROW,
  ...BACK_ALLEY,
};

const inked = (width: number, stroke: string = T.line) => ({
  stroke,
  'stroke-width': width,
  'stroke-linejoin': 'round',
  'stroke-linecap': 'round',
});
const WHOLE = { viewBox: '0 0 1280 640', ...inked(2) };
/** People are drawn in the ink of those who have a name, a little thinner. */
const PEOPLE = inked(4.6, '#3a322e');
const THING = inked(1.1);

const glow = (
  id: string,
  colour: string,
  stops: readonly (readonly [number, number])[],
  box: object,
): string =>
  el(
    'radialGradient',
    { id, ...box },
    stops
      .map(([offset, opacity]) => el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }))
      .join(''),
  );

/** Lamplight from above, laid over a room after dark; a torch's spot. */
const LIGHTS =
  glow(
    'pl-glow',
    '#ffd992',
    [
      [0, 0.6],
      [1, 0],
    ],
    { cx: 0.5, cy: 0.12, r: 0.75 },
  ) +
  glow(
    'pl-torch',
    '#b3a68c',
    [
      [0, 1],
      [0.5, 0.8],
      [1, 0],
    ],
    { cx: 0.5, cy: 0.5, r: 0.5 },
  );

/** The veil of a light for what has people behind it. */
const tints = Object.entries(TINTS)
  .map(([light, [red, green, blue]]) =>
    el(
      'filter',
      { id: `pl-tint-${light}`, 'color-interpolation-filters': 'sRGB' },
      el('feColorMatrix', { values: `${red} 0 0 0 0 0 ${green} 0 0 0 0 0 ${blue} 0 0 0 0 0 1 0` }),
    ),
  )
  .join('');

const layers = (name: string, { back, doors, front }: PlaceDrawing): string[] => [
  symbol(`pl-${name}`, back, WHOLE),
  ...(doors
    ? Object.entries(doors).map(([state, leaf]) => symbol(`pl-${name}-door-${state}`, leaf, WHOLE))
    : []),
  symbol(`pl-${name}-front`, front, WHOLE),
];

/** One place: what is behind everybody, its door in each state, what stands in front. */
const placeSprite = (name: string, drawing: PlaceDrawing): string =>
  sprite([
    ...layers(name, drawing),
    ...(name === 'doorway'
      ? DOOR_DRESSES.map((dress, index) => symbol(`pl-dress-${index}`, dress, WHOLE))
      : []),
  ]);

/** Lights, and things that may be in any place. */
const thingSprite = (): string =>
  sprite([
    LIGHTS,
    tints,
    symbol('pl-door-chain', chain(0, 0, OPENINGS.doorway.chain.width), inked(1.6)),
    symbol('pl-voice', VOICE, inked(2)),
    ...Object.entries({
      ...BELONGINGS,
      ...LAID_OUT,
      ...INNER_DOOR,
      ...WINDOW_PAPERS,
      ...HOUSEHOLD,
      ...MEETING_THINGS,
      ...MARKET_ROW_THINGS,
    }).map(([name, drawing]) => symbol(`pl-prop-${name}`, drawing, THING)),
  ]);

/** People nobody talks with. */
const folkSprite = (): string =>
  sprite([
    ...strangers(LOOKS, STANCES).map(([name, drawing]) => symbol(`pl-stranger-${name}`, drawing, PEOPLE)),
    ...Object.entries(FOLK).map(([name, drawing]) => symbol(`pl-prop-${name}`, drawing, PEOPLE)),
  ]);

/** Every file of drawings by its name: one a place, so that only the place one is in is sent. */
export const placeSprites = (): Readonly<Record<string, string>> => ({
  things: thingSprite(),
  folk: folkSprite(),
  ...Object.fromEntries(
    Object.entries(PLACE_DRAWINGS).map(([name, drawing]) => [name, placeSprite(name, drawing)]),
  ),
});
