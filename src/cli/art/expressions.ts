import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** Two eyes: `wide` shows white, `low` looks down, `narrow` cuts the pupil by the lid. */
export type Eyes = 'open' | 'wide' | 'narrow' | 'heavy' | 'low' | 'closed' | 'soft' | 'arched';
export type Mouth = { readonly line: string } | { readonly open: string };

export interface Expression {
  /** Near brow, far brow. */
  readonly brows: readonly [string, string];
  readonly eyes: Eyes;
  readonly mouth: Mouth;
  readonly tears?: boolean;
}

const SHOUT = 'M440 470Q480 448 518 466Q526 500 500 510Q466 516 444 500Z';
const TELL = 'M450 466Q482 458 513 463Q508 492 483 494Q456 493 450 466Z';

const WORRIED = ['M376 326Q408 318 440 302', 'M503 302Q530 316 554 326'] as const;
const RAISED = ['M376 315Q406 299 438 308', 'M504 308Q530 299 553 315'] as const;

/** One face a mood, drawn as an officer would see it across a table: never a mask. */
export const EXPRESSIONS: Readonly<Record<LineMood, Expression>> = {
  calm: {
    brows: ['M375 321Q404 306 440 315', 'M503 315Q530 306 554 321'],
    eyes: 'open',
    mouth: { line: 'M447 473Q480 480 513 471' },
  },
  tense: {
    brows: ['M375 317Q406 312 442 326', 'M501 326Q527 312 554 317'],
    eyes: 'open',
    mouth: { line: 'M449 475Q480 471 512 475' },
  },
  angry: {
    brows: ['M374 308Q410 314 446 335', 'M499 335Q527 315 556 308'],
    eyes: 'narrow',
    mouth: { line: 'M445 483Q479 464 514 481' },
  },
  furious: {
    brows: ['M372 298Q412 306 449 336', 'M497 336Q527 308 559 298'],
    eyes: 'wide',
    mouth: { open: SHOUT },
  },
  cold: {
    brows: ['M374 322Q408 317 442 322', 'M502 322Q528 317 555 322'],
    eyes: 'narrow',
    mouth: { line: 'M451 477Q481 472 511 478' },
  },
  sad: {
    brows: WORRIED,
    eyes: 'soft',
    mouth: { line: 'M449 482Q481 467 511 481' },
  },
  afraid: {
    brows: ['M376 318Q408 308 440 290', 'M503 290Q530 306 555 318'],
    eyes: 'wide',
    mouth: { open: 'M458 472Q482 462 506 471Q510 488 484 490Q456 489 458 472Z' },
  },
  tired: {
    brows: ['M376 328Q406 318 438 317', 'M504 317Q530 318 553 328'],
    eyes: 'heavy',
    mouth: { line: 'M451 478Q482 473 510 479' },
  },
  suspicious: {
    brows: ['M375 320Q408 319 443 329', 'M502 309Q528 291 556 308'],
    eyes: 'narrow',
    mouth: { line: 'M450 480Q486 477 513 467' },
  },
  ashamed: {
    brows: WORRIED,
    eyes: 'low',
    mouth: { line: 'M452 477Q467 470 481 476T510 474' },
  },
  relieved: {
    brows: RAISED,
    eyes: 'soft',
    mouth: { line: 'M446 469Q481 487 515 466' },
  },
  smile: {
    brows: RAISED,
    eyes: 'arched',
    mouth: { line: 'M441 465Q480 499 518 461' },
  },
  crying: {
    brows: ['M376 322Q408 316 440 297', 'M503 297Q530 314 555 322'],
    eyes: 'closed',
    mouth: { open: 'M449 488Q481 458 512 486Q481 478 449 488Z' },
    tears: true,
  },
  explaining: {
    brows: ['M375 314Q404 297 440 307', 'M503 307Q530 297 554 314'],
    eyes: 'open',
    mouth: { open: TELL },
  },
};

/** Mouths between which a speaking person moves: a plain one and a raised voice. */
export const TALKING = { plain: TELL, loud: SHOUT } as const;
