import * as z from 'zod';
import { cleanName } from './clean-name.ts';

export const memberNameSchema = z
  .string()
  .max(64)
  .refine((name) => name !== '' && cleanName(name) === name, 'not a plain name');
