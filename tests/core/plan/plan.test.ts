import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailySet, SET_SECONDS } from '../../../src/core/plan/daily-set.ts';
import { interleave } from '../../../src/core/plan/interleave.ts';
import { planNext, planSet, skillsByNeed } from '../../../src/core/plan/make-plan.ts';
import { nextRun, type PlanScenario } from '../../../src/core/plan/next-run.ts';
import type { PlanAnswer, PlanItem } from '../../../src/core/plan/plan-types.ts';
import { practiceDays } from '../../../src/core/plan/practice-days.ts';
import { reviewSchedule } from '../../../src/core/plan/review-schedule.ts';
import { skillNeed } from '../../../src/core/plan/skill-need.ts';
import { type PlanRun, skillRecords } from '../../../src/core/plan/skill-records.ts';
import { timeline } from '../../../src/core/plan/timeline.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22);
const day = { start: START, end: START + DAY };

const item = (id: string, skill = 'defuse', family = 'a', seconds = 45): PlanItem => ({
  id,
  skills: [skill],
  family,
  seconds,
});
const many = (count: number, skill: string, family: string) =>
  Array.from({ length: count }, (_, n) => item(`${family}-${skill}-${n}`, skill, family));
const answer = (id: string, daysAgo: number, outcome: PlanAnswer['outcome'] = 'right'): PlanAnswer => ({
  item: id,
  outcome,
  at: START - daysAgo * DAY + 3_600_000,
});

const run = (over: Partial<PlanRun>, counts = true, daysAgo = 1): PlanRun => ({
  scenario: 'one',
  mode: 'self',
  ended: true,
  replayed: false,
  counts,
  at: START - daysAgo * DAY,
  dimensions: {},
  ...over,
});

