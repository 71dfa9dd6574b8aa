import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquaintances } from '../../../src/core/beat/acquaintances.ts';
import type { Beat, Opinion } from '../../../src/core/beat/beat-schema.ts';
import { openDebts, opinionLedger } from '../../../src/core/beat/opinion-ledger.ts';
import type { RunTale } from '../../../src/core/beat/run-tale.ts';
import { aTale, promised, sitter } from './tales.ts';

const opinion: Opinion = {
  from: 'zhou',
  what: '跑了五趟没人管',
  known: [{ fact: 'lost' }, { promise: 'look' }],
  done: [
    { when: { fact: 'road' }, text: '讲清了路' },
    { when: { endings: ['good'] }, text: '办成了' },
  ],
  back: ['call', 'some-day'],
};
const beat: Beat = {
  format: 1,
  scenarios: {
    old: {
      people: { zhou: { at: 'yihe-1' }, he: { at: 'station', colleague: true } },
      opinions: [opinion],
    },
    new: { people: { zhou: { elsewhere: '别处的' } } },
  },
};
const says = (words: string): Pick<RunTale, 'verdicts'> => ({ verdicts: [{ person: 'zhou', words }] });
const known = (change: Partial<RunTale>): RunTale => aTale({ facts: ['lost'], ...change });

describe('who has been met', () => {
  it('is nobody before the first run, and nobody the file does not know', () => {
    expect(acquaintances(beat, [])).toEqual([]);
    expect(acquaintances(beat, [aTale({ scenario: 'gone' }), aTale({ met: { stranger: sitter } })])).toEqual(
      [],
    );
  });

  it('says what was said at the end of the last run with them, not of an earlier one', () => {
    const met = acquaintances(beat, [
      aTale({ run: 'a', ...says('半信半疑') }),
      aTale({ run: 'b', ...says('路认得了') }),
    ]);
    expect(met).toMatchObject([{ person: 'zhou', words: '路认得了', last: { run: 'b' } }]);
    const silent = acquaintances(beat, [aTale({ ...says('半信半疑') }), aTale({ run: 'b' })]);
    expect(silent).toMatchObject([{ words: undefined, last: { run: 'b' } }]);
  });

  it('takes two people of the same name in two scenarios for two', () => {
    const met = acquaintances(beat, [aTale(), aTale({ scenario: 'new' })]);
    expect(met.map(({ scenario, home }) => [scenario, 'at' in home])).toEqual([
      ['old', true],
      ['new', false],
    ]);
  });

  it('a run left out with one of its people says nothing of the others', () => {
    const tale = fc.record({
      run: fc.string({ minLength: 1, maxLength: 4 }),
      scenario: fc.constantFrom('old', 'new', 'gone'),
      people: fc.subarray(['zhou', 'he', 'stranger']),
      words: fc.option(fc.constantFrom('成', '不成'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(tale, { maxLength: 12 }), (plan) => {
        const tales = plan.map(({ run, scenario, people, words }) =>
          aTale({
            ...{ run, scenario },
            met: Object.fromEntries(people.map((person) => [person, sitter])),
            verdicts: words && people[0] ? [{ person: people[0], words }] : [],
          }),
        );
        for (const one of acquaintances(beat, tales)) {
          const last = tales.findLast(
            ({ scenario, met }) => scenario === one.scenario && Object.hasOwn(met, one.person),
          );
          expect(one.last.run).toBe(last?.run);
          expect(one.words).toBe(last?.verdicts.find(({ person }) => person === one.person)?.words);
        }
        const keys = acquaintances(beat, tales).map(({ scenario, person }) => `${scenario}/${person}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('the ledger', () => {
  const back = (...tales: RunTale[]) => opinionLedger(beat, tales)[0]?.back;

  it('lists only what has come out', () => {
    expect(opinionLedger(beat, [aTale()])).toEqual([]);
    expect(opinionLedger(beat, [known({})])).toHaveLength(1);
    expect(opinionLedger(beat, [aTale({ promises: [promised('look', 'open')] })])).toHaveLength(1);
  });

  it('tells all that was done, and nothing where nothing was', () => {
    expect(opinionLedger(beat, [known({})])[0]?.done).toEqual([]);
    expect(opinionLedger(beat, [known({ facts: ['lost', 'road'], ending: 'good' })])[0]?.done).toEqual([
      '讲清了路',
      '办成了',
    ]);
  });

  it.each([
    ['nobody promised to tell them', [], { kind: 'unsaid' }],
    ['kept in the talk', [promised('call', 'kept')], { kind: 'told', timing: 'timely' }],
    ['broken', [promised('call', 'broken')], { kind: 'broken', what: 'call的事', by: '明天' }],
    ['taken back', [promised('call', 'withdrawn')], { kind: 'withdrawn', what: 'call的事', by: '明天' }],
    ['still owed', [promised('call', 'open')], { kind: 'owed', what: 'call的事', by: '明天' }],
    [
      'the first of two that was made counts',
      [promised('some-day', 'kept'), promised('call', 'open')],
      { kind: 'owed', what: 'call的事', by: '明天' },
    ],
  ])('%s', (_, promises, told) => {
    expect(back(known({ promises }))).toEqual(told);
  });

  it('is told by a return, in time, late or only when they came', () => {
    const made = known({ promises: [promised('call', 'open')] });
    for (const timing of ['timely', 'late', 'lapsed'] as const)
      expect(back(made, aTale({ takes: { promise: 'call', timing } }))).toEqual({ kind: 'told', timing });
    expect(back(made, aTale({ takes: { promise: 'look', timing: 'timely' } }))?.kind).toBe('owed');
    expect(opinionLedger(beat, [aTale({ takes: { promise: 'call', timing: 'timely' } })])).toEqual([]);
  });

  it('is settled where it was done before their eyes, whatever was promised', () => {
    const done = { ...opinion, settled: [{ fact: 'road' }] };
    const own: Beat = {
      ...beat,
      scenarios: { old: { people: { zhou: { at: 'yihe-1' } }, opinions: [done] } },
    };
    const kindOf = (tale: RunTale) => opinionLedger(own, [tale])[0]?.back.kind;
    expect(kindOf(known({ facts: ['lost', 'road'], promises: [promised('call', 'open')] }))).toBe('settled');
    expect(kindOf(known({ promises: [promised('call', 'open')] }))).toBe('owed');
  });

  it('begins anew with the next talk: what was taken up belongs to the one before', () => {
    const made = known({ promises: [promised('call', 'open')] });
    const taken = aTale({ takes: { promise: 'call', timing: 'timely' } });
    expect(back(made, taken, { ...made, run: 'again' })?.kind).toBe('owed');
  });
});

describe('what is owed', () => {
  it('is what the last talk left open, until it is taken up', () => {
    const made = aTale({ promises: [promised('call', 'open'), promised('look', 'kept')] });
    expect(openDebts([made]).map(({ promise, person }) => [promise, person])).toEqual([['call', 'zhou']]);
    expect(openDebts([made, aTale({ takes: { promise: 'call', timing: 'late' } })])).toEqual([]);
    expect(openDebts([made, aTale({ run: 'again' })])).toEqual([]);
  });
});
