import { describe, expect, it } from 'vitest';
import { liveReads, resumable, successors } from '../../../src/core/check/liveness.ts';
import { eruptionTargets } from '../../../src/core/check/ways-on.ts';
import { nextActs, repeatBit } from '../../../src/core/check/next-acts.ts';
import { addCondition, addReads, noReads, type Reads, readsOf } from '../../../src/core/check/reads.ts';
import { type ProgramNode, RESUME_INDEX, type Utterance } from '../../../src/core/program/program.ts';
import { MODEL_ACTS, type ModelAct } from '../../../src/core/rubric/model-act.ts';
import type { Condition } from '../../../src/core/scenario/condition.ts';
import {
  aBeat,
  aDecision,
  ANN,
  anEnding,
  aPerson,
  aPhase,
  BO,
  hears,
  program,
  to,
  words,
} from './small-program.ts';

const A = 1 << ANN;
const B = 1 << BO;
const reads = (some: Partial<Reads>): Reads => ({ ...noReads(), ...some });

describe('what a condition reads', () => {
  it.each<[Condition, Partial<Reads>]>([
    [{ fact: 'blue' }, { facts: 2 }],
    [{ promise: 'visit' }, { promises: 2 }],
    [{ gone: 'bo' }, { gone: B }],
    [{ window: 'bo' }, { core: B, heard: B }],
    [{ won: 'bo' }, { core: B, progress: B }],
    [{ person: 'bo', anger: { max: 2 } }, { core: B }],
    [{ person: 'bo', trust: { min: 2 } }, { core: B }],
    [{ person: 'bo', heard: { min: 2 } }, { heard: B }],
    [{ person: 'bo', progress: { min: 2 } }, { progress: B }],
    [{ person: 'bo', face: { min: 2 } }, { face: B }],
    [{ not: { fact: 'red' } }, { facts: 1 }],
    [{ all: [{ fact: 'red' }, { gone: 'ann' }] }, { facts: 1, gone: A }],
    [{ any: [{ promise: 'call' }, { not: { promise: 'visit' } }] }, { promises: 3 }],
    [
      { any: [{ fact: 'red' }, { all: [{ fact: 'blue' }, { window: 'ann' }] }] },
      { facts: 3, core: A, heard: A },
    ],
  ])('%j', (when, expected) => {
    const found = noReads();
    addCondition(program([]), found, when);
    expect(found).toEqual(reads(expected));
  });

  it('is nothing where there is none', () => {
    const found = noReads();
    addCondition(program([]), found, undefined);
    expect(found).toEqual(noReads());
  });

  it('is added to what was read before, and says whether anything was new', () => {
    const into = reads({ facts: 1, tail: A });
    expect(addReads(into, reads({ facts: 2, core: B }))).toBe(true);
    expect(into).toEqual(reads({ facts: 3, tail: A, core: B }));
    expect(addReads(into, reads({ facts: 1, core: B }))).toBe(false);
    expect(addReads(into, reads({ gone: A }))).toBe(true);
  });
});

const ofWords = (said: Partial<Utterance>, of = program([])): Reads =>
  readsOf(of, aDecision(0, [words(said)]));
/** Words to ann read whether she is there. */
const spoken = (some: Partial<Reads> = {}): Reads => reads({ gone: A, ...some });
const facts = {
  all: [{ fact: 'red' }, { promise: 'call' }, { person: 'bo', face: { min: 1 } }],
} satisfies Condition;

