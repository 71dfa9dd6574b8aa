import type { Look, Stance } from '../../../ui/place/crowd.ts';
import { oval, path, rect } from '../svg.ts';
import { bar, flat } from './solid.ts';
import { T } from './tones.ts';

/**
 * People nobody talks with, in the units of a person: eyes at 0, shoulders at 180, feet at 882, looking a little to
 * the right. Simpler than those who have a name: they are there, and one need not read their faces.
 */
const SKIN = '#e6bd95';
const SHOE = '#3a363a';
const TROUSERS = '#565d69';

const TRUNK =
  'M-44 130C-60 158 -116 160 -140 188C-156 220 -140 330 -132 530H132C140 330 156 220 140 188C116 160 60 158 44 130Z';

const legs = (colour: string): string =>
  path('M-112 520L-104 850H-18L-4 600L18 850H104L112 520Z', colour) +
  oval(-66, 864, 50, 20, SHOE) +
  oval(66, 864, 50, 20, SHOE);

const neck = path('M-34 70V140Q0 172 34 140V70Z', SKIN);
const skull =
  oval(-80, 8, 16, 24, SKIN) +
  oval(82, 8, 12, 22, SKIN) +
  path('M-78 -30C-82 -120 82 -120 80 -30C84 50 54 108 4 110C-46 108 -80 50 -78 -30Z', SKIN);

const features = (brow = 0): string =>
  flat(oval(-12, 0, 7, 10, T.dark), oval(46, 0, 7, 10, T.dark)) +
  bar(
    `M-28 ${-26 + brow}Q-12 ${-34 - brow} 4 ${-27}M32 ${-27}Q46 ${-34 - brow} 60 ${-26 + brow}M18 6Q32 26 16 32M0 60Q18 66 36 58`,
    T.dark,
    5,
  );

const HAIR = 'var(--hair)';

/** Hair as seen from before, and from behind. */
const HEADS: Readonly<Record<Look, { readonly before: string; readonly behind: string }>> = {
  short: {
    before: path('M-84 -8C-98 -140 98 -146 86 -20C72 -58 40 -76 -8 -70C-44 -66 -66 -44 -84 -8Z', HAIR),
    behind: path('M-82 20C-100 -142 100 -142 84 20Q46 70 0 66Q-46 70 -82 20Z', HAIR),
  },
  bob: {
    before: path(
      'M-96 92C-120 -152 116 -158 98 92Q74 84 76 20C72 -30 62 -58 20 -66C-34 -64 -66 -30 -72 16Q-72 82 -96 92Z',
      HAIR,
    ),
    behind: path('M-100 104C-120 -156 120 -156 100 104Q0 138 -100 104Z', HAIR),
  },
  cap: {
    before:
      path('M-84 -34C-90 -138 92 -138 86 -34Q0 -62 -84 -34Z', 'var(--cap)') +
      path('M-30 -46Q60 -60 116 -26Q60 -28 -30 -46Z', 'var(--cap)'),
    behind:
      path('M-80 16L-82 -20H84L80 16Q44 62 0 58Q-46 62 -80 16Z', HAIR) +
      path('M-86 -16C-94 -138 94 -138 86 -16Q0 2 -86 -16Z', 'var(--cap)'),
  },
};

const COAT = 'var(--coat)';
const sleeves = (colour: string): string =>
  path('M-136 196C-168 260 -166 380 -150 478L-108 470C-116 380 -116 320 -104 262Z', colour) +
  path('M136 196C168 260 166 380 150 478L108 470C116 380 116 320 104 262Z', colour) +
  oval(-130, 492, 25, 30, SKIN) +
  oval(130, 492, 25, 30, SKIN);
const coat = (colour: string): string => path(TRUNK, colour) + bar('M4 170V520', T.dark, 4);

const raisedArm = (colour: string): string =>
  path('M112 196C176 236 178 318 150 356L92 260Z', colour) +
  path('M150 358L70 330C40 268 44 200 62 142L106 152C104 210 110 262 132 300Z', colour) +
  rect(40, 20, 66, 122, '#3f4248', 10) +
  flat(oval(58, 42, 9, 9, T.glass)) +
  oval(78, 138, 32, 24, SKIN);

/** A fist over the shoulder. */
const fist = (colour: string): string =>
  path('M112 196C176 236 190 300 168 336L96 262Z', colour) +
  path('M168 336L86 318C70 250 92 150 118 84L160 98C144 170 146 240 168 336Z', colour) +
  oval(140, 78, 31, 33, SKIN) +
  bar('M124 66h32M122 80h34', T.dark, 4);

/** An open mouth under drawn brows. */
const outcry =
  flat(oval(-12, 2, 7, 10, T.dark), oval(46, 2, 7, 10, T.dark), oval(16, 68, 19, 17, T.dark)) +
  bar('M-30 -34L4 -20M30 -20L60 -34M18 8Q32 26 16 32', T.dark, 6);

const stranger = (look: Look, stance: Stance): string => {
  const { before, behind } = HEADS[look];
  if (stance === 'away') return legs(TROUSERS) + neck + path(TRUNK, COAT) + sleeves(COAT) + behind;
  const front = legs(TROUSERS) + neck + coat(COAT);
  if (stance === 'shouting') return front + skull + outcry + before + fist(COAT);
  if (stance === 'watching') return front + sleeves(COAT) + skull + features() + before;
  return front + skull + features() + before + raisedArm(COAT);
};

/** Strangers by head and by what they are doing; colours come from the place. */
export const strangers = (
  looks: readonly Look[],
  stances: readonly Stance[],
): readonly (readonly [string, string])[] =>
  looks.flatMap((look) => stances.map((stance) => [`${look}-${stance}`, stranger(look, stance)] as const));

const NEIGHBOUR_COAT = '#8a9a7f';
/** Looks out of a door held ajar. */
const neighbour =
  rect(-190, -330, 400, 1200, '#6f5a48') +
  rect(-160, -300, 340, 1170, 'var(--within)') +
  neck +
  coat(NEIGHBOUR_COAT) +
  legs(TROUSERS) +
  sleeves(NEIGHBOUR_COAT) +
  skull +
  features(-4) +
  // A colour, not a style: the page's own policy lets no style in with a drawing.
  HEADS.bob.before.replaceAll(HAIR, '#98948f') +
  rect(20, -300, 160, 1170, '#a5745c') +
  path('M20 -300L-8 -320V900L20 870Z', '#b88a72') +
  rect(52, -230, 100, 400, '#b88a72') +
  rect(52, 300, 100, 440, '#b88a72');

export const FOLK = { neighbour } as const;
