import * as z from 'zod';
import '../shared/no-eval.ts';
import { idSchema } from './id.ts';

const bound = z
  .strictObject({ min: z.int().min(0).max(5).optional(), max: z.int().min(0).max(5).optional() })
  .refine((range) => range.min !== undefined || range.max !== undefined, { params: { code: 'empty-range' } });

const personCondition = z.strictObject({
  person: idSchema,
  anger: bound.optional(),
  trust: bound.optional(),
  heard: bound.optional(),
  progress: bound.optional(),
  face: bound.optional(),
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

const branches: Record<(typeof KINDS)[number], z.ZodType> = {
  fact: z.strictObject({ fact: idSchema }),
  promise: z.strictObject({ promise: idSchema }),
  window: z.strictObject({ window: idSchema }),
  won: z.strictObject({ won: idSchema }),
  gone: z.strictObject({ gone: idSchema }),
  person: personCondition,
  all: z.strictObject({ all: z.lazy(() => z.array(conditionSchema).min(1)) }),
  any: z.strictObject({ any: z.lazy(() => z.array(conditionSchema).min(1)) }),
  not: z.strictObject({ not: z.lazy(() => conditionSchema) }),
};

/** Picks the branch by its key, so that a mistake is reported inside that branch and not as nine failed guesses. */
export const conditionSchema: z.ZodType<Condition> = z.union(
  KINDS.map((kind) => branches[kind]) as unknown as [z.ZodType<Condition>, ...z.ZodType<Condition>[]],
  { error: 'condition' },
);