describe('what words read', () => {
  it('is whether whom they speak to is there', () => {
    expect(ofWords({})).toEqual(spoken());
    expect(ofWords({ to: BO })).toEqual(spoken({ gone: A | B }));
  });

  it('is all that decides how acts land: of a side person neither what was heard nor face', () => {
    const main = { core: A, tail: A, heard: A, face: A };
    expect(ofWords({ listeners: [hears(ANN, ['label'])] })).toEqual(spoken(main));
    expect(ofWords({ listeners: [hears(BO, ['label'])] })).toEqual(spoken({ gone: A | B, core: B, tail: B }));
    expect(ofWords({ listeners: [hears(ANN, [])] })).toEqual(spoken());
  });

  it('is whether a hearer has erupted, where they have a node for it', () => {
    const hearing = { listeners: [hears(BO, ['label'])] };
    for (const at of [{ outburst: 0 }, { walkout: 0 }]) {
      const { erupted } = ofWords(hearing, program([], { people: [aPerson(ANN), aPerson(BO, at)] }));
      expect(erupted).toBe(B);
    }
    expect(ofWords(hearing).erupted).toBe(0);
  });

  it('is the facts that mute', () => {
    expect(ofWords({ listeners: [hears(ANN, [], [], 2)] })).toEqual(spoken({ facts: 2 }));
  });

  it('is not what an effect moves: that matters where it is asked of later', () => {
    const effect = { person: BO, transition: hears(BO, []).transition, by: { anger: 1, face: 1 } };
    expect(ofWords({ effects: [effect] })).toEqual(spoken({}));
  });

  it('is what a silence leaves of the one it was for: whether it eased them is looked at', () => {
    const effect = { person: ANN, transition: hears(ANN, []).transition, by: { anger: -1 } };
    expect(ofWords({ kind: 'silence', effects: [effect] })).toEqual(spoken({ core: A }));
    expect(ofWords({ kind: 'silence', effects: [{ ...effect, person: BO }] })).toEqual(spoken({}));
  });

  it('is what its own condition, its grades, its ways on and what it teaches ask', () => {
    const all = spoken({ facts: 1, promises: 1, face: B });
    const asked = { when: facts, holds: () => true };
    expect(ofWords({ when: facts })).toEqual(all);
    expect(ofWords({ grades: [{ when: facts, grade: 1, why: '无', nearMiss: false }] })).toEqual(all);
    expect(ofWords({ go: [to(0, asked)] })).toEqual(all);
    expect(ofWords({ learns: [{ bit: 4, ...asked }] })).toEqual(all);
  });

  it('of lines and thoughts is what persons they ask for; facts and promises only change what is shown', () => {
    const shown = { text: '嗯', when: facts };
    expect(ofWords({ reply: [{ who: 'scene', ...shown }] })).toEqual(spoken({ face: B }));
    expect(ofWords({ reply: [{ who: 'bo', text: '嗯' }] })).toEqual(spoken({ gone: A | B }));
    const source = { ...words().source, thinks: [shown] } as Utterance['source'];
    expect(ofWords({ source })).toEqual(spoken({ face: B }));
    expect(ofWords({ source: { ...source, thinks: '想' } as Utterance['source'] })).toEqual(spoken());
  });
});

describe('what a node reads', () => {
  const asked = { when: facts, holds: () => true };

  it('is what its lines, what it teaches and its ways on ask', () => {
    const beat = aBeat(0, []);
    expect(readsOf(program([]), beat)).toEqual(noReads());
    expect(readsOf(program([]), aBeat(0, [to(0, asked)]))).toEqual(reads({ facts: 1, promises: 1, face: B }));
    expect(readsOf(program([]), { ...beat, learns: [{ bit: 4, ...asked }] })).toEqual(
      reads({ facts: 1, promises: 1, face: B }),
    );
    expect(readsOf(program([]), { ...beat, say: [{ who: 'bo', text: '嗯', when: facts }] })).toEqual(
      reads({ face: B, gone: B }),
    );
  });

  it('of a line nobody in the cast says is nothing', () => {
    expect(readsOf(program([]), { ...aBeat(0, []), say: [{ who: 'scene', text: '嗯' }] })).toEqual(noReads());
  });

  it('is what its silence asks as well', () => {
    const silent = { ...aDecision(0, []), silence: words({ to: BO, when: { fact: 'blue' } }) };
    expect(readsOf(program([]), silent)).toEqual(reads({ gone: B, facts: 2 }));
  });

  it('of an ending is what decides what is told afterwards', () => {
    const ending = (rest: object): ProgramNode => {
      const plain = anEnding(0);
      return plain.kind === 'ending' ? { ...plain, ending: { ...plain.ending, ...rest } } : plain;
    };
    expect(readsOf(program([]), ending({}))).toEqual(noReads());
    expect(readsOf(program([]), ending({ later: [{ text: '后来', when: facts }] }))).toEqual(
      reads({ face: B }),
    );
    expect(readsOf(program([]), ending({ verdicts: { ann: [{ text: '行', when: facts }] } }))).toEqual(
      reads({ face: B }),
    );
  });
});

