import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { checkDoubles } from '../../../src/core/scenario/check-doubles.ts';
import { checkNames } from '../../../src/core/scenario/check-names.ts';
import { scenarioSchema } from '../../../src/core/scenario/schema.ts';
import { surveyScenario } from '../../../src/core/scenario/survey.ts';
import { readYaml } from '../../../src/core/shared/read-yaml.ts';
import { marked } from '../../../src/core/shared/schema-marks.ts';
import { walkMarks } from '../../../src/core/shared/walk-marks.ts';
import { loadLibrary, readText } from '../../support/load.ts';

/** Closed vocabularies the fixture stages something of. */
const STAGE_WORDS = ['light', 'shot', 'spot', 'pose', 'held', 'prop', 'crowd', 'door', 'whence'];

type Path = readonly (string | number)[];

const { data: sound } = readYaml(readText('tests/fixtures/scenarios/staged-short.yaml'));

/** A small scenario in which everything that can refer to something does. */
const full = (): unknown => {
  const document = structuredClone(sound);
  const choice = at(document, ['phases', 'street', 'nodes', 'tongs', 'choices', 'order']);
  Object.assign(choice as object, {
    redline: 'insult',
    law: ['za-version', 'za-mediation-scope'],
    effect: [{ person: 'fang', anger: 1, because: '吵着她了' }],
  });
  Object.assign(at(document, ['phases', 'street', 'stage']) as object, {
    door: 'open',
    heard: { fang: 'upstairs' },
  });
  Object.assign(at(document, ['cast', 'he']) as object, { hotButtons: ['command'], keys: ['label'] });
  return document;
};

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
}

/** Writes `value` there; where the last step is a key of a map, the key itself is what stands there. */
function rename(document: unknown, path: Path, from: string, to: string): void {
  const holder = at(document, path.slice(0, -1)) as Record<string, unknown>;
  const key = String(path.at(-1));
  if (holder[key] === from) holder[key] = to;
  else {
    holder[to] = holder[key];
    delete holder[key];
  }
}

const names = (document: unknown) => checkNames(surveyScenario(document), loadLibrary());
const doubles = (document: unknown) => checkDoubles(surveyScenario(document));

describe('marks on the scenario schema', () => {
  const { references, lists } = surveyScenario(full());
  const open = references.filter(
    ({ mark, value }) =>
      typeof value === 'string' &&
      ![...['mood', 'cue', 'place', 'setting', 'dimension', 'modelAct'], ...STAGE_WORDS].includes(
        String(mark.refersTo),
      ),
  );

  it('are found for every kind of name', () => {
    expect([...new Set(references.map(({ mark }) => mark.refersTo))].sort()).toEqual(
      [
        ...[
          'act',
          'register',
          'redline',
          'law',
          'disposition',
          'person',
          'speaker',
          'fact',
          'promise',
          'node',
        ],
        ...['target', 'modelAct', 'dimension', 'setting', 'mood', 'place', 'facing'],
        ...STAGE_WORDS,
      ].sort(),
    );
    expect(names(full())).toEqual([]);
  });

  it('make a wrong name an error wherever one can stand', () => {
    expect(open.length).toBeGreaterThan(100);
    for (const { path, value } of open) {
      const document = full();
      rename(document, path, String(value), 'nobody-knows');
      const place = [...path.slice(0, -1), path.at(-1) === value ? 'nobody-knows' : path.at(-1)];
      expect(names(document).some((issue) => issue.path.join('.') === place.join('.'))).toBe(true);
    }
  });

  it('make a name written twice an error in every list of names', () => {
    expect(lists.length).toBeGreaterThan(30);
    for (const { path, value } of lists) {
      const document = full();
      const [first] = value as unknown[];
      if (typeof first !== 'string') continue;
      (at(document, path) as unknown[]).push(first);
      const doubled = doubles(document).map((issue) => issue.path.join('.'));
      expect(doubled).toEqual([[...path, (value as unknown[]).length].join('.')]);
    }
  });

  it('are looked for in whatever stands there', () => {
    for (const junk of [null, 3, 'text', [], {}, { phases: [1], cast: 'x' }, { phases: { a: null } }])
      expect(walkMarks(scenarioSchema, junk).every(({ value }) => value !== undefined)).toBe(true);
  });
});

describe('a walk along marks', () => {
  const name = marked(z.string(), { refersTo: 'fact' });
  const part = marked(z.strictObject({ of: name }), { part: 'node' });
  const tree: z.ZodType = z.lazy(() =>
    z.union([name, z.strictObject({ both: branches, plain: z.string() })]),
  );
  const branches = z.array(tree);
  const pathsIn = (schema: z.ZodType, value: unknown) =>
    walkMarks(schema, value).flatMap((visit) =>
      typeof visit.value === 'string' ? [visit.path.join('.')] : [],
    );

  it('goes through optionals, nullables, unions, records and what refers to itself', () => {
    expect(pathsIn(z.strictObject({ a: name.optional(), b: name.nullable() }), { a: 'x', b: 'y' })).toEqual([
      'a',
      'b',
    ]);
    expect(pathsIn(tree, { both: ['x', { both: ['y'], plain: 'z' }] })).toEqual(['both.0', 'both.1.both.0']);
    expect(pathsIn(z.record(name, z.number()), { one: 1, two: 2 })).toEqual(['one', 'two']);
    const told = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), of: name })]);
    expect(pathsIn(told, { kind: 'a', of: 'x' })).toEqual(['of']);
  });

  it('says what part a name stands in, and what holds it', () => {
    const value = { of: 'x' };
    const [outer, inner] = walkMarks(z.strictObject({ p: part }), { p: value });
    expect(outer).toMatchObject({ path: ['p'], inside: undefined });
    expect(inner?.inside).toBe(outer);
    expect(inner?.holder).toBe(value);
  });

  it('passes by what is not the value’s own', () => {
    const child = Object.create({ of: 'inherited' });
    expect(walkMarks(part, child).map(({ value }) => value)).toEqual([child]);
  });
});
