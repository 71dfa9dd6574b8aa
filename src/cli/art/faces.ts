import { EXPRESSIONS, type Eyes, type Mouth, TALKING } from './expressions.ts';
import { INK } from './ink.ts';
import { group, oval, path, pen, symbol } from './svg.ts';

const LID = 10;

const both = (near: string, far: string, width = LID): string => pen(`${near}${far}`, INK, width);
/** Where a look goes, from straight at one: sideways, past one. */
const ASIDE = -11;
const pupils = (y: number, ry: number, aside = 0): string =>
  oval(411 + aside, y, 9.5, ry, INK) + oval(525 + aside * 0.8, y, 8.5, ry, INK);
const white = (ry: number): string => oval(410, 357, 23, ry, '#fff') + oval(525, 357, 19, ry, '#fff');

const eyesLooking = (aside: number): Readonly<Record<Eyes, string>> => ({
  open: white(12) + pupils(357, 11, aside) + both('M384 354Q408 335 436 351', 'M504 351Q527 335 548 354'),
  wide:
    white(17) +
    pupils(357, 9, aside) +
    both('M383 352Q408 328 437 349', 'M503 349Q527 328 549 352') +
    pen('M390 370Q410 379 430 370M509 370Q526 379 541 370', INK, 5),
  narrow: pupils(359, 8, aside) + both('M383 353Q410 345 437 352', 'M503 352Q527 345 549 353'),
  heavy:
    pupils(362, 8, aside) +
    both('M382 358Q410 346 437 356', 'M503 356Q527 346 549 358') +
    pen('M392 378Q410 385 428 378M511 378Q526 384 539 378', 'var(--crease)', 6),
  low: pupils(366, 6, aside) + both('M384 358Q410 358 436 360', 'M504 360Q527 358 548 358'),
  closed: both('M384 357Q410 370 436 358', 'M504 358Q527 370 548 357'),
  soft: pupils(358, 10, aside) + both('M382 360Q406 339 436 350', 'M504 350Q528 339 550 360'),
  arched: both('M385 364Q410 340 436 361', 'M504 361Q527 340 547 364'),
});

const EYES = eyesLooking(0);
const EYES_ASIDE = eyesLooking(ASIDE);

const mouth = (shape: Mouth): string => ('line' in shape ? pen(shape.line, INK, 10) : open(shape.open));

/** The lips' edge, the dark, a hint of teeth. */
function open(d: string): string {
  return path(d, '#6d2f2a', { stroke: INK, 'stroke-width': 8, 'stroke-linejoin': 'round' });
}

const TEARS = pen('M398 384Q392 412 396 436M540 382Q544 404 541 422', '#8fb7cf', 9);
const NOSE = pen('M500 374Q518 398 511 411Q500 424 470 414', INK, 9);

/** Lines of age: none before 40, then a fold, then brow and lids. */
const FOLD = 'M450 430Q436 446 437 463';
const BROW = 'M398 268Q448 258 502 268';
const LIDS = 'M388 384Q408 394 430 386M512 385Q528 392 542 384';
const AGES: readonly string[] = [
  FOLD,
  `${FOLD}${BROW}${LIDS}M366 350L352 344M366 360L350 364`,
  `${FOLD}${BROW}${LIDS}M408 242Q450 234 494 242M366 350L350 342M366 362L348 366M392 438Q382 466 392 494`,
];

/**
 * Symbols `eyes-…`, `aside-…` (looking past one), `brows-…`, `mouth-…` for every mood, `talk-plain`, `talk-loud`,
 * `nose`, `age-1` to `age-3`.
 */
export function faceSymbols(): string[] {
  const faces = Object.entries(EXPRESSIONS).flatMap(([mood, look]) => [
    symbol(`pt-eyes-${mood}`, EYES[look.eyes]),
    symbol(`pt-aside-${mood}`, EYES_ASIDE[look.eyes]),
    symbol(`pt-brows-${mood}`, both(look.brows[0], look.brows[1], 12) + (look.tears ? TEARS : '')),
    symbol(`pt-mouth-${mood}`, mouth(look.mouth)),
  ]);
  return [
    ...faces,
    symbol('pt-talk-plain', open(TALKING.plain)),
    symbol('pt-talk-loud', open(TALKING.loud)),
    symbol('pt-nose', NOSE),
    ...AGES.map((d, index) => symbol(`pt-age-${index + 1}`, group(pen(d, 'var(--crease)', 6)))),
  ];
}