describe('where a node may lead', () => {
  const people = [aPerson(ANN, { outburst: 7 }), aPerson(BO, { outburst: 8, walkout: 0 })];
  const erupting = program([], { people });

  it('is to its branches, each once, and to nothing after an ending', () => {
    expect(successors(erupting, aBeat(0, [to(3), to(4), to(3), to(RESUME_INDEX)]))).toEqual([3, 4]);
    expect(successors(erupting, anEnding(0))).toEqual([]);
  });

  it('is where its choices and its silence lead, and where those who hear erupt', () => {
    const said = words({ go: [to(3)], listeners: [hears(ANN, ['blame'])] });
    const node = {
      ...aDecision(0, [said, words({ go: [to(RESUME_INDEX)] })]),
      silence: words({ go: [to(5)] }),
    };
    expect(successors(erupting, node)).toEqual([3, 5, 7]);
    expect(eruptionTargets(erupting, words({ listeners: [hears(ANN, []), hears(BO, [])] }))).toEqual([
      7, 8, 0,
    ]);
    expect(eruptionTargets(erupting, words())).toEqual([]);
  });
});

describe('what can still matter', () => {
  const asks = (when: Condition) => to(2, { when, holds: () => true });

  it('is what is read there and what is read anywhere after', () => {
    const nodes = [aBeat(0, [to(1)]), aBeat(1, [asks({ fact: 'red' })]), anEnding(2)];
    expect(liveReads(program(nodes)).reads).toEqual([reads({ facts: 1 }), reads({ facts: 1 }), noReads()]);
  });

  it('goes round loops, against the order of the nodes and through several of them', () => {
    const nodes = [
      anEnding(0),
      aBeat(1, [to(0, { when: { won: 'bo' } })]),
      aBeat(2, [to(1)]),
      aBeat(3, [to(2)]),
    ];
    const live = liveReads(program([...nodes, aBeat(4, [to(3), to(4)])])).reads;
    expect(live[4]).toEqual(reads({ core: B, progress: B }));
    const forward = [
      aBeat(0, [to(1)]),
      aBeat(1, [to(2)]),
      aBeat(2, [to(3)]),
      aBeat(3, [asks({ gone: 'bo' })]),
    ];
    expect(liveReads(program(forward)).reads[0]).toEqual(reads({ gone: B }));
  });

  const every: Condition = {
    all: (['heard', 'progress', 'face', 'anger'] as const).map((name) => ({
      person: 'ann',
      [name]: { min: 1 },
    })),
  };
  const across = (first: Parameters<typeof aPhase>[0], phases: readonly [number, number]) => {
    const last = {
      ...aDecision(1, [words({ listeners: [hears(ANN, ['label'])], when: every })]),
      phase: phases[1],
    };
    const nodes = [aBeat(0, [to(1)], phases[0]), last];
    const second = aPhase({ index: 1, main: ANN, sides: [] });
    return liveReads(program(nodes, { phases: [aPhase(first), second] })).reads[0];
  };
  const kept = { core: A, gone: A, tail: A, heard: A, progress: A, face: A };

  it('is not what leaving a phase forgets of those in it', () => {
    const { core, gone } = kept;
    expect(across({}, [0, 1])).toEqual(reads({ core, gone }));
    expect(across({ main: BO, sides: [ANN] }, [0, 1])).toEqual(reads({ core, gone }));
    expect(across({ carry: ['heard', 'face'] }, [0, 1])).toEqual(reads({ core, gone, heard: A, face: A }));
    expect(across({ carry: ['progress'] }, [0, 1])).toEqual(reads({ core, gone, progress: A }));
  });

  it('is not that either where the talk goes back to the first phase', () => {
    const last = { ...aDecision(0, [words({ listeners: [hears(ANN, ['label'])], when: every })], 0) };
    const phases = [aPhase(), aPhase({ index: 1, sides: [] })];
    expect(liveReads(program([last, aBeat(1, [to(0)], 1)], { phases })).reads[1]).toEqual(
      reads({ core: A, gone: A }),
    );
  });

  it('is all of it of who is not in that phase, within one phase, and out of or into an interrupt', () => {
    expect(across({ main: BO, sides: [] }, [0, 1])).toEqual(reads(kept));
    expect(across({}, [0, 0])).toEqual(reads(kept));
    expect(across({}, [-1, 1])).toEqual(reads(kept));
    expect(across({}, [0, -1])).toEqual(reads(kept));
  });
});

