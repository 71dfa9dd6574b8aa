/** Closed vocabularies of scenario format 1. Art, sound and voice hang on these names. */
export const MOODS = [
  'calm',
  'tense',
  'angry',
  'furious',
  'cold',
  'sad',
  'afraid',
  'tired',
  'suspicious',
  'ashamed',
  'relieved',
  'smile',
  'crying',
  'explaining',
] as const;
export type LineMood = (typeof MOODS)[number];

export const CUES = [
  'papers-slam',
  'door-knock',
  'door-open',
  'door-close',
  'bowl-break',
  'child-cry',
  'murmur',
  'phone',
  'chair',
  'water',
  'footsteps',
  'rain',
  'shutter-click',
  'sigh',
  'fall',
  'siren',
  'drip',
  'sizzle',
  'tin-clang',
  'cart-squeak',
  'shutter-roll',
] as const;
export type Cue = (typeof CUES)[number];

export const PLACES = [
  'hall',
  'side-room',
  'corridor',
  'doorway',
  'steps',
  'stairwell',
  'living-room',
  'bedroom',
  'kitchen',
  'window',
  'market',
  'street',
  'classroom',
] as const;
export type Place = (typeof PLACES)[number];

/** Speakers that are not in the cast: the trainee and the narrator. */
export const OFFICER = 'officer';
export const SCENE = 'scene';

/** Whether a line is somebody's in the cast: neither the officer's nor the narrator's. */
export const isCitizens = ({ who }: { readonly who: string }): boolean => who !== SCENE && who !== OFFICER;

/** Target of `go` that returns from an interrupt to where the talk was broken off. */
export const RESUME = 'resume';
