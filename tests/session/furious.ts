import { linkScenario } from '../../src/core/program/link.ts';
import { hashScenario } from '../../src/core/scenario/hash-scenario.ts';
import type { Program } from '../../src/core/program/program.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import { loadLibrary, readText } from '../support/load.ts';

/** The queue jumper, arriving at the end of his patience: the first hard word brings an outburst. */
export function furiousProgram(): Program {
  const text = readText('tests/fixtures/scenarios/queue-jumper.yaml')
    .replace('level: 1', 'level: 3')
    .replace('start: {anger: 3, trust: 1, face: 1}', 'start: {anger: 5, trust: 3, face: 1}');
  const parsed = parseScenario(text, loadLibrary(), 'furious.yaml');
  if (!parsed.ok) throw new Error(parsed.error.map((issue) => issue.message).join('\n'));
  return linkScenario(parsed.value, loadLibrary(), hashScenario(parsed.value));
}
