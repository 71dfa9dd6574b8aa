import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';
import { loadLibrary, readText } from '../support/load.ts';

const library = loadLibrary();
const schemas = jsonSchemas(library);

interface Choice {
  readonly enum: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/** Every closed list of names anywhere in a schema. */
function* choicesIn(value: unknown): Generator<Choice> {
  if (value === null || typeof value !== 'object') return;
  if ('enum' in value && Array.isArray(value.enum)) yield value as Choice;
  for (const part of Object.values(value)) yield* choicesIn(part);
}

describe('JSON Schemas of the content files', () => {
  it.each([...schemas.keys()])(
    '%s is committed as the code makes it (npm run scenarios:export -- --schema)',
    (file) => expect(readText(`scenarios/${file}`) === schemas.get(file)).toBe(true),
  );

  it('there is one for every file beside the scenarios', () => {
    const files = readdirSync('scenarios').filter(
      (name) => name.endsWith('.yaml') && name !== 'template.yaml',
    );
    // Those of one scenario lie in its folder.
    const wanted = [
      ...files.map((name) => name.replace('.yaml', '.schema.json')),
      'scenario.schema.json',
      'lesson.schema.json',
      'references.schema.json',
    ];
    expect([...schemas.keys()].sort()).toEqual(wanted.sort());
  });

  it('refuse unknown keys and name the required ones', () => {
    const schema = JSON.parse(schemas.get('scenario.schema.json') ?? '');
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(expect.arrayContaining(['format', 'id', 'cast', 'start', 'phases']));
  });

  it.each([
    ['indicators', Object.keys(library.indicators)],
    ['registers', Object.keys(library.rubric.registers)],
    ['red lines', Object.keys(library.rubric.redlines)],
    ['dispositions', Object.keys(library.dispositions)],
    ['laws', Object.keys(library.laws)],
  ])('know all %s by name, each with its words', (_, names) => {
    const choices = [...choicesIn(JSON.parse(schemas.get('scenario.schema.json') ?? ''))];
    const offered = choices.find((choice) => JSON.stringify(choice.enum) === JSON.stringify(names));
    expect(offered?.enumDescriptions).toHaveLength(names.length);
    expect(offered?.enumDescriptions?.every((words) => /\p{Script=Han}/u.test(words))).toBe(true);
  });
});
