import { CLOTHES } from './clothes.ts';
import { faceSymbols } from './faces.ts';
import { HANDS } from './hands.ts';
import { GLASSES, HATS } from './hats.ts';
import { peep } from './open-peeps.ts';
import { path, sprite, symbol } from './svg.ts';

/** Our names for the heads that suit the people we have, and the drawing each comes from. */
const HAIR = {
  crew: 'short1',
  parted: 'short2',
  tousled: 'short5',
  combed: 'grayShort',
  bald: 'noHair1',
  bob: 'medium1',
  shoulder: 'medium3',
  tied: 'grayMedium',
  bun: 'grayBun',
  fringe: 'bangs',
  perm: 'mediumBangs2',
} as const;

const SHADE = path('M314 552Q330 610 402 622Q470 616 492 566L470 536H330Z', 'var(--crease)', {
  opacity: 0.45,
});

const named = (kind: string, drawings: Readonly<Record<string, string>>): string[] =>
  Object.entries(drawings)
    .filter(([, drawing]) => drawing !== '')
    .map(([name, drawing]) => symbol(`pt-${kind}-${name}`, drawing));

/** Everything portraits are put together from, as symbols. */
export const portraitSprite = (): string =>
  sprite([
    symbol('pt-body', peep('short1').body + SHADE),
    ...Object.entries(HAIR).map(([name, head]) => symbol(`pt-hair-${name}`, peep(head).head)),
    ...named('clothes', CLOTHES),
    ...named('hat', HATS),
    ...named('glasses', GLASSES),
    ...named('hands', HANDS),
    ...faceSymbols(),
  ]);
