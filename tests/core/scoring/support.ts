import { linkScenario } from '../../../src/core/program/link.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { offered } from '../../../src/core/engine/step.ts';
import { beginReplay, extendReplay } from '../../../src/core/play/replay.ts';
import type { Transcript, TranscriptEvent } from '../../../src/core/play/transcript.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { buildReport, type Report } from '../../../src/core/scoring/report.ts';
import { formatIssue } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';

/** The queue-jumper fixture with some of its words changed; each change must be found. */
export function queueJumper(...changes: readonly [from: string, to: string][]): Program {
  let text = readText('tests/fixtures/scenarios/queue-jumper.yaml');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not in the fixture: ${from}`);
    text = text.replace(from, to);
  }
  const parsed = parseScenario(text, loadLibrary(), 'queue-jumper');
  if (!parsed.ok) throw new Error(parsed.error.map(formatIssue).join('\n'));
  return linkScenario(parsed.value, loadLibrary(), hashScenario(parsed.value));
}

export const transcriptOf = (
  program: Program,
  events: readonly TranscriptEvent[],
  rest: Partial<Transcript> = {},
): Transcript => ({
  format: 1,
  id: 'run-1',
  scenario: program.scenario.id,
  hash: program.hash,
  mode: 'self',
  seed: 7,
  startedAt: '2026-11-22T08:00:00.000Z',
  patience: 1,
  events: [...events],
  ...rest,
});

/** Choices by id; `-` is silence. Nodes are filled in from where the talk stands. */
export function eventsFor(program: Program, said: readonly string[]): TranscriptEvent[] {
  let replay = beginReplay(program);
  return said.map((choice) => {
    const node = program.nodes[replay.situation.node]?.id ?? '';
    const event: TranscriptEvent =
      choice === '-' ? { type: 'silence', node, ms: 0 } : { type: 'choice', node, choice, ms: 0 };
    const next = extendReplay(program, replay, event);
    if (!next.ok) throw new Error(next.error.message);
    replay = next.value;
    return event;
  });
}

/** A run steered by numbers: each picks one of what is on offer or silence; stops at an ending. */
export function steeredEvents(program: Program, picks: readonly number[]): TranscriptEvent[] {
  const events: TranscriptEvent[] = [];
  let replay = beginReplay(program);
  for (const pick of picks) {
    const node = program.nodes[replay.situation.node];
    if (node?.kind !== 'decision') break;
    const options = [...offered(node, replay.situation.world), node.silence];
    const said = options[pick % options.length] ?? node.silence;
    const event: TranscriptEvent =
      said.kind === 'silence'
        ? { type: 'silence', node: node.id, ms: 0 }
        : { type: 'choice', node: node.id, choice: said.id, ms: 0 };
    const next = extendReplay(program, replay, event);
    if (!next.ok) throw new Error(next.error.message);
    replay = next.value;
    events.push(event);
  }
  return events;
}

export function reportOn(
  program: Program,
  events: readonly TranscriptEvent[],
  rest: Partial<Transcript> = {},
): Report {
  const report = buildReport(program, transcriptOf(program, events, rest), loadLibrary());
  if (!report.ok) throw new Error(`${report.error.code}: ${report.error.message}`);
  return report.value;
}

export const reportFor = (program: Program, ...said: string[]): Report =>
  reportOn(program, eventsFor(program, said));
