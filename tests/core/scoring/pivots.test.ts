import { describe, expect, it } from 'vitest';
import type { PersonState } from '../../../src/core/person/person-state.ts';
import type { Rubric } from '../../../src/core/rubric/catalog.ts';
import type { PersonEffect } from '../../../src/core/scoring/person-effects.ts';
import { pivots, pivotWeight } from '../../../src/core/scoring/pivots.ts';
import type { TurnReport } from '../../../src/core/scoring/turn-report.ts';
import { queueJumper } from './support.ts';

const program = queueJumper();
const rubric = { redlines: { insult: { name: '侮辱' } } } as unknown as Rubric;
/** Nobody listens to solutions with nothing heard, and nobody is won without progress. */
const state: PersonState = { anger: 2, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };

const effect = (
  before: Partial<PersonState>,
  after: Partial<PersonState>,
  rest: Partial<PersonEffect> = {},
): PersonEffect => ({
  person: 'lin',
  before: { ...state, ...before },
  after: { ...state, ...before, ...after },
  reasons: [],
  eruption: null,
  ...rest,
});
const still = effect({}, {});
const trusts = (from: number, to: number, person = 'lin') =>
  effect({ trust: from }, { trust: to }, { person });

const turn = (at: number, lost: number, effects: PersonEffect[], redline?: string): TurnReport =>
  ({
    turn: at,
    to: 'lin',
    score: { earned: 3 - lost, available: 3 },
    effects,
    redline,
  }) as unknown as TurnReport;

/** Kind, weight and sentence of one turn. */
const said = (lost: number, effects: PersonEffect[], redline?: string) => {
  const one = turn(0, lost, effects, redline);
  const [pivot] = pivots([one], program, rubric);
  return [pivotWeight(one), pivot?.kind, pivot?.sentence];
};

describe('a moment that decided the talk', () => {
  it('is a red line above all, and says which', () => {
    // 6 + 2 × 1 lost + 1 step.
    expect(said(1, [effect({}, { anger: 3 }, { eruption: 'walkout' })], 'insult')).toEqual([
      9,
      'redline',
      '这里触了底线“侮辱”（怒气 2→3），别处补不回来。',
    ]);
    expect(said(0, [], 'unheard-of')).toEqual([6, 'redline', '这里触了底线“”，别处补不回来。']);
  });

  it('is then a walk-out, an outburst, someone won and someone who begins to listen', () => {
    expect(said(0, [effect({}, { anger: 4, trust: 0 }, { eruption: 'walkout' })])).toEqual([
      9,
      'walkout',
      '到这里，跟林师傅谈崩了（怒气 2→4、信任 1→0）。',
    ]);
    expect(said(0, [effect({}, {}, { eruption: 'outburst' })])).toEqual([
      4,
      'outburst',
      '到这里，林师傅爆发了。',
    ]);
    expect(said(0, [effect({ trust: 2, progress: 2 }, { progress: 3 })])).toEqual([
      3,
      'won',
      '到这里，林师傅被说通了。',
    ]);
    expect(said(0, [effect({ heard: 1 }, { heard: 2 })])).toEqual([
      3,
      'opened',
      '从这里起，林师傅听得进办法了。',
    ]);
  });

  it('is the graver of two, and speaks of the person it happened to', () => {
    const bystander = effect({}, {}, { person: 'queue', eruption: 'walkout' });
    const loud = effect({}, { anger: 5 }, { eruption: 'outburst' });
    expect(said(0, [loud, bystander])).toEqual([9, 'walkout', '到这里，跟排队的人谈崩了。']);
  });

  it('is not what held before already', () => {
    const won = effect({ trust: 2, progress: 3 }, { anger: 1 });
    expect(said(0, [won])).toEqual([1, 'moved', '林师傅怒气 2→1。']);
    const open = effect({ heard: 2 }, { anger: 1 });
    expect(said(0, [open])).toEqual([1, 'moved', '林师傅怒气 2→1。']);
  });

  it('is two points lost, whoever moved', () => {
    expect(said(2, [effect({}, { anger: 3 })])).toEqual([5, 'lost', '林师傅怒气 2→3，当时有好得多的说法。']);
    const unmoved = '人没动，可当时有好得多的说法，这一步白过了。';
    expect(said(2, [still])).toEqual([4, 'lost', unmoved]);
    expect(said(3, [])).toEqual([6, 'lost', unmoved]);
  });

  it('is otherwise a small thing', () => {
    expect(said(1, [trusts(1, 2)])).toEqual([3, 'moved', '林师傅信任 1→2。']);
    expect(said(1, [])).toEqual([2, 'moved', '当时有好一点的说法。']);
  });

  it('speaks of who moved most, and weighs everyone', () => {
    const bystander = effect({}, { anger: 4 }, { person: 'queue' });
    for (const effects of [
      [trusts(1, 0), bystander],
      [bystander, trusts(1, 0)],
    ])
      expect(said(0, effects)).toEqual([3, 'moved', '排队的人怒气 2→4。']);
    // One up and one down are two steps; neither undoes the other.
    const both = effect({}, { anger: 1, trust: 2 }, { person: 'queue' });
    expect(said(0, [trusts(1, 2), both])).toEqual([3, 'moved', '排队的人怒气 2→1、信任 1→2。']);
    // Two steps down and one up together are three, more than two: a step of anger and one of trust.
    const lower = effect({ anger: 3 }, { anger: 1, trust: 2 });
    const calmer = effect({ anger: 3 }, { anger: 1 }, { person: 'queue' });
    expect(said(0, [calmer, lower])).toEqual([5, 'moved', '林师傅怒气 3→1、信任 1→2。']);
  });

  it('speaks of nobody where the person is unknown', () => {
    expect(said(0, [trusts(1, 2, 'nobody')])).toEqual([1, 'moved', '信任 1→2。']);
  });
});

describe('pivots', () => {
  const turns = [
    turn(0, 0, [trusts(1, 2)]),
    turn(1, 1, []),
    turn(2, 0, [still]),
    turn(3, 0, [trusts(1, 2)]),
    turn(4, 3, []),
  ];

  it.each([
    ['as they came', turns],
    ['turned round', [...turns].reverse()],
  ])('are the three heaviest in their order, the earlier of equals: %s', (_, given) =>
    expect(pivots(given, program, rubric).map((pivot) => [pivot.turn, pivot.kind])).toEqual([
      [0, 'moved'],
      [1, 'moved'],
      [4, 'lost'],
    ]),
  );

  it('are fewer where less happened', () => {
    expect(pivots([turn(0, 0, [still]), turn(1, 1, [])], program, rubric)).toEqual([
      { turn: 1, kind: 'moved', sentence: '当时有好一点的说法。' },
    ]);
    expect(pivots([turn(0, 0, [])], program, rubric)).toEqual([]);
  });
});
