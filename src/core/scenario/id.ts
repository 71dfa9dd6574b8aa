import * as z from 'zod';
import '../shared/no-eval.ts';
import { type Asked, marked, type NameKind } from '../shared/schema-marks.ts';

export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const id = () => z.string().max(48).regex(ID_PATTERN);

/** Lower-case name used inside a scenario: letter first, then letters, digits, single hyphens; 1–48 characters. */
export const idSchema = id();

/** The name of something that stands elsewhere. */
export const nameOf = (refersTo: NameKind, asks?: readonly Asked[]) =>
  marked(id(), asks ? { refersTo, asks } : { refersTo });

/** A list of such names, each once. */
export const namesOf = (refersTo: NameKind) => marked(z.array(nameOf(refersTo)).max(12), { distinct: true });

/** A non-empty text shown to people; 400 characters at most. */
export const textSchema = marked(z.string().trim().min(1).max(400), { text: true });

export const idRecord = <T extends z.ZodType>(value: T) => z.record(idSchema, value);
