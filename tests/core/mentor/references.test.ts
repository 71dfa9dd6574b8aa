import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReferences } from '../../../src/cli/load-mentor.ts';
import { loadScenarios } from '../../../src/cli/load-content.ts';
import { playReference, referenceIssues } from '../../../src/core/mentor/reference-issues.ts';
import { type References, referencesSchema } from '../../../src/core/mentor/reference-schema.ts';
import { formatIssue } from '../../../src/core/shared/issue.ts';
import { parseYaml } from '../../../src/core/shared/parse-yaml.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';

const WITH_REFERENCES = ['fifth-visit', 'broken-bowl', 'four-doors'];

function referencesOf(id: string): References {
  const read = parseYaml(readFileSync(`scenarios/${id}/references.yaml`, 'utf8'), referencesSchema, id);
  if (!read.ok) throw new Error(read.error.map(formatIssue).join('\n'));
  return read.value;
}

describe.each(WITH_REFERENCES)('the reference runs of %s', (id) => {
  const references = referencesOf(id);
  const program = loadShipped(id);

  it('play on the scenario of today to an ending, and their marks are of what was said', () => {
    expect(referenceIssues(references, program, loadLibrary()).map(formatIssue)).toEqual([]);
    for (const run of Object.values(references.runs))
      expect(playReference(program, run)).toMatchObject({ ok: true, value: { replay: { ending: {} } } });
  });

  it('are one of each kind, and rate every dimension with its reason', () => {
    expect(
      Object.values(references.runs)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['middling', 'warm']);
    for (const { rating } of Object.values(references.runs)) {
      expect(Object.keys(rating.dimensions)).toHaveLength(7);
      // What the scenario is there for has to be seen: nobody calibrates on 「没看到」.
      for (const focus of program.scenario.focus) expect(rating.dimensions[focus].score).not.toBe('not-seen');
    }
  });
});

describe('references as they are shipped', () => {
  it('are all taken', () => {
    const library = loadLibrary();
    const checked = loadReferences('scenarios', library, loadScenarios('scenarios', library));
    expect(checked.map(({ issues }) => issues)).toEqual([[], [], []]);
  });
});

describe('when a scenario changes under its references', () => {
  const references = referencesOf('fifth-visit');
  const program = loadShipped('fifth-visit');
  const [id, run] = Object.entries(references.runs)[0] as [string, References['runs'][string]];
  const codesOf = (change: Partial<typeof run>) =>
    referenceIssues({ ...references, runs: { [id]: { ...run, ...change } } }, program, loadLibrary()).map(
      ({ code, path }) => [code, ...path],
    );

  it('a run that strays, says what is not on offer, ends too soon or goes on too long is named at its line', () => {
    const { said } = run;
    expect(codesOf({ said: [['gone', 'pick-up'], ...said.slice(1)] })).toEqual([
      ['reference-strays', 'runs', id, 'said', 0],
    ]);
    expect(codesOf({ said: [['slam', 'nowhere'], ...said.slice(1)] })).toEqual([
      ['reference-not-offered', 'runs', id, 'said', 0],
    ]);
    expect(codesOf({ said: said.slice(0, -1) })).toEqual([['reference-unended', 'runs', id, 'said']]);
    expect(codesOf({ said: [...said, ['slam', 'pick-up']] })).toEqual([
      ['reference-too-long', 'runs', id, 'said', said.length],
    ]);
  });

  it('a mark of what is not coded there, of what is, or of no turn is named', () => {
    const mark = (turn: number, act: string, seen: boolean) => ({
      marks: [{ turn, act, seen, why: '因为' }],
    });
    expect(codesOf(mark(0, 'sarcasm', true))).toEqual([['reference-mark-uncoded', 'runs', id, 'marks', 0]]);
    expect(codesOf(mark(0, 'give-face', false))).toEqual([['reference-mark-coded', 'runs', id, 'marks', 0]]);
    expect(codesOf(mark(99, 'give-face', true))).toEqual([
      ['reference-mark-strays', 'runs', id, 'marks', 0, 'turn'],
    ]);
    expect(codesOf(mark(0, 'no-such-act', false)).map(([code]) => code)).toContain('unknown-act');
  });
});

describe('what is said of a reference run that is not as it should be', () => {
  it('has a row in mentor.md for every code, and none for one there is not', () => {
    const sources = ['src/core/mentor/reference-issues.ts', 'src/cli/load-mentor.ts'].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const codes = sources.flatMap((text) =>
      [...text.matchAll(/'(reference-[a-z-]+)'/g)].map(([, code]) => code),
    );
    const told = [...readFileSync('scenarios/mentor.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)];
    expect(told.map(([, code]) => code).sort()).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThan(7);
  });
});
