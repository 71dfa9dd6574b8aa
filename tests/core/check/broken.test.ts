import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { furtherChecks } from '../../../src/core/check/further-checks.ts';
import { strategies } from '../../../src/core/check/strategies.ts';
import { MODEL_ACTS } from '../../../src/core/rubric/model-act.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { HOLDS, PROPS, SPOTS, WHENCES } from '../../../src/core/scenario/stage-vocabulary.ts';
import { CUES, PLACES } from '../../../src/core/scenario/vocabulary.ts';
import type { Issue } from '../../../src/core/shared/issue.ts';
import { JSON_FAULTS } from '../../../src/core/shared/plain-json.ts';
import { readYaml } from '../../../src/core/shared/read-yaml.ts';
import { loadLibrary, readText } from '../../support/load.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = 'tests/fixtures/broken';
const MARKER = '# <-- here';

/** Codes no YAML file can yield; each has its own test below, those of several files in attackers/look-findings.test.ts. */
const NOT_A_FILE = [
  'file-too-large',
  'file-unreadable',
  'look-learnt',
  'look-pooled',
  'machine-differs',
  'not-exhaustive',
  'texts-not-all-compared',
];

/** Bars every short scenario misses: the sound one carries them as notes too. */
const INHERENT = [
  'decisions-met',
  'few-decisions',
  'few-endings',
  'few-facts',
  'few-telling-decisions',
  'focus-rarely-best',
  'insensitive-person',
];

/** Rules only shipped scenarios are held to: their files say `profile: full`. */
const OF_FULL = ['ending-without-requires', 'missing-verdict'];
/** Read and checked as a full one, a file this small misses the bars the sound one has as notes. */
const ALSO = new Map([['ending-without-requires', INHERENT]]);

/** Words with a hyphen in the sources that are no codes. */
const NOT_CODES = new Set<string>([
  ...CUES,
  ...PLACES,
  ...[...SPOTS, ...HOLDS, ...PROPS, ...WHENCES],
  ...MODEL_ACTS,
  ...JSON_FAULTS,
  ...strategies().map(({ name }) => name),
]);

const sourceFiles = (): string[] => [
  ...['src/core/scenario', 'src/core/shared', 'src/core/check'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  ),
  'src/cli/check/read-scenario-text.ts',
];

/** Every code the sources can emit: all hyphened words in quotes, and those put together in a template. */
function emittedCodes(): string[] {
  const codes = new Set<string>();
  for (const file of sourceFiles()) {
    const text = readText(file);
    for (const [, word = ''] of text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)) {
      if (!NOT_CODES.has(word)) codes.add(word);
    }
    for (const [, ending = ''] of text.matchAll(/`\$\{\w+\}(-[a-z-]+)`/g)) {
      for (const name of ['solution-first', 'law-quoting']) codes.add(name + ending);
    }
  }
  return [...codes].sort();
}

/** What the check says of a text, with the place of each finding, as the command and the page do it. */
function findingsOf(text: string): readonly Issue[] {
  const parsed = parseScenario(text, loadLibrary());
  if (!parsed.ok) return parsed.error;
  const { locate } = readYaml(text);
  const result = checkScenario(parsed.value, loadLibrary(), furtherChecks());
  return result.findings.map((finding) => ({
    ...finding,
    position: locate(finding.path) ?? { line: 1, column: 1 },
  }));
}

const codesOf = (findings: readonly Issue[], ...severities: Issue['severity'][]): string[] =>
  [
    ...new Set(findings.filter(({ severity }) => severities.includes(severity)).map(({ code }) => code)),
  ].sort();

const markedLines = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => (line.includes(MARKER) ? [index + 1] : []));

