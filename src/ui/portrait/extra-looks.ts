import type { Extra } from '../../core/scenario/stage-rules.ts';
import type { LookWords } from './look.ts';

export interface Body {
  readonly look: LookWords;
  /** Years. */
  readonly age: number;
}

const UNIFORM = { clothes: 'uniform', color: 'navy', hat: 'service' } as const;
const TURNOUT = { clothes: 'turnout', color: 'orange', hat: 'fire', hair: 'crew' } as const;
const SCRUBS = { clothes: 'scrubs', color: 'teal', trim: 'teal', hat: 'nurse' } as const;

/** People nobody talks with, as they are drawn: one body or two. A neighbour in the gap of a door is part of the door. */
export const EXTRA_LOOKS: Readonly<Record<Exclude<Extra, 'neighbour'>, readonly [Body, ...Body[]]>> = {
  colleague: [{ look: { ...UNIFORM, hair: 'crew' }, age: 29 }],
  policewoman: [{ look: { ...UNIFORM, hair: 'bob', skin: 'fair', build: 'slight' }, age: 36 }],
  colleagues: [
    { look: { ...UNIFORM, hair: 'crew', skin: 'tan' }, age: 41 },
    { look: { ...UNIFORM, hair: 'parted' }, age: 27 },
  ],
  firefighters: [
    { look: TURNOUT, age: 26 },
    { look: { ...TURNOUT, skin: 'tan' }, age: 34 },
  ],
  medics: [
    { look: { ...SCRUBS, hair: 'tied', skin: 'fair', build: 'slight' }, age: 33 },
    { look: { ...SCRUBS, hair: 'crew' }, age: 40 },
  ],
};

/** A child somebody holds by them: of an age to go to school. */
export const CHILD_LOOK: Body = { look: { hair: 'pigtails', clothes: 'hoodie', color: 'yellow' }, age: 7 };

export type DrawnExtra = keyof typeof EXTRA_LOOKS;

export const isDrawnExtra = (prop: string): prop is DrawnExtra => Object.hasOwn(EXTRA_LOOKS, prop);
