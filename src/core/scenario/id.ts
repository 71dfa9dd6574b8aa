import * as z from 'zod';
import '../shared/no-eval.ts';

export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Lower-case name used inside a scenario: letter first, then letters, digits, single hyphens; 1–48 characters. */
export const idSchema = z.string().max(48).regex(ID_PATTERN);

/** A non-empty text shown to people; 400 characters at most. */
export const textSchema = z.string().trim().min(1).max(400);

export const idRecord = <T extends z.ZodType>(value: T) => z.record(idSchema, value);
