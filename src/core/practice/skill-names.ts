import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS, SETTINGS } from '../rubric/catalog.ts';
import { marked } from '../shared/schema-marks.ts';

/** What an item exercises: a dimension, or knowing the law. */
export const skillName = marked(z.enum([...DIMENSIONS, 'law']), { refersTo: 'dimension' });

export const settingName = marked(z.enum(SETTINGS), { refersTo: 'setting' });
