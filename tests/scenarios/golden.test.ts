import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TranscriptEvent } from '../../src/core/play/transcript.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import { type ReportSummary, summarise } from '../../src/core/scoring/summary.ts';
import { loadFixture, loadLibrary, loadShipped, shippedIds } from '../support/load.ts';

// Transcripts whose reports were worked out by hand: tests/fixtures/golden/<scenario>/<name>.json.
// `tsx src/cli/make-golden.ts` drafts one.
const root = join(import.meta.dirname, '../fixtures/golden');
const jsonFiles = (scenario: string): string[] =>
  existsSync(join(root, scenario))
    ? readdirSync(join(root, scenario)).filter((name) => name.endsWith('.json'))
    : [];

interface Golden {
  readonly events: TranscriptEvent[];
  readonly expected: ReportSummary;
}

describe.each(readdirSync(root))('golden runs of %s', (scenario) => {
  const program = shippedIds().includes(scenario) ? loadShipped(scenario) : loadFixture(scenario);

  it.each(jsonFiles(scenario))('%s', (name) => {
    const { events, expected }: Golden = JSON.parse(readFileSync(join(root, scenario, name), 'utf8'));
    const transcript = {
      format: 1,
      id: 'golden',
      scenario,
      hash: program.hash,
      mode: 'self',
      seed: 1,
      startedAt: '2026-11-22T00:00:00.000Z',
      patience: 1,
      events,
    } as const;
    const report = buildReport(program, { ...transcript, events }, loadLibrary());
    expect(report.ok ? summarise(report.value) : report.error).toEqual(expected);
  });
});
