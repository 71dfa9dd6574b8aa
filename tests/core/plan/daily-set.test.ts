import { describe, expect, it } from 'vitest';
import { dailySet, SET_SECONDS, type SetItem } from '../../../src/core/plan/daily-set.ts';
import type { PlanAnswer, PlanItem } from '../../../src/core/plan/plan-types.ts';
import { reviewSchedule } from '../../../src/core/plan/review-schedule.ts';
import { hashText } from '../../../src/core/shared/hash.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22);
const day = { start: START, end: START + DAY };

const item = (id: string, skills: string[] = ['defuse'], seconds = 100, family = id): PlanItem => ({
  id,
  skills,
  family,
  seconds,
});
const answered = (id: string, daysAgo: number, outcome: PlanAnswer['outcome'] = 'right'): PlanAnswer => ({
  item: id,
  outcome,
  at: START - daysAgo * DAY,
});
const set = (
  items: readonly PlanItem[],
  answers: readonly PlanAnswer[] = [],
  needs: Record<string, number> = {},
  on = day,
): SetItem[] => dailySet({ items, answers, needs }, on);
const ids = (items: readonly SetItem[], why?: SetItem['why']) =>
  items.filter((one) => why === undefined || one.why === why).map(({ id }) => id);
const seconds = (items: readonly SetItem[]) => items.reduce((sum, one) => sum + one.seconds, 0);

describe('reviews', () => {
  const old = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => item(id));
  const due = old.map(({ id }) => answered(id, 60));

  it('are of what was answered and is due again, each marked as one', () => {
    const found = set([item('a'), item('b')], [answered('a', 60)]);
    expect(ids(found, 'review')).toEqual(['a']);
    expect(ids(found, 'new')).toEqual(['b']);
  });

  it('are not of what is not due yet', () => {
    // Answered well an hour ago on the eve: a review is days away.
    const fresh = { item: 'a', outcome: 'right' as const, at: START - 3_600_000 };
    expect(set([item('a')], [fresh])).toEqual([]);
  });

  it('come due before the day ends, not at its end', () => {
    const answer = answered('a', 60);
    const due = reviewSchedule([answer]).get('a')?.due ?? 0;
    const until = (end: number) => ids(set([item('a')], [answer], {}, { start: end - DAY, end }));
    expect(until(due)).toEqual([]);
    expect(until(due + 1)).toEqual(['a']);
  });

  it('take seven minutes while there is something new, all ten when there is nothing', () => {
    expect(SET_SECONDS).toBe(600);
    const withNew = set([...old, item('x'), item('y'), item('z')], due);
    expect(ids(withNew, 'review')).toHaveLength(4);
    expect(ids(withNew, 'new')).toHaveLength(2);
    expect(ids(set(old, due))).toHaveLength(6);
  });

  it('of exactly the time there is all fit, and a shorter one fits where a longer does not', () => {
    const exact = set([item('a', ['s'], 420), item('x', ['s'], 180)], [answered('a', 60)]);
    expect(ids(exact).sort()).toEqual(['a', 'x']);
    const items = [item('a', ['s'], 400), item('b', ['s'], 300), item('c', ['s'], 200)];
    const some = set(items, [answered('a', 90), answered('b', 60), answered('c', 30)]);
    expect(ids(some).sort()).toEqual(['a', 'c']);
  });

  it('begin with the most endangered; of the same chance, by id', () => {
    const items = ['a', 'b', 'c'].map((id) => item(id, ['s'], 300));
    expect(ids(set(items, [answered('a', 20), answered('b', 90), answered('c', 50)]))).toEqual(['b', 'c']);
    expect(
      ids(
        set(
          [...items].reverse(),
          items.map(({ id }) => answered(id, 60)),
        ),
      ),
    ).toEqual(['a', 'b']);
  });
});

