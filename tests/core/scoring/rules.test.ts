import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/core/scoring/report.ts';
import { loadLibrary, loadShipped, shippedIds } from '../../support/load.ts';
import { queueJumper, reportFor, reportOn, steeredEvents, transcriptOf } from './support.ts';

const picks = fc.array(fc.nat({ max: 9 }), { maxLength: 40 });
const redLine = queueJumper(['text: 办不了。', 'text: 办不了。\n            redline: insult']);
const programs = [queueJumper(), redLine, ...shippedIds().map(loadShipped)];
const program = fc.constantFrom(...programs);

describe('any run of any scenario', () => {
  it('has the same report for the same log', () => {
    fc.assert(
      fc.property(program, picks, (played, steps) => {
        const events = steeredEvents(played, steps);
        const saved = JSON.parse(JSON.stringify(transcriptOf(played, events)));
        expect(buildReport(played, saved, loadLibrary())).toEqual(
          buildReport(played, transcriptOf(played, events), loadLibrary()),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every number in its range', () => {
    fc.assert(
      fc.property(program, picks, (played, steps) => {
        const report = reportOn(played, steeredEvents(played, steps));
        const numbers = [report.process.score, report.outcome, report.total?.score, report.registers.rate];
        for (const number of numbers.filter((item) => typeof item === 'number')) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(100);
        }
        for (const { taken, telling, evidence, share } of report.dimensions) {
          expect(taken).toBeLessThanOrEqual(telling);
          expect(evidence).toHaveLength(telling);
          expect(share === null).toBe(telling === 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds silence inside the grades on offer', () => {
    fc.assert(
      fc.property(program, picks, (played, steps) => {
        for (const { score } of reportOn(played, steeredEvents(played, steps)).turns) {
          expect(score.earned).toBeGreaterThanOrEqual(0);
          expect(score.earned).toBeLessThanOrEqual(score.available);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('totals at most 40 after a red line', () => {
    fc.assert(
      fc.property(program, picks, (played, steps) => {
        const report = reportOn(played, steeredEvents(played, steps));
        if (report.redlines.length > 0 && report.total) expect(report.total.score).toBeLessThanOrEqual(40);
        if (report.redlines.length === 0 && report.total)
          expect(report.total.score).toBe(report.total.uncapped);
      }),
      { numRuns: 200 },
    );
  });
});

describe('silence', () => {
  it('beats neither the best nor undercuts the worst on offer', () => {
    const generous = queueJumper(
      ['grade: 3\n            why: 他等着有人问', 'grade: 2\n            why: 他等着有人问'],
      ['silence: {acts: [pause-to-listen], grade: 1', 'silence: {acts: [pause-to-listen], grade: 3'],
    );
    // On offer 0…2, silence graded 3: held at 2.
    expect(reportFor(generous, '-').process).toMatchObject({ earned: 2, available: 2 });
    const strict = queueJumper(['grade: 0\n            why: 堵死了', 'grade: 1\n            why: 堵死了']);
    // On offer 1…3, silence graded 0: held at 1, which earns nothing.
    expect(reportFor(strict, 'ask', 'name-it', '-').turns[2]?.score).toMatchObject({
      earned: 0,
      available: 2,
    });
  });
});

describe('a decision whose options do not differ', () => {
  it('is not counted', () => {
    const flat = queueJumper([
      'grade: 0\n            why: 他听见的是撵人',
      'grade: 3\n            why: 他听见的是撵人',
    ]);
    expect(reportFor(flat, 'order').process).toEqual({ earned: 0, available: 0, counted: 0, score: null });
  });
});

describe('a red line', () => {
  it('caps the total at 40 and names its law', () => {
    const report = reportFor(redLine, 'ask', 'name-it', 'no');
    // 6 of 9 and worth 2: 0.75 × 66.67 + 0.25 × 50 = 62.5 before the cap.
    expect(report.total?.uncapped).toBeCloseTo(62.5, 10);
    expect(report.total).toMatchObject({ score: 40, redLine: true });
    expect(report.redlines).toMatchObject([{ redline: 'insult', turn: 2, words: '办不了。' }]);
    expect(report.redlines[0]?.law.length).toBeGreaterThan(0);
    expect(report.pivots.at(-1)).toMatchObject({ turn: 2, kind: 'redline' });
  });

  it('leaves a total below 40 as it is', () => {
    // order 0/3, silence 1/3, no 0/2 (hold is not on offer): 1 of 8. worth 2. 9.375 + 12.5 = 21.875
    expect(reportFor(redLine, 'order', '-', 'no').total).toMatchObject({ score: 21.875, redLine: true });
  });
});

describe('an ending of worth 4', () => {
  it('is not lowered when the citizen lawfully leaves', () => {
    const refusal = queueJumper([
      'title: 不办了\n          worth: 0',
      'title: 去了信访窗口\n          worth: 4',
    ]);
    const report = reportFor(refusal, 'order', 'shout');
    expect(report.turns[1]?.effects[0]?.eruption).toBe('walkout');
    expect(report.outcome).toBe(100);
  });
});

describe('an outburst', () => {
  it('is a turn of its own and shows on the timeline', () => {
    const hot = queueJumper(
      ['level: 1', 'level: 3'],
      ['start: {anger: 3, trust: 1, face: 1}', 'start: {anger: 5, trust: 3, face: 2}'],
    );
    const report = reportFor(hot, 'order', 'wait', 'name-it', 'restate');
    expect(report.timeline[0]?.moments.map(({ eruption }) => eruption)).toEqual([
      null,
      'outburst',
      null,
      null,
      null,
    ]);
    expect(report.turns[1]).toMatchObject({
      node: 'lin-erupts',
      register: { setting: 'window', fit: 'preferred' },
    });
    // order 0/3, wait 3/3, name-it 3/3, restate 2/2 (hold is not on offer): 8 of 11.
    expect(report.process).toMatchObject({ earned: 8, available: 11 });
  });
});
