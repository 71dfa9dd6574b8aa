import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFiles, scenarioFiles } from '../../src/cli/load-content.ts';
import { loadLibrary, readText } from '../support/load.ts';
import { type Offered, startYamlServer } from '../support/yaml-server.ts';

const TEMPLATE = 'scenarios/template/template.yaml';
const template = readText(TEMPLATE);
const server = startYamlServer();

/** The template with one thing changed, as a file of its own. */
function changed(from: string, to: string): { text: string; line: number; column: number } {
  if (!template.includes(from)) throw new Error(`not in the template: ${from}`);
  const before = template.slice(0, template.indexOf(from)).split('\n');
  return { text: template.replace(from, to), line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}

const wordsOf = ({ documentation }: Offered): string =>
  typeof documentation === 'string' ? documentation : (documentation?.value ?? '');

beforeAll(() => server.start(), 60_000);
afterAll(() => server.stop());

describe('an editor with the YAML extension', () => {
  it.each([TEMPLATE, ...scenarioFiles('scenarios'), ...dataFiles('scenarios')])(
    'knows the schema of %s and finds nothing wrong',
    async (file) => {
      expect(readText(file).split('\n')[0]).toMatch(
        /^# yaml-language-server: \$schema=\.\.?\/[a-z]+\.schema\.json$/,
      );
      expect(await server.open(file, readText(file))).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['acts: [ask-need]', 'acts: [ask-needs]', '指标'],
    ['register: managing', 'register: manageing', '语体'],
    ['disposition: comfort-seeking', 'disposition: nobody', '性情'],
    ['mood: tense', 'mood: tens', '神情'],
    ['place: window\n', 'place: windows\n', '地点'],
    ['acts: [cut-in]', 'acts: [cut-in]\n            law: [no-such-law]', '法律事实'],
  ])(
    'marks %s misspelt',
    async (from, to, what) => {
      const { text, line } = changed(from, to);
      const file = `scenarios/${to.replace(/[^a-z]/g, '')}/scenario.yaml`;
      const [found, ...others] = await server.open(file, text);
      expect(others).toEqual([]);
      expect(found?.message).toContain(what);
      expect(found?.range.start.line).toBe(line + to.split('\n').length - from.split('\n').length);
    },
    60_000,
  );

  it.each([
    ['in brackets', 'acts: [ask-need]', 'acts: [ask]', 9],
    ['on a line of its own', 'acts: [ask-need]', 'acts:\n              - ', undefined],
  ])(
    'offers every act with its Chinese words, %s',
    async (where, from, to, into) => {
      const { text, line, column } = changed(from, to);
      const file = `scenarios/offer-${into ?? 'line'}/scenario.yaml`;
      await server.open(file, text);
      const lines = to.split('\n');
      const offered = await server.complete(
        file,
        line + lines.length - 1,
        into === undefined ? (lines.at(-1)?.length ?? 0) : column + into,
      );
      const { indicators } = loadLibrary();
      expect(offered.map(({ label }) => label).sort(), where).toEqual(Object.keys(indicators).sort());
      const need = offered.find(({ label }) => label === 'ask-need');
      expect(need && wordsOf(need)).toContain(indicators['ask-need']?.name);
    },
    60_000,
  );
});
