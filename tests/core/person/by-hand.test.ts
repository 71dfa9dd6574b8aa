import { describe, expect, it } from 'vitest';
import { type Eruption, hearActs } from '../../../src/core/person/hear.ts';
import type { PersonState, Role, Temper } from '../../../src/core/person/person-state.ts';
import type { ModelAct } from '../../../src/core/rubric/model-act.ts';

// What the reference transitions leave out (they are of one act, of the main person, without a temper): worked out
// by hand from the table and the rules of the domain handbook §5.
const plain: Temper = { hotButtons: [], preferredActs: [] };

/** anger, trust, heard, progress, face, calm, last. */
type Row = readonly [number, number, number, number, number, number, ModelAct | null];
const state = ([anger, trust, heard, progress, face, calm, last]: Row): PersonState => ({
  anger,
  trust,
  heard,
  progress,
  face,
  calm,
  last,
});

interface Case {
  readonly why: string;
  readonly from: Row;
  readonly acts: readonly ModelAct[];
  readonly to: Row;
  readonly temper?: Partial<Temper>;
  readonly role?: Role;
  readonly eruption?: Eruption;
}

const several: Case[] = [
  {
    why: 'acts apply in order, the calm streak moves once',
    from: [3, 1, 0, 0, 1, 0, null],
    acts: ['label', 'restate'],
    to: [1, 2, 1, 0, 1, 1, 'restate'],
  },
  {
    why: 'the first act opens the window, the second lands in it',
    from: [2, 1, 1, 0, 1, 0, null],
    acts: ['restate', 'plain-law'],
    to: [1, 1, 2, 1, 1, 1, 'plain-law'],
  },
  {
    why: 'the other way round the law comes too early',
    from: [2, 1, 1, 0, 1, 0, null],
    acts: ['plain-law', 'restate'],
    to: [1, 1, 2, 0, 1, 1, 'restate'],
  },
  {
    why: 'the same act twice in one breath counts once',
    from: [3, 1, 0, 0, 0, 0, null],
    acts: ['respect', 'respect'],
    to: [2, 1, 0, 0, 1, 1, 'respect'],
  },
  {
    why: 'a first act that repeats the last one gains nothing, the second does',
    from: [3, 1, 1, 0, 1, 0, 'restate'],
    acts: ['restate', 'label'],
    to: [2, 2, 1, 0, 1, 1, 'label'],
  },
  {
    why: 'one provocation among good acts breaks the streak',
    from: [2, 2, 1, 0, 1, 1, null],
    acts: ['label', 'interrupt'],
    to: [2, 3, 0, 0, 1, 0, 'interrupt'],
  },
  {
    why: 'too early and nothing heard yet: one more anger, the streak is broken, what follows still lands',
    from: [3, 1, 0, 0, 1, 1, null],
    acts: ['concrete-promise', 'label'],
    to: [3, 2, 0, 0, 1, 0, 'label'],
  },
  {
    why: 'a reason is not heard above anger 3, and is once a label has cooled it',
    from: [4, 1, 0, 0, 1, 0, null],
    acts: ['label', 'give-reason'],
    to: [3, 3, 0, 0, 1, 1, 'give-reason'],
  },
  {
    why: 'two quiet turns in a row cool an anger of 2 by one',
    from: [2, 1, 0, 0, 1, 1, null],
    acts: ['open-question'],
    to: [1, 1, 1, 0, 1, 2, 'open-question'],
  },
  {
    why: 'not when the words have cooled it already',
    from: [3, 1, 0, 0, 1, 1, null],
    acts: ['restate', 'open-question'],
    to: [2, 1, 2, 0, 1, 2, 'open-question'],
  },
  {
    why: 'an anger of 4 does not cool by itself',
    from: [4, 1, 0, 0, 1, 1, null],
    acts: ['open-question'],
    to: [4, 1, 1, 0, 1, 2, 'open-question'],
  },
  {
    why: 'at the edge, the second act leads away: no outburst',
    from: [5, 1, 0, 0, 1, 0, null],
    acts: ['open-question', 'respect'],
    to: [4, 1, 1, 0, 2, 1, 'respect'],
  },
  {
    why: 'at the edge, one act leads away and the next leads back: an outburst',
    from: [5, 2, 1, 0, 1, 0, null],
    acts: ['label', 'blame'],
    to: [5, 1, 1, 0, 0, 0, 'blame'],
    eruption: 'outburst',
  },
  {
    why: 'no trust and no face, and neither is raised: a walk-out before an outburst',
    from: [5, 0, 0, 0, 0, 0, null],
    acts: ['open-question'],
    to: [5, 0, 1, 0, 0, 1, 'open-question'],
    eruption: 'walkout',
  },
  {
    why: 'no acts leave everything as it was, the streak too',
    from: [5, 0, 0, 0, 0, 1, 'blame'],
    acts: [],
    to: [5, 0, 0, 0, 0, 1, 'blame'],
  },
];

