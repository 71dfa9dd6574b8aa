import * as z from 'zod';
import '../shared/no-eval.ts';

/** Made by its sender, by chance: a retry is known by it. */
export const tokenSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
/** Milliseconds since 1970, by the keeper's clock. */
export const momentSchema = z.int().min(0);

/** Schemas of what is sent to a keeper and of a line of its journal (format 1), for one kind of room. */
export function journalSchemas<Body extends z.ZodType>(body: Body) {
  const message = { id: tokenSchema, by: tokenSchema, body };
  return {
    messageSchema: z.strictObject(message),
    eventSchema: z.strictObject({ ...message, order: z.int().min(0), at: momentSchema }),
  };
}