describe('review dates', () => {
  it('come later the better the answer, and sooner after a miss', () => {
    const dues = (['missed', 'near', 'right'] as const).map(
      (outcome) => reviewSchedule([answer('x', 1, outcome)]).get('x')?.due ?? 0,
    );
    expect(dues[0]).toBeLessThanOrEqual(dues[1] ?? 0);
    expect(dues[1]).toBeLessThan(dues[2] ?? 0);
  });

  it('grow with every good answer given when due', () => {
    let at = START;
    const answers: PlanAnswer[] = [];
    const gaps = [1, 2, 3, 4].map(() => {
      answers.push({ item: 'x', outcome: 'right', at });
      const due = reviewSchedule(answers).get('x')?.due ?? 0;
      const gap = due - at;
      at = due;
      return gap;
    });
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps[3]).toBeGreaterThan(20 * DAY);
  });

  it('the chance of recall falls with time, and is about nine in ten when due', () => {
    const review = reviewSchedule([answer('x', 1)]).get('x');
    expect(review?.recall(review.due)).toBeGreaterThan(0.85);
    expect(review?.recall(review.due + 30 * DAY)).toBeLessThan(review?.recall(review.due) ?? 0);
  });

  it('are the same in whatever order the answers of two machines are merged', () => {
    const outcomes = fc.constantFrom('missed' as const, 'near' as const, 'right' as const);
    const answers = fc.uniqueArray(
      fc.record({
        item: fc.constantFrom('x', 'y', 'z'),
        outcome: outcomes,
        at: fc.integer({ min: START - 90 * DAY, max: START }),
      }),
      { maxLength: 20, selector: ({ item: id, at }) => `${id} ${at}` },
    );
    const dues = (list: readonly PlanAnswer[]) => {
      const records = list.map((entry) => ({
        ...entry,
        id: `${entry.item} ${entry.at}`,
        at: new Date(entry.at).toISOString(),
      }));
      const placed = timeline(records, START, START).map(({ record, time }) => ({ ...record, at: time }));
      return Object.fromEntries([...reviewSchedule(placed)].map(([id, { due }]) => [id, due]));
    };
    fc.assert(
      fc.property(
        answers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, mixed]) => {
          expect(dues(mixed)).toEqual(dues(list));
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('what a skill needs', () => {
  it('weak before strong, stale before fresh, unknown in between', () => {
    const need = (taken: number, telling: number, daysAgo: number | undefined) =>
      skillNeed(
        { chances: [taken, telling], lastAt: daysAgo === undefined ? undefined : START - daysAgo * DAY },
        START,
      );
    expect(need(2, 12, 1)).toBeGreaterThan(need(10, 12, 1));
    expect(need(6, 12, 20)).toBeGreaterThan(need(6, 12, 1));
    expect(need(0, 0, 5)).toBeGreaterThan(need(12, 12, 5));
    expect(need(0, 0, 5)).toBeLessThan(need(0, 12, 5));
  });

  it('is weighed by counted runs only; a practice run still keeps it fresh', () => {
    const records = skillRecords([
      run({ dimensions: { defuse: [2, 8] } }, true, 30),
      run({ dimensions: { defuse: [8, 8] }, mode: 'guided' }, false, 2),
    ]);
    expect(records.defuse).toEqual({ chances: [2, 8], lastAt: START - 2 * DAY });
    expect(records.serve).toEqual({ chances: [0, 0], lastAt: undefined });
  });
});

describe('the daily set', () => {
  const items = [...many(30, 'defuse', 'a'), ...many(30, 'language', 'b'), ...many(30, 'law', 'c')];
  const needs = { defuse: 0.9, language: 0.4, law: 0.5 };

  it('takes about ten minutes and never more', () => {
    const set = dailySet({ items, answers: [], needs }, day);
    const seconds = set.reduce((sum, entry) => sum + entry.seconds, 0);
    expect(seconds).toBeLessThanOrEqual(SET_SECONDS);
    expect(seconds).toBeGreaterThan(SET_SECONDS - 60);
  });

  it('leans to the needy skill and still mixes', () => {
    const set = dailySet({ items, answers: [], needs }, day);
    const count = (skill: string) => set.filter(({ skills }) => skills.includes(skill)).length;
    expect(count('defuse')).toBeGreaterThan(count('language'));
    expect(count('language')).toBeGreaterThan(0);
    expect(count('law')).toBeGreaterThan(0);
  });

  it('reviews what is about to slip before anything new, and leaves what is fresh in memory alone', () => {
    const answers = [answer('a-defuse-0', 40), answer('b-language-0', 60, 'missed'), answer('c-law-0', 1)];
    const set = dailySet({ items, answers, needs }, day);
    const reviews = set.filter(({ why }) => why === 'review').map(({ id }) => id);
    expect(reviews.sort()).toEqual(['a-defuse-0', 'b-language-0']);
    expect(set.some(({ id }) => id === 'c-law-0')).toBe(false);
  });

  it('however much is due, something new has its place', () => {
    const answers = items.slice(0, 60).map(({ id }) => answer(id, 90));
    const set = dailySet({ items, answers, needs }, day);
    expect(set.filter(({ why }) => why === 'new').length).toBeGreaterThan(2);
    expect(set.filter(({ why }) => why === 'review').length).toBeGreaterThan(5);
  });

  it('stays the same all day while it is ticked off, and is another the next day', () => {
    const before = dailySet({ items, answers: [], needs }, day);
    const [first] = before;
    const during = dailySet(
      { items, answers: [{ item: first?.id ?? '', outcome: 'right', at: START + 1000 }], needs },
      day,
    );
    expect(during.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(during.filter(({ done }) => done).map(({ id }) => id)).toEqual([first?.id]);
    const next = dailySet({ items, answers: [], needs }, { start: day.end, end: day.end + DAY });
    expect(next.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
  });

  it('an item gone from the files is simply not asked', () => {
    expect(() => dailySet({ items: [], answers: [answer('gone', 30)], needs }, day)).not.toThrow();
    expect(dailySet({ items: [], answers: [answer('gone', 30)], needs }, day)).toEqual([]);
  });
});

describe('interleaving', () => {
  const families = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });

  it('puts two of a family side by side only where nothing else is left', () => {
    fc.assert(
      fc.property(families, (list) => {
        const items = list.map((family, at) => ({ family, at }));
        const order = interleave(items);
        expect([...order].sort((x, y) => x.at - y.at)).toEqual(items);
        const most = Math.max(
          0,
          ...['a', 'b', 'c'].map((name) => list.filter((family) => family === name).length),
        );
        const pairs = order.filter(({ family }, at) => order[at + 1]?.family === family).length;
        // The fewest there can be: what the most plentiful family has beyond one more than all the others.
        expect(pairs).toBe(Math.max(0, most - (list.length - most) - 1));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('the next scenario for a skill', () => {
  const scenarios: PlanScenario[] = [
    { id: 'hall', setting: 'window', focus: ['defuse', 'serve'], level: 2, minutes: 8 },
    { id: 'home', setting: 'mediation', focus: ['defuse', 'mediate'], level: 2, minutes: 9 },
    { id: 'doors', setting: 'community', focus: ['mobilise'], level: 1, minutes: 9 },
  ];
  const stepAfter = (runs: PlanRun[]) => nextRun('defuse', scenarios, runs);

  it('guided, then unaided, then another setting, then what is untouched, then again', () => {
    expect(stepAfter([])).toEqual({ scenario: 'hall', skill: 'defuse', step: 'guided' });
    const guided = run({ scenario: 'hall', mode: 'guided' }, false);
    expect(stepAfter([guided])).toMatchObject({ scenario: 'hall', step: 'unaided' });
    // Whatever has been begun goes on before another is opened.
    const home = run({ scenario: 'home', mode: 'guided' }, false);
    expect(stepAfter([home])).toMatchObject({ scenario: 'home', step: 'unaided' });
    const alone = run({ scenario: 'hall', mode: 'self' });
    expect(stepAfter([guided, alone])).toMatchObject({ scenario: 'home', step: 'transfer' });
    const both = [run({ scenario: 'hall' }, true, 9), run({ scenario: 'home', mode: 'exam' }, true, 3)];
    // Nothing is said to be all practised while a scenario stands untouched.
    expect(stepAfter(both)).toEqual({ scenario: 'doors', skill: 'mobilise', step: 'transfer' });
    expect(stepAfter([...both, run({ scenario: 'doors' }, true, 1)])).toMatchObject({
      scenario: 'hall',
      skill: 'defuse',
      step: 'again',
    });
  });

  it('a run broken off or taken up from the middle is no step done', () => {
    expect(stepAfter([run({ scenario: 'hall', ended: false })])).toMatchObject({ step: 'guided' });
    expect(stepAfter([run({ scenario: 'hall', replayed: true })])).toMatchObject({ step: 'guided' });
  });

  it('no scenario for the skill: none is named', () => {
    expect(nextRun('language', scenarios, [])).toBeUndefined();
  });
});

describe('the plan', () => {
  const runs = [run({ dimensions: { mobilise: [0, 10], defuse: [9, 10], serve: [9, 10] } })];

  it('puts the weakest and stalest skill first and names a scenario for it', () => {
    const doors: PlanScenario = {
      id: 'doors',
      setting: 'community',
      focus: ['mobilise'],
      level: 1,
      minutes: 9,
    };
    const skills = skillsByNeed(runs, day);
    expect(skills.indexOf('mobilise')).toBeLessThan(skills.indexOf('defuse'));
    expect(planNext([doors], runs, day)).toEqual({ scenario: 'doors', skill: 'mobilise', step: 'guided' });
    expect(planNext([], runs, day)).toBeUndefined();
  });

  it('fills the set for that skill, by what was known when the day began', () => {
    const items = [...many(20, 'mobilise', 'a'), ...many(20, 'defuse', 'b')];
    const set = planSet({ items, answers: [], runs, day });
    const count = (skill: string) => set.filter(({ skills }) => skills.includes(skill)).length;
    expect(count('mobilise')).toBeGreaterThan(count('defuse'));
    const later = [...runs, run({ dimensions: { mobilise: [20, 20], defuse: [0, 20] } }, true, -0.2)];
    expect(planSet({ items, answers: [], runs: later, day })).toEqual(set);
  });
});

describe('days practised', () => {
  it('counts days, not answers, and a gap takes nothing away', () => {
    const today = 20_000;
    const { days, practised } = practiceDays([today, today, today - 1, today - 3, today - 40], today);
    expect(practised).toBe(3);
    expect(days.slice(-4)).toEqual([true, false, true, true]);
    expect(days).toHaveLength(14);
  });
});
