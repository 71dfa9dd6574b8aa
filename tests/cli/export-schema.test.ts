import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, scenarioJsonSchema } from '../../src/cli/scenario-json-schema.ts';
import { readText } from '../support/load.ts';

describe('JSON Schema of the scenario format', () => {
  it('is committed as the code makes it (npm run scenarios:export -- --schema)', () => {
    expect(readText(SCHEMA_FILE) === scenarioJsonSchema()).toBe(true);
  });

  it('refuses unknown keys and names the required ones', () => {
    const schema = JSON.parse(scenarioJsonSchema());
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(expect.arrayContaining(['format', 'id', 'cast', 'start', 'phases']));
  });
});