describe('an interrupt from which the talk can return', () => {
  it('leads to `resume`, by a beat, a choice or a silence, at once or by way of other interrupt nodes', () => {
    const back = to(RESUME_INDEX);
    const nodes = [
      aBeat(0, [to(4)], 0),
      aBeat(1, [to(2)], -1),
      aBeat(2, [to(3)], -1),
      aDecision(3, [words({ go: [to(0)] }), words({ go: [back] })], -1),
      { ...aDecision(4, [words({ go: [to(0)] })], -1), silence: words({ go: [back] }) },
      aBeat(5, [to(6)], -1),
      anEnding(6, -1),
      aBeat(7, [back], -1),
      aBeat(8, [to(0)], -1),
    ];
    expect(resumable(program(nodes))).toEqual([false, true, true, true, true, false, false, true, false]);
  });

  it('is none once the talk has gone on in a phase', () => {
    const nodes = [aBeat(0, [to(1)], -1), aBeat(1, [to(RESUME_INDEX)], 0), aBeat(2, [to(1)], -1)];
    expect(resumable(program(nodes))).toEqual([false, true, false]);
  });
});

const bit = (...acts: ModelAct[]): number =>
  acts.reduce((mask, act) => mask | (1 << MODEL_ACTS.indexOf(act)), 0);