const tempers: Case[] = [
  {
    why: 'a hot button adds one anger',
    from: [2, 2, 1, 0, 1, 0, null],
    acts: ['command'],
    temper: { hotButtons: ['command'] },
    to: [4, 1, 1, 0, 0, 0, 'command'],
  },
  {
    why: 'a hot button takes back what the act would have cooled, and is no provocation then',
    from: [3, 1, 0, 0, 1, 0, null],
    acts: ['respect'],
    temper: { hotButtons: ['respect'] },
    to: [3, 1, 0, 0, 2, 1, 'respect'],
  },
  {
    why: 'a hot button that only angers breaks the streak',
    from: [2, 1, 1, 0, 1, 1, null],
    acts: ['open-question'],
    temper: { hotButtons: ['open-question'] },
    to: [3, 1, 2, 0, 1, 0, 'open-question'],
  },
  {
    why: 'a preferred act adds one trust',
    from: [3, 1, 0, 0, 1, 0, null],
    acts: ['restate'],
    temper: { preferredActs: ['restate'] },
    to: [2, 2, 1, 0, 1, 1, 'restate'],
  },
  {
    why: 'a preferred act that comes too early adds none',
    from: [3, 1, 1, 0, 1, 0, null],
    acts: ['plain-law'],
    temper: { preferredActs: ['plain-law'] },
    to: [3, 1, 1, 0, 1, 1, 'plain-law'],
  },
  {
    why: 'nor one that is said twice running',
    from: [3, 1, 1, 0, 1, 0, 'restate'],
    acts: ['restate'],
    temper: { preferredActs: ['restate'] },
    to: [3, 1, 1, 0, 1, 1, 'restate'],
  },
  {
    why: 'both at once: one more anger, one more trust',
    from: [2, 1, 0, 0, 1, 0, null],
    acts: ['label'],
    temper: { hotButtons: ['label'], preferredActs: ['label'] },
    to: [2, 3, 0, 0, 1, 1, 'label'],
  },
];

const sides: Case[] = [
  {
    why: 'a side person follows with anger and trust alone',
    from: [3, 1, 0, 0, 1, 1, 'blame'],
    acts: ['label', 'restate'],
    role: 'side',
    to: [1, 2, 0, 0, 1, 1, 'blame'],
  },
  {
    why: 'solutions are not theirs to take, however open the window',
    from: [1, 2, 3, 0, 1, 0, null],
    acts: ['plain-law', 'offer-choice', 'concrete-promise'],
    role: 'side',
    to: [1, 2, 3, 0, 1, 0, null],
  },
  {
    why: 'nor do solutions anger them',
    from: [3, 1, 0, 0, 1, 0, null],
    acts: ['concrete-promise'],
    role: 'side',
    to: [3, 1, 0, 0, 1, 0, null],
  },
  {
    why: 'provoked they lose trust, never face or what was heard',
    from: [2, 2, 2, 0, 1, 2, null],
    acts: ['blame', 'interrupt'],
    role: 'side',
    to: [4, 0, 2, 0, 1, 2, null],
  },
  {
    why: 'at the edge nothing cools them: an outburst',
    from: [5, 1, 0, 0, 0, 0, null],
    acts: ['open-question'],
    role: 'side',
    to: [5, 1, 0, 0, 0, 0, null],
    eruption: 'outburst',
  },
  {
    why: 'without trust and face they still do not walk out',
    from: [4, 0, 0, 0, 0, 0, null],
    acts: ['open-question'],
    role: 'side',
    to: [4, 0, 0, 0, 0, 0, null],
  },
  {
    why: 'their hot buttons are theirs on the side too',
    from: [1, 2, 0, 0, 1, 0, null],
    acts: ['command'],
    role: 'side',
    temper: { hotButtons: ['command'] },
    to: [3, 1, 0, 0, 1, 0, null],
  },
];

describe.each([
  ['several acts', several],
  ['a temper', tempers],
  ['a side person', sides],
])('%s', (_, cases) => {
  it.each(cases)('$why', ({ from, acts, to, temper, role = 'main', eruption }) => {
    const heard = hearActs(state(from), acts, { ...plain, ...temper }, role);
    expect(heard).toEqual({ state: state(to), eruption: eruption ?? null });
  });
});
