import type { Expression } from './expression.ts';

/** 0 none to 5 beyond themselves, as a citizen's state counts it. */
export const ANGERS = [0, 1, 2, 3, 4, 5] as const;
export type Anger = (typeof ANGERS)[number];

type Mouth = Expression['mouth'];

/** Mouths that say so little by themselves that anger takes them over. */
const MOUTHS: readonly (Partial<Mouth> & Pick<Expression, 'teeth' | 'lips'>)[] = [
  { teeth: 'none', lips: 'plain' },
  { curve: -2, teeth: 'none', lips: 'plain' },
  { half: 22, curve: -7, y: 1, teeth: 'none', lips: 'plain' },
  { half: 25, curve: -14, y: 4, teeth: 'none', lips: 'plain' },
  { half: 28, curve: -9, up: 8, down: 12, square: 0.95, y: 3, teeth: 'clenched', lips: 'plain' },
  { half: 31, curve: -10, up: 16, down: 34, square: 0.95, y: 2, teeth: 'upper', lips: 'plain' },
];

const isStill = ({ mouth, lips }: Expression): boolean =>
  mouth.down === 0 && Math.abs(mouth.curve) < 6 && lips !== 'trembling';

/** What is left of a way that is partly gone: a brow that is down already goes down less. */
const room = (gone: number, whole: number): number => 1 - Math.max(0, gone) / whole;

/**
 * Anger on top of whatever a face says: brows come down, eyes narrow and then start, jaw and neck harden, blood
 * rises. The mouth follows where the face left it still: who weeps or laughs in anger goes on weeping.
 */
export function withAnger(expression: Expression, anger: Anger): Expression {
  if (anger === 0) return expression;
  const share = anger / 5;
  const { brows, eyes, mouth } = expression;
  const { teeth, lips, ...opened } = MOUTHS[anger] ?? { teeth: 'none', lips: 'plain' };
  const starts = anger === 5 ? 6 : 0;
  return {
    ...expression,
    brows: {
      inner: brows.inner + 4.6 * anger * room(brows.inner, 30),
      middle: brows.middle + 1.8 * anger,
      outer: brows.outer - 3.6 * anger * room(-brows.outer, 26),
    },
    pinch: Math.min(1, expression.pinch + share * 1.3),
    eyes: {
      ...eyes,
      top: eyes.top - 0.9 * Math.min(anger, 4) + starts,
      bottom: eyes.bottom - 0.9 * Math.min(anger, 4) + starts,
      slant: Math.min(0.85, eyes.slant + 0.2 * anger),
      iris: eyes.iris - 0.7 * anger,
    },
    flush: Math.max(expression.flush, share ** 1.4),
    jaw: Math.max(expression.jaw, share),
    nose: Math.max(expression.nose, share),
    cords: Math.max(expression.cords, anger >= 4 ? (anger - 3) / 2 : 0),
    shoulders: expression.shoulders + 2.5 * anger,
    ...(isStill(expression) && { mouth: { ...mouth, ...opened }, teeth, lips }),
  };
}
