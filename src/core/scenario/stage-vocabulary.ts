import { EXTRAS, hasDoor } from './stage-rules.ts';
import type { Place } from './vocabulary.ts';

/** Closed vocabularies of a stage: what can be drawn of who is where, and of the place around them. */
export const LIGHTS = ['day', 'dusk', 'night', 'lamp', 'dark'] as const;
export type Light = (typeof LIGHTS)[number];

/** How far a door stands open; `chain` is a gap with the chain on. */
export const DOORS = ['closed', 'chain', 'ajar', 'open'] as const;
export type Door = (typeof DOORS)[number];

/** How near one stands. */
export const SHOTS = ['wide', 'middle', 'close'] as const;
export type Shot = (typeof SHOTS)[number];

/** At which edge of the picture the officer's shoulder stands; `out` where no officer is there. */
export const OFFICER_SIDES = ['left', 'right', 'out'] as const;
export type OfficerSide = (typeof OFFICER_SIDES)[number];

export const SPOTS = [
  'left',
  'middle',
  'right',
  'back',
  'counter',
  'door',
  'beyond-door',
  'window',
  'table',
  'bed',
] as const;
export type Spot = (typeof SPOTS)[number];

/** `huddled`: on the floor, arms over the head. `held`: restrained, arms pinned behind. */
export const POSES = ['standing', 'sitting', 'crouching', 'lying', 'leaning', 'huddled', 'held'] as const;
export type Pose = (typeof POSES)[number];

/** Whom or what somebody faces; or it is the id of another person. */
export const FACINGS = ['you', 'away', 'left', 'right'] as const;

export const HOLDS = [
  'phone',
  'phone-up',
  'phone-ear',
  'papers',
  'folder',
  'notebook',
  'pen',
  'bag',
  'plastic-bag',
  'broom',
  'stool',
  'cup',
  'bottle',
  'child',
  'keys',
  'cigarette',
  'spatula',
  'knife',
  'clothes',
  'slipper',
  'toothbrush',
  'leeks',
  'stool-up',
  'torch',
  'register',
  'plate',
  'towel',
  'helmet',
  'slip',
  'cigarette-lit',
] as const;
export type Held = (typeof HOLDS)[number];

/** Things about somebody: they need `of`. */
export const PERSON_PROPS = [
  'bruise',
  'sleeve-down',
  'ice-towel',
  'sweat',
  'hidden-paper',
  'coat-over',
  'bare-chest',
  'ward-clothes',
] as const;

/**
 * What they do: `restrains` holds on to the person `of`, `helps` is at their side, `carries` them on
 * a stretcher.
 */
export const DOINGS = ['stands', 'restrains', 'helps', 'carries'] as const;
export type Doing = (typeof DOINGS)[number];

/** Things, and people nobody talks with, in a place. */
export const PLACE_PROPS = [
  'papers-floor',
  'papers-counter',
  'bag-counter',
  'papers-table',
  'shards',
  'bag-floor',
  'slipper-floor',
  'stool',
  'stool-broken',
  'rack-fallen',
  'table-overturned',
  'cup-floor',
  'clothes-bed',
  'papers-bed',
  'knife-table',
  'fruit-table',
  'agreement-table',
  'cup-table',
  'register-table',
  'file-table',
  'notebook-table',
  'bag-table',
  'tea-stained',
  'thermos',
  'clock',
  'calendar',
  'wall-notice',
  'number-screen',
  'chair-empty',
  'chair-drawn',
  'shoes-door',
  'trainers-door',
  'helmet-door',
  'bottles-door',
  'notice-door',
  'card-door',
  'bag-door',
  'inner-shut',
  'inner-gap',
  'child-desk',
  'radio-playing',
  'dark-within',
  'peephole-lit',
  'torchlight',
  'stretcher',
  'ambulance',
  'taxi',
  'smoke',
  'sheet-counter',
  'keepsake-counter',
  'booklet-counter',
  'seal-counter',
  'microphone-lit',
  'basin-floor',
  'ceiling-stain',
  'bowl-table',
  'armbands-table',
  'quilt-roll',
  'handcart',
  'cartons-floor',
  'shutter-half',
  'shutter-down',
  ...EXTRAS,
] as const;

/** Things on which something is written: `says` in the file. A clock says the time, as 19:10. */
export const LETTERED_PROPS = ['clock', 'calendar', 'wall-notice', 'number-screen'] as const;
export type LetteredProp = (typeof LETTERED_PROPS)[number];

/** Things on which one writes what is needed, and ticks it off: `items` and `ticked` in the file. */
export const LISTED_PROPS = ['sheet-counter'] as const;

/** Things there are in these places alone: a living room has doors of its own. */
export const PLACES_OF_PROP: Readonly<Partial<Record<(typeof PLACE_PROPS)[number], readonly Place[]>>> = {
  'inner-shut': ['living-room'],
  'inner-gap': ['living-room'],
  'child-desk': ['living-room'],
  'peephole-lit': ['doorway'],
  'microphone-lit': ['window'],
  'ceiling-stain': ['living-room'],
  'quilt-roll': ['market'],
  'shutter-half': ['market'],
  'shutter-down': ['market'],
};

export const PROPS = [...PERSON_PROPS, ...PLACE_PROPS] as const;
export type PropName = (typeof PROPS)[number];

/** Whence somebody is heard who is not seen. */
export const WHENCES = [
  'behind-door',
  'phone',
  'intercom',
  'upstairs',
  'downstairs',
  'outside',
  'next-room',
  'crowd',
] as const;
export type Whence = (typeof WHENCES)[number];

/** How many strangers are about. */
export const CROWDS = ['none', 'few', 'many', 'packed'] as const;
export type CrowdSize = (typeof CROWDS)[number];

export const VOICE_SEXES = ['female', 'male'] as const;
export const VOICE_PITCHES = ['low', 'middle', 'high'] as const;
export const VOICE_PACES = ['slow', 'middle', 'fast'] as const;

const ANYWHERE = ['left', 'middle', 'right', 'back'] as const;

const around = (place: Place, ...more: readonly Spot[]): readonly Spot[] => [
  ...ANYWHERE,
  ...more,
  ...(hasDoor(place) ? (['door'] as const) : []),
];

/** Where one can stand in a place. */
export const SPOTS_OF: Readonly<Record<Place, readonly Spot[]>> = {
  hall: around('hall', 'counter', 'table', 'window'),
  window: around('window', 'counter'),
  'side-room': around('side-room', 'table', 'window', 'beyond-door'),
  corridor: around('corridor', 'beyond-door'),
  doorway: around('doorway', 'beyond-door'),
  stairwell: around('stairwell'),
  steps: around('steps'),
  'living-room': around('living-room', 'table', 'window', 'beyond-door'),
  bedroom: around('bedroom', 'bed', 'window', 'beyond-door'),
  kitchen: around('kitchen', 'table', 'window', 'beyond-door'),
  market: around('market', 'counter'),
  street: around('street'),
  classroom: around('classroom', 'table', 'window'),
};
