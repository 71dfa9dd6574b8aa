import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/core/scoring/calibration.ts';
import { expertPath } from '../../../src/core/scoring/expert-path.ts';
import { countingRuns, type RunFacts } from '../../../src/core/scoring/counting-runs.ts';
import { buildReport } from '../../../src/core/scoring/report.ts';
import { bandOf, poolChances, wilsonInterval } from '../../../src/core/scoring/uncertainty.ts';
import { loadLibrary } from '../../support/load.ts';
import { eventsFor, queueJumper, reportOn, transcriptOf } from './support.ts';

const program = queueJumper();

describe('an unfinished run', () => {
  const report = reportOn(program, eventsFor(program, ['ask']));

  it('has a process so far and no total', () => {
    expect(report.run.complete).toBe(false);
    expect(report.process.score).toBe(100);
    expect([report.ending, report.outcome, report.total]).toEqual([undefined, null, null]);
  });

  it('has a report before the first choice', () => {
    const empty = reportOn(program, []);
    expect(empty.process.score).toBeNull();
    expect(empty.pivots).toEqual([]);
    expect(empty.timeline[0]?.moments).toHaveLength(1);
  });
});

describe('a record that does not fit', () => {
  it('is refused with the issue of the replay', () => {
    const other = buildReport(program, transcriptOf(program, [], { hash: '00000000000000' }), loadLibrary());
    expect(other).toMatchObject({ ok: false, error: { code: 'other-version' } });
    const altered = transcriptOf(program, [{ type: 'choice', node: 'push-in', choice: 'nobody', ms: 0 }]);
    expect(buildReport(program, altered, loadLibrary())).toMatchObject({
      ok: false,
      error: { code: 'choice-not-offered', path: ['events', 0] },
    });
  });
});

describe('notes beside the choices', () => {
  it('reach the turn they belong to and never the score', () => {
    const [first, ...rest] = eventsFor(program, ['ask', 'shout', 'restate']);
    const noted = reportOn(program, [
      { type: 'draft', node: 'push-in', text: '怎么了？' },
      { type: 'confidence', node: 'push-in', level: 1 },
      ...(first ? [first] : []),
      { type: 'confidence', node: 'why-hurry', level: 3 },
      { type: 'none-fit', node: 'why-hurry' },
      ...rest,
    ]);
    expect(noted.turns[0]).toMatchObject({ draft: '怎么了？', confidence: 1 });
    expect(noted.turns[1]).toMatchObject({ noneFit: true, draft: undefined });
    expect(noted.calibration).toMatchObject({ overconfident: 1, underconfident: 1 });
    expect(noted.process).toEqual(reportOn(program, eventsFor(program, ['ask', 'shout', 'restate'])).process);
  });

  it('a rewind leaves what was said behind', () => {
    const back = reportOn(program, [
      ...eventsFor(program, ['order']),
      { type: 'rewind', to: 0 },
      ...eventsFor(program, ['ask', 'name-it', 'hold']),
    ]);
    expect(back.process.score).toBe(100);
    expect(back.run.rewinds).toBe(1);
  });
});

describe('the honest block', () => {
  it('admits what is thin and who has not read it', () => {
    expect(reportOn(program, eventsFor(program, ['ask', 'name-it', 'hold'])).honesty).toEqual({
      lawDate: '2026-11-22',
      legalReview: null,
      expertReview: null,
      thinFocus: [{ dimension: 'psychology', telling: 1 }],
      accepted: [],
    });
  });

  it('prints accepted warnings', () => {
    const accepting = queueJumper([
      'grade: 2\n            why: 问对了地方。',
      'grade: 2\n            why: 问对了地方。\n            accept: [{code: longest, because: 原话就这么长}]',
    ]);
    expect(reportOn(accepting, []).honesty.accepted).toEqual([
      { node: 'last', code: 'longest', because: '原话就这么长' },
    ]);
  });
});

describe('the expert path', () => {
  it('says the highest-graded option each time and ends', () => {
    const { events, replay } = expertPath(program);
    expect(events.map((event) => ('choice' in event ? event.choice : '-'))).toEqual([
      'ask',
      'name-it',
      'hold',
    ]);
    expect(replay.ending?.id).toBe('good-end');
    expect(reportOn(program, events).process.score).toBe(100);
  });
});

describe('the uncertainty of a share', () => {
  it('agrees with published Wilson intervals', () => {
    // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3: 81/263 → 0.2553–0.3662,
    // 15/148 → 0.0624–0.1605, 0/20 → 0–0.1611, 1/29 → 0.0061–0.1718.
    const bounds = (taken: number, telling: number) => {
      const { low, high } = wilsonInterval({ taken, telling });
      return [low.toFixed(4), high.toFixed(4)];
    };
    expect(bounds(81, 263)).toEqual(['0.2553', '0.3662']);
    expect(bounds(15, 148)).toEqual(['0.0624', '0.1605']);
    expect(bounds(0, 20)).toEqual(['0.0000', '0.1611']);
    expect(bounds(1, 29)).toEqual(['0.0061', '0.1718']);
  });

  it('says nothing below six telling decisions, pooled', () => {
    expect(bandOf({ taken: 5, telling: 5 })).toBeUndefined();
    const pooled = poolChances([
      { taken: 3, telling: 4 },
      { taken: 1, telling: 2 },
    ]);
    expect(bandOf(pooled)).toMatchObject({ share: 4 / 6 });
    expect(bandOf({ taken: 6, telling: 6 })).toMatchObject({ share: 1, high: 1 });
  });
});

describe('which run counts', () => {
  const run = (id: string, rest: Partial<RunFacts> = {}): RunFacts => ({
    id,
    scenario: 'a',
    hash: '1',
    mode: 'self',
    startedAt: `2026-11-22T0${id.length}:00:00Z`,
    decisions: 3,
    ...rest,
  });

  it('is the first of a scenario version', () => {
    expect([...countingRuns([run('xx'), run('x'), run('xxx', { hash: '2' })])].sort()).toEqual(['x', 'xxx']);
  });

  it('is never 学练, a replay from a decision, or one left without a word', () => {
    const others = [run('g', { mode: 'guided' }), run('r', { replayed: true }), run('e', { decisions: 0 })];
    expect([...countingRuns([...others, run('first')])]).toEqual(['first']);
  });
});

describe('calibration', () => {
  it('remarks on sureness that was wrong, both ways', () => {
    const answers = [
      { turn: 0, level: 3, best: true },
      { turn: 1, level: 3, best: false },
      { turn: 2, level: 1, best: true },
    ];
    expect(calibrate(answers)).toMatchObject({ overconfident: 1, underconfident: 1 });
  });
});