describe('new items', () => {
  it('are for the skill that needs it most; one not listed needs a half', () => {
    const items = [item('low', ['calm'], 600), item('high', ['law'], 600), item('unknown', ['other'], 600)];
    expect(ids(set(items, [], { calm: 0.1, law: 0.9 }))).toEqual(['high']);
    expect(ids(set(items, [], { calm: 0.1, law: 0.4 }))).toEqual(['unknown']);
    expect(ids(set(items, [], { calm: 0.1, law: 0.6 }))).toEqual(['high']);
  });

  it('count by the neediest of their skills, and without any by nothing', () => {
    const items = [item('both', ['calm', 'law'], 600), item('mid', ['other'], 600), item('none', [], 600)];
    expect(ids(set(items, [], { calm: 0.1, law: 0.9 }))).toEqual(['both']);
    expect(ids(set([item('none', [], 600), item('some', ['calm'], 600)], [], { calm: 0.1 }))).toEqual([
      'some',
    ]);
  });

  it('turn to another skill once one has had its share: each item taken weighs 0.6', () => {
    // law 0.9, 0.54, 0.32; calm 0.5, 0.3: two of law, one of calm, one of law, one of calm.
    const items = ['l1', 'l2', 'l3', 'l4', 'l5'].map((id) => item(id, ['law'], 120));
    const calm = ['c1', 'c2', 'c3'].map((id) => item(id, ['calm'], 120));
    const found = set([...items, ...calm], [], { law: 0.9, calm: 0.5 });
    expect(
      ids(found)
        .map((id) => id[0])
        .sort(),
    ).toEqual(['c', 'c', 'l', 'l', 'l']);
    // law 0.9, 0.54; calm 0.55: one of each only.
    const two = set([item('l1', ['law'], 300), item('l2', ['law'], 300), item('c1', ['calm'], 300)], [], {
      law: 0.9,
      calm: 0.55,
    });
    expect(ids(two).map((id) => id[0])).toEqual(['l', 'c']);
  });

  it('fill what time is left and no more; too long a one is passed over', () => {
    const found = set([item('huge', ['law'], 601), item('fits', ['calm'], 600)], [], { law: 1, calm: 0 });
    expect(ids(found)).toEqual(['fits']);
    const many = Array.from({ length: 20 }, (_, n) => item(`i${n}`, ['calm'], 70));
    expect(seconds(set(many))).toBe(560);
    expect(new Set(ids(set(many))).size).toBe(8);
  });

  it('of equal need come by the hash of day and id', () => {
    const many = Array.from({ length: 12 }, (_, n) => item(`i${n}`, ['calm'], 300));
    const hash = (id: string) => hashText(`${START} ${id}`);
    const order = many.map(({ id }) => id).sort((one, other) => (hash(one) < hash(other) ? -1 : 1));
    // One skill: what is taken first fades the rest alike, so that the order stays.
    expect(ids(set(many))).toEqual(order.slice(0, 2));
  });

  it('of equal need come in another order each day, and in one all day long', () => {
    const many = Array.from({ length: 12 }, (_, n) => item(`i${n}`, ['calm'], 300));
    const on = (n: number, list = many) =>
      ids(set(list, [], {}, { start: START + n * DAY, end: START + (n + 1) * DAY }));
    expect(new Set([0, 1, 2, 3, 4, 5].map((n) => on(n).join())).size).toBeGreaterThan(3);
    expect(on(0, [...many].reverse())).toEqual(on(0));
  });
});

describe('the day itself', () => {
  const items = [item('a'), item('b')];
  const at = (id: string, when: number): PlanAnswer => ({ item: id, outcome: 'right', at: when });
  const done = (...answers: PlanAnswer[]) =>
    Object.fromEntries(set(items, answers).map(({ id, done: ticked }) => [id, ticked]));

  it('ticks off what was answered from its start to before its end, and keeps the set', () => {
    expect(done()).toEqual({ a: false, b: false });
    expect(done(at('a', day.start))).toEqual({ a: true, b: false });
    expect(done(at('b', day.end - 1))).toEqual({ a: false, b: true });
    expect(done(at('a', day.end))).toEqual({ a: false, b: false });
    // What was answered before the day began is no tick: due again, it waits to be done.
    const [old] = set([item('a')], [answered('a', 60)]);
    expect(old).toMatchObject({ why: 'review', done: false });
  });

  it('counts an answer just before it as of yesterday', () => {
    expect(ids(set(items, [at('a', day.start - 1)]), 'new')).toEqual(['b']);
  });
});
