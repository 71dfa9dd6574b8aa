import type { Ambience, SoundName, Tick } from '../../ports/sound-player.ts';
import type { Cue } from '../../core/scenario/vocabulary.ts';
import { tinClang } from './recipes/back-yard.ts';
import { fall, footsteps } from './recipes/bodies.ts';
import { doorClose, doorKnock, doorOpen } from './recipes/door.ts';
import { drip, sizzle } from './recipes/household.ts';
import { cartSqueak, shutterRoll } from './recipes/market-row.ts';
import { rain, siren } from './recipes/outside.ts';
import { corridor, hall, home, market, rainAround, room, street } from './recipes/places.ts';
import { bowlBreak, chair, papersSlam, phone, shutterClick, water } from './recipes/things.ts';
import { chooseTick, endingTick, lineTick } from './recipes/ticks.ts';
import { childCry, murmur, sigh } from './recipes/voices.ts';
import type { Random, Signal } from './signal.ts';

/** How to make a sound, and how loud it is to be: dB below full scale as `loudnessOf` measures it. */
export interface Recipe {
  readonly make: (random: Random) => Signal;
  readonly loudness: number;
}

/** What happens on the scene. All within a few dB, save what is far off or meant to be quiet. */
const CUES: Readonly<Record<Cue, Recipe>> = {
  'papers-slam': { make: papersSlam, loudness: -19 },
  'door-knock': { make: doorKnock, loudness: -21 },
  'door-open': { make: doorOpen, loudness: -24 },
  'door-close': { make: doorClose, loudness: -21 },
  'bowl-break': { make: bowlBreak, loudness: -20 },
  'child-cry': { make: childCry, loudness: -27 },
  murmur: { make: murmur, loudness: -26 },
  phone: { make: phone, loudness: -24 },
  chair: { make: chair, loudness: -24 },
  water: { make: water, loudness: -26 },
  footsteps: { make: footsteps, loudness: -24 },
  rain: { make: rain, loudness: -27 },
  'shutter-click': { make: shutterClick, loudness: -24 },
  sigh: { make: sigh, loudness: -26 },
  fall: { make: fall, loudness: -20 },
  siren: { make: siren, loudness: -26 },
  drip: { make: drip, loudness: -27 },
  sizzle: { make: sizzle, loudness: -25 },
  'tin-clang': { make: tinClang, loudness: -21 },
  'cart-squeak': { make: cartSqueak, loudness: -26 },
  'shutter-roll': { make: shutterRoll, loudness: -22 },
};

/** Under the talk: one notices them when they stop. */
const AMBIENCES: Readonly<Record<Ambience, Recipe>> = {
  hall: { make: hall, loudness: -35 },
  room: { make: room, loudness: -40 },
  corridor: { make: corridor, loudness: -38 },
  home: { make: home, loudness: -39 },
  market: { make: market, loudness: -33 },
  street: { make: street, loudness: -36 },
  rain: { make: rainAround, loudness: -35 },
};

const TICKS: Readonly<Record<Tick, Recipe>> = {
  line: { make: lineTick, loudness: -42 },
  choose: { make: chooseTick, loudness: -36 },
  ending: { make: endingTick, loudness: -31 },
};

const named = <Name extends string>(prefix: string, table: Readonly<Record<Name, Recipe>>) =>
  Object.entries<Recipe>(table).map(([name, recipe]) => [`${prefix}-${name}` as SoundName, recipe] as const);

/** Every sound there is, by the name of its files. */
export const RECIPES: ReadonlyMap<SoundName, Recipe> = new Map([
  ...named('cue', CUES),
  ...named('ambience', AMBIENCES),
  ...named('tick', TICKS),
]);
