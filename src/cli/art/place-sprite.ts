import { CHAIN, HOME_PLACES } from './places/home.ts';
import { PUBLIC_PLACES } from './places/public.ts';
import { el, sprite, symbol } from './svg.ts';

/** Every place by name, with a doorway in its three states. */
export const PLACE_DRAWINGS: Readonly<Record<string, string>> = { ...PUBLIC_PLACES, ...HOME_PLACES };

const stop = (offset: number, opacity: number): string =>
  el('stop', { offset, 'stop-color': '#ffd992', 'stop-opacity': opacity });

/** Lamplight from above, laid over a room after dark. */
const GLOW = el('radialGradient', { id: 'pl-glow', cx: 0.5, cy: 0.12, r: 0.75 }, stop(0, 0.6) + stop(1, 0));

/** All places as symbols, 480 by 300. */
export const placeSprite = (): string =>
  sprite([
    GLOW,
    symbol('pl-chain', CHAIN),
    ...Object.entries(PLACE_DRAWINGS).map(([name, drawing]) =>
      symbol(`pl-${name}`, drawing, { viewBox: '0 0 480 300' }),
    ),
  ]);