describe('the next act somebody hears', () => {
  const nextOf = (person: number, nodes: readonly ProgramNode[], rest: Parameters<typeof program>[1] = {}) =>
    nextActs(program(nodes, rest))[person];
  /** Words heard by one person, then on to a node. */
  const heard = (
    person: number,
    acts: readonly ModelAct[],
    target: number,
    muted: readonly ModelAct[] = acts,
  ) => words({ listeners: [hears(person, acts, muted)], go: [to(target)] });
  /** A decision all of whose answers are these words. */
  const only = (index: number, said: Utterance, phase = 0): ProgramNode => ({
    ...aDecision(index, [said], phase),
    silence: said,
  });

  it('has a bit unless it costs when repeated', () => {
    expect(repeatBit('label')).toBe(bit('label'));
    expect(repeatBit('restate')).toBe(bit('restate'));
    expect([repeatBit('blame'), repeatBit(null)]).toEqual([0, 0]);
  });

  it('is for a main person the first one of the words, and nothing after those', () => {
    const nodes = [
      only(0, heard(ANN, ['label', 'restate'], 1)),
      only(1, heard(ANN, ['respect'], 2)),
      anEnding(2),
    ];
    expect(nextOf(ANN, nodes)).toEqual([bit('label'), bit('respect'), 0]);
  });

  it('is for a side person every one, and all that come after: their last act stays', () => {
    const nodes = [
      only(0, heard(BO, ['label', 'restate'], 1)),
      only(1, heard(BO, ['respect'], 2)),
      anEnding(2),
    ];
    expect(nextOf(BO, nodes)).toEqual([bit('label', 'restate', 'respect'), bit('respect'), 0]);
  });

  it('comes later where the words are not for them, and through beats', () => {
    const nodes = [
      only(0, heard(BO, ['label'], 1)),
      aBeat(1, [to(2), to(3)]),
      only(2, heard(ANN, ['respect'], 4)),
      only(3, heard(ANN, ['restate'], 4)),
      anEnding(4),
    ];
    expect(nextOf(ANN, nodes)?.slice(0, 2)).toEqual([bit('respect', 'restate'), bit('respect', 'restate')]);
  });

  it('may be the muted one; who is muted altogether hears what comes after as well', () => {
    const after = only(1, heard(ANN, ['respect'], 2));
    const first = (said: Utterance) => nextOf(ANN, [only(0, said), after, anEnding(2)])?.[0];
    expect(first(heard(ANN, ['label'], 1, ['restate', 'encourage']))).toBe(bit('label', 'restate'));
    expect(first(heard(ANN, ['label'], 1, []))).toBe(bit('label', 'respect'));
    expect(first(heard(ANN, [], 1, ['label']))).toBe(bit('label', 'respect'));
    expect(first(heard(ANN, [], 1, []))).toBe(bit('respect'));
  });

  it('is remembered past a provoking act by nobody but a side person', () => {
    const nodes = (person: number) => [
      only(0, heard(person, ['blame'], 1)),
      only(1, heard(person, ['respect'], 2)),
      anEnding(2),
    ];
    expect(nextOf(ANN, nodes(ANN))?.[0]).toBe(0);
    expect(nextOf(BO, nodes(BO))?.[0]).toBe(bit('respect'));
  });

  it('is one in the node of an eruption these words may bring', () => {
    const people = [aPerson(ANN), aPerson(BO, { outburst: 2 })];
    const nodes = [only(0, heard(BO, ['blame'], 1)), anEnding(1), only(2, heard(ANN, ['label'], 1), -1)];
    expect(nextOf(ANN, nodes, { people })?.[0]).toBe(bit('label'));
  });

  it('does not reach back over the end of a phase they were in, nor over a return', () => {
    const nodes = (phase: number) => [
      aBeat(0, [to(1)], 0),
      only(1, heard(ANN, ['label'], 2), phase),
      anEnding(2),
    ];
    const two = (first: Parameters<typeof aPhase>[0]) => ({ phases: [aPhase(first), aPhase({ index: 1 })] });
    expect(nextOf(ANN, nodes(1), two({}))?.[0]).toBe(0);
    expect(nextOf(ANN, nodes(1), two({ main: BO, sides: [ANN] }))?.[0]).toBe(0);
    expect(nextOf(ANN, nodes(1), two({ main: BO, sides: [] }))?.[0]).toBe(bit('label'));
    expect(nextOf(ANN, nodes(0), two({}))?.[0]).toBe(bit('label'));
    const back = [only(0, heard(ANN, ['label'], 2), 0), aBeat(1, [to(0)], 1), anEnding(2)];
    expect(nextOf(ANN, back, two({}))?.[1]).toBe(0);
    expect(nextOf(ANN, nodes(-1), two({}))?.[0]).toBe(bit('label'));
    expect(nextOf(ANN, [aBeat(0, [to(RESUME_INDEX)], -1), only(1, heard(ANN, ['label'], 0))])?.[0]).toBe(0);
  });

  it('goes round loops until nothing is new', () => {
    const nodes = [
      only(0, heard(ANN, ['label'], 1)),
      aBeat(1, [to(0), to(2)]),
      aBeat(2, [to(1), to(3)]),
      only(3, heard(ANN, ['respect'], 0)),
    ];
    expect(nextOf(ANN, nodes)).toEqual([
      bit('label'),
      bit('label', 'respect'),
      bit('label', 'respect'),
      bit('respect'),
    ]);
  });
});
