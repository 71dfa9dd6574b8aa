import * as z from 'zod';
import { scenarioSchema } from '../core/scenario/schema.ts';

export const SCHEMA_FILE = 'scenarios/scenario.schema.json';

/**
 * The JSON Schema of scenario format 1 as file text. An editor that knows it completes names and marks
 * mistakes while one writes; the rules between parts of a file are the scenario check's.
 */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...schema, title: '说得来：情景（格式 1）' }, null, 2)}\n`;
}
