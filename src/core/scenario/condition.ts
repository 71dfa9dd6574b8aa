import * as z from 'zod';
import '../shared/no-eval.ts';
import { type Asked, marked } from '../shared/schema-marks.ts';
import { nameOf } from './id.ts';

const bound = z
  .strictObject({ min: z.int().min(0).max(5).optional(), max: z.int().min(0).max(5).optional() })
  .refine((range) => range.min !== undefined || range.max !== undefined, { params: { code: 'empty-range' } });

/** A range of one of the numbers of the person named beside it. */
const range = (of: Asked) => marked(bound.optional(), { asks: [of] });

const personCondition = z.strictObject({
  person: nameOf('person'),
  anger: range('anger'),
  trust: range('trust'),
  heard: range('heard'),
  progress: range('progress'),
  face: range('face'),
});

export interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The whole condition language: data, no code. */
export type Condition =
  | { readonly fact: string }
  | { readonly promise: string }
  | { readonly window: string }
  | { readonly won: string }
  | { readonly gone: string }
  | {
      readonly person: string;
      readonly anger?: Range | undefined;
      readonly trust?: Range | undefined;
      readonly heard?: Range | undefined;
      readonly progress?: Range | undefined;
      readonly face?: Range | undefined;
    }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const KINDS = ['fact', 'promise', 'window', 'won', 'gone', 'person', 'all', 'any', 'not'] as const;

const inner = z.lazy(() => conditionSchema);
const list = z.array(inner).min(1);

const branches: Record<(typeof KINDS)[number], z.ZodType> = {
  fact: z.strictObject({ fact: nameOf('fact') }),
  promise: z.strictObject({ promise: nameOf('promise') }),
  window: z.strictObject({ window: nameOf('person', ['anger', 'trust', 'heard']) }),
  won: z.strictObject({ won: nameOf('person', ['anger', 'trust', 'progress']) }),
  gone: z.strictObject({ gone: nameOf('person', ['gone']) }),
  person: personCondition,
  all: z.strictObject({ all: list }),
  any: z.strictObject({ any: list }),
  not: z.strictObject({ not: inner }),
};

/** Picks the branch by its key, so that a mistake is reported inside that branch and not as nine failed guesses. */
export const conditionSchema: z.ZodType<Condition> = z.union(
  KINDS.map((kind) => branches[kind]) as unknown as [z.ZodType<Condition>, ...z.ZodType<Condition>[]],
  { error: 'condition' },
);
