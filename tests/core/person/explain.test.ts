import { describe, expect, it } from 'vitest';
import { explainActs } from '../../../src/core/person/explain.ts';
import { readiness } from '../../../src/core/person/readiness.ts';
import { AGAINST } from '../../../src/core/person/landing.ts';
import type { PersonState, Role, Temper } from '../../../src/core/person/person-state.ts';
import { MODEL_ACTS, type ModelAct } from '../../../src/core/rubric/model-act.ts';

const newcomer: PersonState = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };
/** The window is open: every act lands. */
const ready: PersonState = { anger: 2, trust: 2, heard: 2, progress: 0, face: 1, calm: 0, last: null };
const plain: Temper = { hotButtons: [], preferredActs: [] };
const sentences = (
  state: PersonState,
  acts: readonly ModelAct[],
  temper: Partial<Temper> = {},
  role: Role = 'main',
) => explainActs(state, acts, { ...plain, ...temper }, role).map(({ sentence }) => sentence);

describe('the same thing said twice', () => {
  it('in one breath counts once, and nobody is told they had said it before', () => {
    expect(sentences(newcomer, ['respect', 'respect'])).toEqual([
      '你给了体面和台阶',
      '一句话里两样都是这个意思，只算一回',
    ]);
  });

  it('in two choices one after the other has worn out', () => {
    expect(sentences({ ...newcomer, last: 'respect' }, ['respect'])).toEqual([
      '同样的话刚说过，再说一遍就不灵了',
    ]);
  });

  it('in one breath still costs twice where it provokes, and the sentence says what it is', () => {
    expect(sentences(newcomer, ['blame', 'blame'])).toEqual(['听着像在派不是', '听着像在派不是']);
  });

  it('in one breath to a side person, who keeps no last act, lands both times', () => {
    const notes = explainActs(newcomer, ['restate', 'restate'], plain, 'side').map(({ note }) => note);
    expect(notes).toEqual(['landed', 'landed']);
  });

  it('with another act between them has worn out neither time', () => {
    expect(
      explainActs(newcomer, ['respect', 'label', 'respect'], plain, 'main').map(({ note }) => note),
    ).toEqual(['landed', 'landed', 'landed']);
  });
});

describe('a sentence', () => {
  it('is said of every act that lands, each its own', () => {
    const said = MODEL_ACTS.flatMap((act) =>
      sentences(act === 'boundary' ? { ...ready, anger: 4 } : ready, [act]),
    );
    expect(new Set(said).size).toBe(MODEL_ACTS.length);
    for (const sentence of said) expect(sentence.length).toBeGreaterThan(6);
  });

  it.each([
    ['repeated', { ...newcomer, last: 'label' }, 'label', '不灵了'],
    ['too-early', { ...newcomer, heard: 1 }, 'plain-law', '落不了地'],
    ['too-early-angers', newcomer, 'plain-law', '火又上来了'],
    ['too-angry-for-reasons', { ...newcomer, anger: 4 }, 'give-reason', '听不进'],
    ['none-felt', newcomer, 'boundary', '没往心里去'],
  ] as const)('gives the reason of %s', (note, state, act, words) => {
    const [explained] = explainActs(state, [act], plain, 'main');
    expect(explained).toMatchObject({ act, note, sentence: expect.stringContaining(words) });
  });

  it('of a line drawn where nobody was near it says so, up to anger 2', () => {
    const wary = '并没有要闹，你先划线，像是被防着';
    expect(sentences({ ...newcomer, anger: 2 }, ['boundary'])).toEqual([wary]);
    expect(sentences({ ...newcomer, anger: 4 }, ['boundary'])).toEqual(['你把线划得稳，火头压下来一点']);
    // Something else that lands at such an anger is not a line drawn.
    expect(sentences({ ...newcomer, anger: 2 }, ['label'])).not.toEqual([wary]);
  });

  it('names the hot button, and the act most wished for where it landed', () => {
    expect(sentences(newcomer, ['label'], { hotButtons: ['label'] })[0]).toMatch(
      /近了一点——这正是最受不了的$/,
    );
    expect(sentences(newcomer, ['label'], { preferredActs: ['label'] })[0]).toMatch(
      /近了一点——这正是最想要的$/,
    );
    const tooEarly = { ...newcomer, heard: 1 };
    expect(sentences(tooEarly, ['plain-law'], { preferredActs: ['plain-law'] })[0]).toMatch(/落不了地$/);
    expect(sentences(newcomer, ['label'], { hotButtons: ['blame'], preferredActs: ['blame'] })[0]).toMatch(
      /近了一点$/,
    );
  });

  it('to a side person: solutions are not theirs, the rest is', () => {
    const [law, label] = explainActs(ready, ['plain-law', 'label'], plain, 'side');
    expect(law).toEqual({ act: 'plain-law', note: 'too-early', sentence: '办法不是说给旁人的，只是听着' });
    expect(label?.note).toBe('landed');
  });

  it('follows the acts before it: what was too early lands once the first act has opened the window', () => {
    const almost = { ...ready, heard: 1 };
    const notes = (...acts: ModelAct[]) => explainActs(almost, acts, plain, 'main').map(({ note }) => note);
    expect(notes('restate', 'plain-law')).toEqual(['landed', 'landed']);
    expect(notes('plain-law', 'restate')).toEqual(['too-early', 'landed']);
  });

  it('lets the calm streak move once: two quiet acts of one choice do not cool by themselves', () => {
    // Were each act a turn of its own, the second would cool anger 4 → 3 and the reason would land.
    const state: PersonState = { ...newcomer, anger: 3, calm: 1, heard: 0 };
    const notes = explainActs(state, ['open-question', 'encourage', 'boundary'], plain, 'main');
    expect(notes.map(({ note }) => note)).toEqual(['landed', 'landed', 'none-felt']);
  });
});

it('what speaks against words is a repetition, a solution too early, a reason too soon', () => {
  expect([...AGAINST].sort()).toEqual(['repeated', 'too-angry-for-reasons', 'too-early', 'too-early-angers']);
});

describe('readiness', () => {
  it.each([
    ['看得出，听得进办法了', ready],
    ['火头上，先别讲理', { ...ready, anger: 4 }],
    ['话还没倒完，再听听', { ...ready, heard: 1 }],
    ['话还没倒完，再听听', { ...ready, anger: 3, heard: 1 }],
    ['听是听了，还不信你', { ...ready, trust: 0 }],
    ['气还没顺，再缓一缓', { ...ready, anger: 3, trust: 1 }],
  ])('%s', (words, state) => expect(readiness(state)).toBe(words));
});