const sound = (): string => readText('tests/fixtures/scenarios/sound-short.yaml');
const soundScenario = (): Scenario => {
  const parsed = parseScenario(sound(), loadLibrary());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const fixtures = readdirSync(join(ROOT, FOLDER)).map((name) => name.replace('.yaml', ''));

describe('the sound scenario', () => {
  it('has no error, no warning, and only the notes every short one has', () => {
    const findings = findingsOf(sound());
    expect(codesOf(findings, 'error', 'warning')).toEqual([]);
    expect(codesOf(findings, 'note')).toEqual(INHERENT);
  });
});

describe('the template to copy', () => {
  it('has no error and no warning, and shows every part a scenario can have', () => {
    const text = readText('scenarios/template/template.yaml');
    expect(codesOf(findingsOf(text), 'error', 'warning')).toEqual([]);
    const parsed = parseScenario(text, loadLibrary());
    if (!parsed.ok) throw new Error('the template cannot be read');
    const { facts, promises, interrupts } = parsed.value;
    expect([facts, promises, interrupts].every((part) => Object.keys(part ?? {}).length > 0)).toBe(true);
  });
});

describe('every broken fixture', () => {
  it.each(fixtures)('%s: exactly that, there', (code) => {
    const text = readText(`${FOLDER}/${code}.yaml`);
    const findings = findingsOf(text);
    const own = findings.filter((finding) => finding.code === code);
    expect(own.length).toBeGreaterThan(0);
    const severity = own[0]?.severity ?? 'error';
    const expected = severity === 'note' ? [] : [code, ...(ALSO.get(code) ?? [])].sort();
    expect(codesOf(findings, 'error', 'warning')).toEqual(expected);
    const lines = [...new Set(own.map(({ position }) => position?.line ?? 0))].sort((a, b) => a - b);
    // Too deep a file is refused as a whole.
    expect(lines).toEqual(code === 'file-too-deep' ? [1] : markedLines(text));
  });

  it.each(fixtures)('%s: says in its first line what is wrong', (code) => {
    const text = readText(`${FOLDER}/${code}.yaml`);
    expect(text.split('\n')[0]).toMatch(/^# \S.*。$/);
    if (code !== 'not-a-scenario')
      expect(text).toMatch(OF_FULL.includes(code) ? 'profile: full' : 'profile: short');
  });

  it('yields a note the sound scenario does not have, save those all short ones have', () => {
    const notes = codesOf(findingsOf(sound()), 'note');
    expect(fixtures.filter((code) => notes.includes(code)).sort()).toEqual(INHERENT);
  });
});

describe('every code in the sources', () => {
  const codes = emittedCodes();

  it('has a fixture, or a test of its own', () => {
    expect([...fixtures, ...NOT_A_FILE].sort()).toEqual(codes);
  });

  it('has one entry in scenarios/README.md', () => {
    const section = readText('scenarios/README.md').split('## 体检的代号')[1] ?? '';
    const entries = [...section.matchAll(/^\| `([a-z-]+)` \| [^|\n]+ \| [^|\n]+ \|$/gm)].map(
      ([, code]) => code,
    );
    expect(entries.sort()).toEqual(codes);
  });
});

describe('codes no file can yield', () => {
  it('file-too-large: a text of more than a million characters', () => {
    const findings = findingsOf(`${sound()}\n# ${'长'.repeat(1_000_000)}`);
    expect(findings).toMatchObject([
      { code: 'file-too-large', severity: 'error', position: { line: 1, column: 1 } },
    ]);
  });

  it('file-unreadable: the command goes on with the other files and fails', () => {
    const { status, stdout } = spawnSync(
      'node_modules/.bin/tsx',
      ['src/cli/check-scenarios.ts', 'no/such/file.yaml', `${FOLDER}/unknown-act.yaml`, '--json'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    const { scenarios } = JSON.parse(stdout) as {
      scenarios: { errors: number; findings: { code: string; line?: number }[] }[];
    };
    expect(scenarios).toMatchObject([
      { errors: 1, findings: [{ code: 'file-unreadable' }] },
      {
        errors: 1,
        findings: [{ code: 'unknown-act', line: markedLines(readText(`${FOLDER}/unknown-act.yaml`))[0] }],
      },
    ]);
  }, 30_000);

  it('not-exhaustive: exploration that stops early says so and proves nothing else', () => {
    const result = checkScenario(soundScenario(), loadLibrary(), furtherChecks(), 50);
    expect(result.exhaustive).toBe(false);
    expect(codesOf(result.findings, 'error', 'warning')).toEqual(['not-exhaustive']);
    expect(result.strategies).toEqual([]);
  });

  it('machine-differs: a program in which statechart and rules part', () => {
    // The parser refuses a choice called `silence`: the chart could not tell it from saying nothing.
    const scenario = soundScenario();
    const node = scenario.phases.street?.nodes.why as Scenario['phases'][string]['nodes'][string];
    const { 'cut-in': cutIn, ...choices } = node.choices ?? {};
    node.choices = { ...choices, silence: cutIn as NonNullable<typeof cutIn> };
    const result = checkScenario(scenario, loadLibrary());
    expect(codesOf(result.findings, 'error')).toEqual(['machine-differs']);
    expect(result.comparison.difference).toContain('why');
  });
});

describe('a finding', () => {
  it('that shows a play leads there', () => {
    const text = readText(`${FOLDER}/promise-unsettled.yaml`);
    const parsed = parseScenario(text, loadLibrary());
    if (!parsed.ok) throw new Error('sound enough');
    const { findings, comparison } = checkScenario(parsed.value, loadLibrary());
    const [finding] = findings.filter(({ code }) => code === 'promise-unsettled');
    expect(finding?.example?.at(-1)).toBeDefined();
    expect(finding).toMatchObject({ node: 'half' });
    expect(comparison.examples).toBe(findings.filter(({ example }) => example).length);
  });

  it('that is a warning can be accepted in the file; an error cannot', () => {
    const accept =
      'accept: [{code: legal-without-id, because: 这是他的原话。}, {code: redline-rewarded, because: 不算数。}]';
    const warned = readText(`${FOLDER}/legal-without-id.yaml`).replace(
      '        acts: [law-as-club]',
      `        ${accept}\n            acts: [law-as-club]`,
    );
    const [accepted] = findingsOf(warned).filter(({ code }) => code === 'legal-without-id');
    expect(accepted).toMatchObject({ severity: 'warning', accepted: '这是他的原话。' });
    const wrong = readText(`${FOLDER}/redline-rewarded.yaml`).replace(
      '        acts: [order-tone]',
      `        ${accept}\n            acts: [order-tone]`,
    );
    const [stands] = findingsOf(wrong).filter(({ code }) => code === 'redline-rewarded');
    expect(stands).toMatchObject({ severity: 'error' });
    expect(stands).not.toHaveProperty('accepted');
  });
});

describe('fixtures on disk', () => {
  it('are small', () => {
    for (const code of fixtures)
      expect(readFileSync(join(ROOT, FOLDER, `${code}.yaml`)).length).toBeLessThan(20_000);
  });
});
