import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { proveScenario } from '../../src/cli/check/prove-scenario.ts';
import { keptVerdicts, type Verdicts } from '../../src/cli/check/verdicts.ts';
import { dataFiles } from '../../src/cli/load-content.ts';
import { ratingFile } from '../../src/cli/load-mentor.ts';
import { readContent } from '../../src/cli/vite-scenarios.ts';
import { readText } from '../support/load.ts';

let folder: string;
const cache = () => join(folder, 'cache/verdicts.json');

function put(name: string, text: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'scenario.yaml'), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  for (const file of dataFiles('scenarios')) cpSync(file, join(folder, file.replace('scenarios/', '')));
  cpSync(ratingFile('scenarios'), ratingFile(folder));
  const sound = readText('tests/fixtures/scenarios/sound-short.yaml');
  put('a-sound', sound);
  put('b-broken', readText('tests/fixtures/broken/unreachable-node.yaml'));
  put('c-unread', readText('tests/fixtures/broken/unknown-act.yaml'));
  put('d-double', sound.replace('title: 街口的煤炉', 'title: 又一个煤炉'));
  put('e-own', sound.replace('id: sound-short', 'id: own-stove'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function build(verdicts: Verdicts) {
  const said: string[] = [];
  const { scenarios } = readContent(
    folder,
    (message) => said.push(message),
    (file, scenario, library, together) => proveScenario(file, scenario, library, together, verdicts),
  );
  return { titles: [...scenarios.values()].map(({ title }) => title), said: said.join('\n') };
}

describe('a page is built', { timeout: 90_000 }, () => {
  it('without the scenarios that have errors, each said with its place; the others are all there', () => {
    const { titles, said } = build(keptVerdicts(cache()));
    expect(titles).toEqual(['街口的煤炉']);
    expect(said).toMatch(/b-broken\/scenario\.yaml 没过体检，没有放进来/);
    expect(said).toMatch(/scenario\.yaml:\d+:\d+ error unreachable-node/);
    expect(said).toMatch(/scenario\.yaml:\d+:\d+ error unknown-act/);
    expect(said).toContain('id “sound-short”别的情景已经用了');
    expect(said).toContain('own-');
  });

  it('a second time without checking what was checked', () => {
    const verdicts = keptVerdicts(cache());
    const remember = vi.fn(verdicts.remember);
    expect(build({ ...verdicts, remember }).titles).toEqual(['街口的煤炉']);
    expect(remember).not.toHaveBeenCalled();
  });

  it('with a check where what is remembered is torn', () => {
    writeFileSync(cache(), '{"torn');
    const verdicts = keptVerdicts(cache());
    const remember = vi.fn(verdicts.remember);
    expect(build({ ...verdicts, remember }).titles).toEqual(['街口的煤炉']);
    expect(remember).toHaveBeenCalled();
  });
});
