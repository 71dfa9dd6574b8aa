import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/scoring/digest.ts';
import { loadShipped, shippedIds } from '../../support/load.ts';
import { eventsFor, queueJumper, reportOn, steeredEvents } from './support.ts';

const program = queueJumper();

describe('the digest of a run', () => {
  it('says of a finished run what progress needs', () => {
    const report = reportOn(program, eventsFor(program, ['ask', 'name-it', 'hold']));
    const digest = digestOf(report, '2026-11-22T08:10:00.000Z');
    expect(digest).toMatchObject({
      run: 'run-1',
      scenario: 'queue-jumper',
      title: program.scenario.title,
      setting: program.scenario.setting,
      focus: program.scenario.focus,
      endedAt: '2026-11-22T08:10:00.000Z',
      decisions: 3,
      ending: report.ending?.title,
      worth: report.ending?.worth,
      process: [report.process.earned, report.process.available],
      redlines: [],
    });
  });

  it('of an unfinished one has neither ending nor worth', () => {
    const digest = digestOf(reportOn(program, eventsFor(program, ['ask'])), null);
    expect(digest).toMatchObject({ decisions: 1, ending: null, worth: null, endedAt: null });
  });

  it('counts a confidence answer at its level', () => {
    const [first, second, ...rest] = eventsFor(program, ['ask', 'shout', 'restate']);
    const digest = digestOf(
      reportOn(program, [
        { type: 'confidence', node: 'push-in', level: 1 },
        ...(first ? [first] : []),
        { type: 'confidence', node: 'why-hurry', level: 3 },
        ...(second ? [second] : []),
        ...rest,
      ]),
      null,
    );
    expect(digest.confidence).toEqual([
      [1, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  it('agrees with its report, and is the same again after JSON, on any path', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (picks) => {
        const report = reportOn(program, steeredEvents(program, picks));
        const digest = digestOf(report, null);
        expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
        const spoken = Object.values(digest.registers).reduce((sum, [, , count]) => sum + count, 0);
        expect(spoken).toBe(report.registers.spoken);
        for (const { dimension, taken, telling } of report.dimensions)
          expect(digest.dimensions[dimension]).toEqual(telling > 0 ? [taken, telling] : undefined);
        expect(digest.found.length + Object.keys(digest.missed).length).toBe(
          report.facts.found.length + report.facts.missed.length,
        );
        expect(Object.keys(digest.promises ?? {})).toEqual(report.promises.map(({ promise }) => promise));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a shipped scenario', () => {
  it.each(shippedIds())('%s gives a digest below a kilobyte', (id) => {
    const shipped = loadShipped(id);
    const picks = Array.from({ length: 60 }, (_, step) => step * 7);
    const digest = digestOf(
      reportOn(shipped, steeredEvents(shipped, picks), { id: 'x'.repeat(24) }),
      '2026-11-22T08:10:00.000Z',
    );
    expect(new TextEncoder().encode(JSON.stringify(digest)).length).toBeLessThan(1000);
  });
});
