import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { silenceFindings } from '../../../src/core/check/silence-findings.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { loadLibrary, readText } from '../../support/load.ts';

const SOUND = readText('tests/fixtures/scenarios/sound-short.yaml');
const [STREET] = SOUND.match(/silence: \{acts: \[pause-to-listen\], grade: 2.*\}/) ?? [''];

/** What is found where the silence of the first part is written so. */
function found(silence: string): string[] {
  const parsed = parseScenario(SOUND.replace(STREET, `silence: ${silence}`), loadLibrary());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const result = checkScenario(parsed.value, loadLibrary(), [
    ({ graph, views }) => silenceFindings(graph, views),
  ]);
  return result.findings.flatMap(({ code, message }) =>
    code.startsWith('silence') ? `${code} ${message}` : [],
  );
}

const reply = (mood: string, when = '') => `reply: [{who: he, text: 嗯？, mood: ${mood}${when}}]`;

describe('a silence', () => {
  it('is answered, and where it was right to wait may ease somebody', () => {
    expect(STREET).not.toBe('');
    expect(found(`{acts: [pause-to-listen], grade: 2, why: 等得对。, ${reply('relieved')}}`)).toEqual([]);
    expect(found(`{acts: [], grade: 1, why: 该说。, ${reply('cold')}}`)).toEqual([]);
  });

  it('is answered at every moment it can come, not at some', () => {
    const some = reply('cold', ', when: {person: he, anger: {min: 3}}');
    expect(found(`{acts: [], grade: 1, why: 该说。, ${some}}`)).toEqual([
      expect.stringMatching(/^silence-unanswered/),
    ]);
  });

  it('that was wrong makes nobody smile, in what they say or in what is seen of them', () => {
    const smiles = [expect.stringMatching(/^silence-eases .*笑意/)];
    for (const mood of ['smile', 'relieved'])
      expect(found(`{acts: [], grade: 1, why: 该说。, ${reply(mood)}}`)).toEqual(smiles);
  });

  it('that was wrong cools nobody, by its acts or by going on in peace', () => {
    const cools = [expect.stringMatching(/^silence-eases .*气倒消了/)];
    expect(found(`{acts: [give-face], grade: 1, why: 该说。, ${reply('cold')}}`)).toEqual(cools);
    expect(found(`{acts: [pause-to-listen], grade: 1, why: 该说。, ${reply('cold')}}`)).toEqual(cools);
  });
});
