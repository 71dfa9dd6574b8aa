import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBeat } from '../../../src/core/beat/parse-beat.ts';
import { loadProgram, loadShipped, readText, shippedIds } from '../../support/load.ts';

const FOLDER = 'tests/fixtures/broken-beat';
const MARKER = '# <-- here';
const fixtures = readdirSync(FOLDER).map((name) => name.replace('.yaml', ''));
const returnFiles = shippedIds().flatMap((id) =>
  readdirSync(`scenarios/${id}`)
    .filter((name) => name.startsWith('return-'))
    .map((name) => `scenarios/${id}/${name}`),
);
const returns = returnFiles.map((file) => loadProgram(file).scenario);
const shelf = [loadShipped('fifth-visit').scenario];

const markedLines = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => (line.includes(MARKER) ? [index + 1] : []));

describe('the beat that ships', () => {
  it('has everybody of every scenario, and of every return, at a place or says why not', () => {
    const scenarios = shippedIds().map((id) => loadShipped(id).scenario);
    expect(returns.length).toBeGreaterThan(0);
    expect(parseBeat(readText('scenarios/beat.yaml'), scenarios, returns).issues).toEqual([]);
  });
});

describe('a broken beat', () => {
  it.each(fixtures)('%s: exactly that, there, with what to do', (code) => {
    const text = readText(`${FOLDER}/${code}.yaml`);
    expect(text.split('\n')[0]).toMatch(/^# \S.*。$/);
    const { issues } = parseBeat(text, shelf, []);
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    expect(issues.map(({ position }) => position?.line)).toEqual(markedLines(text));
    for (const { message, hint } of issues) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(hint).toMatch(/\p{Script=Han}|“/u);
    }
  });

  it('is told of somebody who is only met when a promise comes back', () => {
    const text = readText('scenarios/beat.yaml');
    const [back, ...others] = returnFiles.map((file) => loadProgram(file).scenario);
    if (!back) throw new Error('nothing comes back');
    const [somebody] = Object.values(back.cast);
    const cast = { ...back.cast, liu: { ...somebody, name: '刘婶' } } as typeof back.cast;
    const scenarios = shippedIds().map((id) => loadShipped(id).scenario);
    const { issues } = parseBeat(text, scenarios, [{ ...back, cast }, ...others]);
    expect(issues.map(({ code, message }) => [code, message.includes('liu')])).toEqual([
      ['beat-person-missing', true],
    ]);
  });

  it('that is no beat at all is an issue, not an exception', () => {
    for (const text of ['', '12', '[1]', '{{', 'format: 2\nscenarios: {}'])
      expect(parseBeat(text, shelf, []).issues.length).toBeGreaterThan(0);
  });
});

describe('every code of it', () => {
  const source = readText('src/core/beat/beat-issues.ts');
  const codes = [...new Set([...source.matchAll(/'(beat-[a-z-]+)'/g)].map(([, code = '']) => code))];

  it('has a broken file, and is told to whoever writes one', () => {
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.sort()).toEqual([...fixtures].sort());
    const told = [...readText('scenarios/README.md').matchAll(/^- `(beat-[a-z-]+)`：/gm)];
    expect(told.map(([, code]) => code).sort()).toEqual(codes);
  });
});
