import { describe, expect, it } from 'vitest';
import type { DimensionId } from '../../../src/core/rubric/catalog.ts';
import type { Report } from '../../../src/core/scoring/report.ts';
import { queueJumper, reportFor } from './support.ts';

const program = queueJumper();
const chances = (report: Report, dimension: DimensionId) => {
  const found = report.dimensions.find((item) => item.dimension === dimension);
  return `${found?.taken}/${found?.telling}`;
};
const track = (report: Report, person: string) =>
  report.timeline.find((item) => item.person === person)?.moments.map(({ anger, trust }) => [anger, trust]);

describe('the good run: ask, name-it, hold', () => {
  const report = reportFor(program, 'ask', 'name-it', 'hold');

  it('scores 100', () => {
    // push-in 3 of 0…3, why-hurry 3 of 0…3, last 3 of 0…3: 9 of 9. good-end has worth 4: 100.
    expect(report.process).toEqual({ earned: 9, available: 9, counted: 3, score: 100 });
    expect(report.outcome).toBe(100);
    expect(report.total).toEqual({ score: 100, uncapped: 100, redLine: false });
  });

  it('counts chances by dimension', () => {
    // psychology: only why-hurry differs (name-feeling 2 against 0); taken.
    expect(chances(report, 'psychology')).toBe('1/1');
    // language: one option each time shows −2 and the others 0; avoided three times.
    expect(chances(report, 'language')).toBe('3/3');
    // communication: push-in (ask-open 2) taken; at last the best, `hold`, shows none: nothing is asked of it there.
    expect(chances(report, 'communication')).toBe('1/1');
    // serve: last (date-and-callback 3); taken.
    expect(chances(report, 'serve')).toBe('1/1');
    expect(chances(report, 'defuse')).toBe('0/0');
  });

  it('says what a dimension missed and what was only to avoid', () => {
    const poor = reportFor(program, 'order', 'shout');
    const [first] = poor.dimensions.find(({ dimension }) => dimension === 'communication')?.evidence ?? [];
    expect(first).toMatchObject({ taken: false, indicators: [], best: report.turns[0]?.words });
    const language = report.dimensions.find(({ dimension }) => dimension === 'language');
    expect(language?.evidence.every(({ onlyToAvoid }) => onlyToAvoid)).toBe(true);
  });

  it('follows every person', () => {
    // ask: open-question, heard +1. name-it: label, anger −1, trust +1. hold: concrete-promise too early
    // (heard 1), nothing moves.
    expect(track(report, 'lin')).toEqual([
      [3, 1],
      [3, 1],
      [2, 2],
      [2, 2],
    ]);
    // In `after` nobody else is there.
    expect(
      report.timeline.find(({ person }) => person === 'queue')?.moments.map(({ present }) => present),
    ).toEqual([true, true, true, false]);
  });

  it('lists facts, promises, verdicts and what came later', () => {
    expect(report.facts.found).toMatchObject([{ fact: 'truck-outside', turn: 0 }]);
    expect(report.facts.missed).toEqual([]);
    expect(report.promises).toMatchObject([{ promise: 'hold-place', turn: 2, fate: 'kept', to: 'lin' }]);
    expect(report.ending).toMatchObject({
      title: '留着号',
      verdicts: [{ person: 'lin', words: '这姑娘办事行。' }],
      later: ['中午前他办完走了。'],
    });
  });

  it('explains each turn', () => {
    expect(report.turns[0]?.effects[0]?.reasons).toEqual(['你问了，话有了地方往下说']);
    expect(report.turns[2]?.effects[0]?.reasons).toEqual(['你还没听完就开方子，办法落不了地']);
    expect(report.registers).toMatchObject({ spoken: 3, preferred: 3, rate: 100 });
  });
});

describe('the poor run: order, shout', () => {
  const report = reportFor(program, 'order', 'shout');

  it('scores 0 and ends with a walk-out', () => {
    // command: anger 4, trust 0, face 0. blame at trust 0 and face 0 raises neither: walk-out, worth 0.
    expect(report.process).toMatchObject({ earned: 0, available: 6, score: 0 });
    expect(report.total?.score).toBe(0);
    expect(track(report, 'lin')).toEqual([
      [3, 1],
      [4, 0],
      [5, 0],
    ]);
    expect(report.turns[1]?.effects[0]?.eruption).toBe('walkout');
  });

  it('shows the bystander won by what was overheard', () => {
    // state-purpose is good-faith: trust 2 → 3.
    expect(track(report, 'queue')).toEqual([
      [1, 2],
      [1, 3],
      [1, 3],
    ]);
  });

  it('names the pivots and the missed fact', () => {
    // order: 2×3 lost + anger 1 + trust 1 + bystander 1 = 9. shout: 6 walk-out + 2×3 + anger 1 = 13.
    expect(report.pivots.map(({ turn, kind }) => [turn, kind])).toEqual([
      [0, 'lost'],
      [1, 'walkout'],
    ]);
    expect(report.facts.missed.map(({ fact }) => fact)).toEqual(['truck-outside']);
    expect(report.registers).toMatchObject({ spoken: 2, preferred: 0, avoided: 2, rate: 0 });
  });
});

describe('a middling run: ask, silence, restate', () => {
  const report = reportFor(program, 'ask', '-', 'restate');

  it('scores silence by its grade', () => {
    // push-in 3/3, why-hurry silence 1/3, last restate 2/3: 6 of 9. plain-end worth 2: 50.
    // 0.75 × 66.67 + 0.25 × 50 = 62.5
    expect(report.process).toMatchObject({ earned: 6, available: 9 });
    expect(report.total?.score).toBeCloseTo(62.5, 10);
  });

  it('does not count silence as a way of speaking', () => {
    expect(report.registers).toMatchObject({ spoken: 2, preferred: 2 });
    expect(report.turns[1]).toMatchObject({ kind: 'silence', words: '', effects: [{ reasons: [] }] });
  });

  it('gives the best on offer with its reason', () => {
    expect(report.turns[1]?.best).toEqual({
      choice: 'name-it',
      words: '等一上午，是够上火的。',
      why: '说中了。',
    });
  });
});
