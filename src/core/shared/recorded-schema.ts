import * as z from 'zod';
import './no-eval.ts';
import { MOST_RECORDED } from './recorded.ts';

/** See `Numbered`. */
export const recordedSchema = z.int().min(1).max(MOST_RECORDED);
