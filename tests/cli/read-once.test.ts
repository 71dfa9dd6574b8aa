import { parseDocument } from 'yaml';
import { beforeEach, expect, it, vi } from 'vitest';
import { checkFile } from '../../src/cli/check/check-file.ts';
import { loadPractice } from '../../src/cli/load-practice.ts';
import { runCheck } from '../../src/features/check/run-check.ts';
import { loadLibrary, readText } from '../support/load.ts';

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

const SOUND = 'tests/fixtures/scenarios/sound-short.yaml';
const library = loadLibrary();
const read = vi.mocked(parseDocument);

beforeEach(() => {
  read.mockClear();
});

it('the command reads a scenario once, findings with their places included', () => {
  const { findings, scenario } = checkFile(SOUND, library);
  expect(scenario?.id).toBe('sound-short');
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ position }) => position !== undefined)).toBe(true);
  expect(read).toHaveBeenCalledTimes(1);
});

it('the page reads a scenario once', () => {
  const source = { kind: 'file', name: 'sound.yaml', text: readText(SOUND) } as const;
  const outcome = runCheck({ source, library }, () => undefined);
  expect(outcome.status).toBe('checked');
  expect(read).toHaveBeenCalledTimes(1);
});

it('drills and questions are read once each', () => {
  const { drills, quiz } = loadPractice('tests/fixtures/practice', library, []);
  expect([drills.issues.length, quiz.items.length].every((count) => count > 0)).toBe(true);
  expect(read).toHaveBeenCalledTimes(2);
});
