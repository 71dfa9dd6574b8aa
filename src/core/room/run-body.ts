import * as z from 'zod';
import '../shared/no-eval.ts';
import { eventSchema, type TranscriptEvent } from '../play/transcript.ts';

/** A run, as far as it has come. */
export interface RunSoFar {
  readonly events: readonly TranscriptEvent[];
  /** Entries of its talk that are shown. */
  readonly told: number;
}

/** Entries of a talk that are shown. */
export const toldSchema = z.int().min(0).max(20_000);
const told = toldSchema;

/** What happens to the run a room goes through together, in every kind of room. */
export const runSchemas = [
  /** Lines are told one by one: so many entries of the talk are shown now. */
  z.strictObject({ type: z.literal('told'), told }),
  /** What is said: an ordinary event of the run. The scene goes on, so far told. */
  z.strictObject({ type: z.literal('chose'), event: eventSchema, told }),
  /** Back to before the `to`-th decision (0-based) of the path that counts. */
  z.strictObject({ type: z.literal('rewound'), to: z.int().min(0), told }),
] as const;

export type RunBody = z.infer<(typeof runSchemas)[number]>;

/** A run with one more event. */
export const withEvent = ({ events }: RunSoFar, event: TranscriptEvent, told: number): RunSoFar => ({
  events: [...events, event],
  told,
});

/** A run after something happened to it. */
export function foldRun(run: RunSoFar, body: RunBody): RunSoFar {
  switch (body.type) {
    case 'told':
      return { ...run, told: body.told };
    case 'chose':
      return withEvent(run, body.event, body.told);
    case 'rewound':
      return withEvent(run, { type: 'rewind', to: body.to }, body.told);
  }
}
