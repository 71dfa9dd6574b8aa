import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { beginReplay, extendReplay } from '../core/play/replay.ts';
import type { TranscriptEvent } from '../core/play/transcript.ts';
import { buildReport } from '../core/scoring/report.ts';
import { summarise } from '../core/scoring/summary.ts';
import { formatIssue } from '../core/shared/issue.ts';
import type { Result } from '../core/shared/result.ts';
import { loadLibrary, loadScenario } from './load-content.ts';

// tsx src/cli/make-golden.ts scenarios/fifth-visit/scenario.yaml sit-first ask - promise
// Prints the golden transcript of a run (choices by id, `-` is silence) with the summary the program gives
// it. Check every expected value by hand before it is kept: a golden file is a claim, not a copy.

function must<T, E>(result: Result<T, E>, say: (error: E) => string): T {
  if (result.ok) return result.value;
  console.error(say(result.error));
  process.exit(1);
}

const [file = '', ...said] = process.argv.slice(2);
const library = must(loadLibrary('scenarios'), (issues) => issues.map(formatIssue).join('\n'));
const scenario = must(loadScenario(file, library), (issues) => issues.map(formatIssue).join('\n'));
const program = linkScenario(scenario, library, hashScenario(scenario));
const events: TranscriptEvent[] = [];
let replay = beginReplay(program);
for (const choice of said) {
  const node = program.nodes[replay.situation.node]?.id ?? '';
  const event: TranscriptEvent =
    choice === '-' ? { type: 'silence', node, ms: 0 } : { type: 'choice', node, choice, ms: 0 };
  replay = must(extendReplay(program, replay, event, events.length), formatIssue);
  events.push(event);
}
const transcript = {
  format: 2,
  id: 'golden',
  scenario: scenario.id,
  hash: program.hash,
  mode: 'self',
  seed: 1,
  startedAt: '2026-11-22T00:00:00.000Z',
  patience: 1,
  events,
} as const;
const report = must(buildReport(program, { ...transcript, events }, library), formatIssue);
console.log(JSON.stringify({ events, expected: summarise(report) }, null, 2));
