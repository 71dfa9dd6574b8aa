import { BYSTANDERS } from './places/bystanders.ts';
import { CHAIN, HOME_PLACES } from './places/home.ts';
import { FRONTS, PUBLIC_PLACES } from './places/public.ts';
import { VOICE } from './places/things.ts';
import { el, sprite, symbol } from './svg.ts';

/** Every place by name, with a doorway in its three states. */
export const PLACE_DRAWINGS: Readonly<Record<string, string>> = { ...PUBLIC_PLACES, ...HOME_PLACES };

const stop = (offset: number, opacity: number): string =>
  el('stop', { offset, 'stop-color': '#ffd992', 'stop-opacity': opacity });

/** Lamplight from above, laid over a room after dark. */
const GLOW = el('radialGradient', { id: 'pl-glow', cx: 0.5, cy: 0.12, r: 0.75 }, stop(0, 0.6) + stop(1, 0));

/** All places as symbols, 480 by 300. */
/** What one place sends: its drawing, and what stands before those in it. */
export const drawingsOf = (name: string): string =>
  `${PLACE_DRAWINGS[name] ?? ''}${(FRONTS as Readonly<Record<string, string>>)[name] ?? ''}`;

export const placeSprite = (): string =>
  sprite([
    GLOW,
    symbol('pl-chain', CHAIN),
    symbol('pl-voice', VOICE),
    ...Object.entries(BYSTANDERS).map(([stance, drawing]) => symbol(`pl-bystander-${stance}`, drawing)),
    ...Object.entries(FRONTS).map(([name, drawing]) =>
      symbol(`pl-${name}-front`, drawing, { viewBox: '0 0 480 300' }),
    ),
    ...Object.entries(PLACE_DRAWINGS).map(([name, drawing]) =>
      symbol(`pl-${name}`, drawing, { viewBox: '0 0 480 300' }),
    ),
  ]);
