import { describe, expect, it } from 'vitest';
import { explainActs } from '../../../src/core/person/explain.ts';
import { hearActs } from '../../../src/core/person/hear.ts';
import type { PersonState } from '../../../src/core/person/person-state.ts';
import type { Turn } from '../../../src/core/play/replay.ts';
import type { Program } from '../../../src/core/program/program.ts';
import type { ModelAct } from '../../../src/core/rubric/model-act.ts';
import type { Rubric } from '../../../src/core/rubric/catalog.ts';
import { personEffects } from '../../../src/core/scoring/person-effects.ts';
import { registerUse } from '../../../src/core/scoring/register-match.ts';
import { queueJumper } from './support.ts';

const program = queueJumper();
const state: PersonState = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };
const temper = { hotButtons: [], preferredActs: [] };
const explained = (acts: readonly ModelAct[], from = state) =>
  explainActs(from, acts, temper, 'main').map(({ sentence }) => sentence);

interface Heard {
  readonly person: number;
  readonly acts: readonly ModelAct[];
  readonly mutedBy?: number;
  readonly mutedActs?: readonly ModelAct[];
}
interface Said {
  readonly listeners?: readonly Heard[];
  readonly effects?: readonly { person: number }[];
  readonly stated?: readonly { person: string; because: string }[];
  readonly from?: PersonState;
  readonly facts?: number;
  readonly gone?: number;
  readonly erupted?: readonly [before: number, after: number];
}
const played = ({ listeners = [], effects = [], stated, from = state, ...rest }: Said): Turn => {
  const { facts = 0, gone = 0, erupted = [0, 0] } = rest;
  const world = { people: [from, from], facts, gone, erupted: erupted[0] };
  return {
    node: { phase: 0 },
    said: { listeners, effects, source: stated === undefined ? {} : { effect: stated } },
    before: { world },
    landed: { people: [{ ...from, anger: 0 }, from] },
    after: { world: { ...world, erupted: erupted[1] } },
  } as unknown as Turn;
};
const reasons = (said: Said) => personEffects(program, played(said)).map((effect) => effect.reasons);

describe('why words did what they did', () => {
  it('is a sentence an act, to each who heard them', () => {
    expect(
      personEffects(program, played({ listeners: [{ person: 0, acts: ['restate', 'blame'] }] })),
    ).toEqual([
      {
        person: 'lin',
        before: state,
        after: { ...state, anger: 0 },
        reasons: explained(['restate', 'blame']),
        eruption: null,
      },
    ]);
    const both = [
      { person: 0, acts: ['blame'] as const },
      { person: 1, acts: ['restate'] as const },
    ];
    const [lin, queue] = reasons({ listeners: both });
    expect(lin).toEqual(explained(['blame']));
    expect(queue).not.toEqual(lin);
    expect(queue).toHaveLength(1);
  });

  it('is of the acts heard once a fact mutes the others', () => {
    const muted = [{ person: 0, acts: ['blame'], mutedBy: 4, mutedActs: ['restate'] }] as const;
    expect(reasons({ listeners: muted })).toEqual([explained(['blame'])]);
    expect(reasons({ listeners: muted, facts: 2 })).toEqual([explained(['blame'])]);
    expect(reasons({ listeners: muted, facts: 6 })).toEqual([explained(['restate'])]);
  });

  it('says that nothing moved where there was nothing left to move', () => {
    const full = { ...state, anger: 0, trust: 4, heard: 3, face: 2 };
    const [act] = explainActs(full, ['open-question'], temper, 'main');
    expect(act?.note).toBe('landed');
    expect(reasons({ listeners: [{ person: 0, acts: ['open-question'] }], from: full })).toEqual([
      ['他听着，没什么变化'],
    ]);
  });

  it('says when a quiet stretch cooled them, and only then', () => {
    const acts = ['open-question'] as const;
    const calm = { ...state, calm: 1 };
    expect(hearActs(calm, acts, temper, 'main').state.anger).toBe(2);
    expect(hearActs(state, acts, temper, 'main').state.anger).toBe(3);
    expect(reasons({ listeners: [{ person: 0, acts }], from: calm })).toEqual([
      [...explained(acts, calm), '连着两回没再添火，他自己缓下来一点'],
    ]);
    expect(reasons({ listeners: [{ person: 0, acts }] })).toEqual([explained(acts)]);
  });

  it('adds what the file states of this person, each sentence once', () => {
    const stated = [
      { person: 'lin', because: '他看见了车' },
      { person: 'queue', because: '队伍动了' },
      { person: 'lin', because: '他看见了车' },
    ];
    expect(reasons({ effects: [{ person: 0 }, { person: 1 }, { person: 0 }], stated })).toEqual([
      ['他看见了车'],
      ['队伍动了'],
    ]);
    expect(reasons({ effects: [{ person: 0 }] })).toEqual([[]]);
  });

  it('leaves out who is gone and who is not there', () => {
    const listeners = [
      { person: 0, acts: ['restate'] as const },
      { person: 1, acts: ['restate'] as const },
    ];
    const who = (said: Said) => personEffects(program, played(said)).map(({ person }) => person);
    expect(who({ listeners, gone: 1 })).toEqual(['queue']);
    expect(who({ listeners, gone: 2 })).toEqual(['lin']);
    expect(who({ listeners, effects: [{ person: 5 }] })).toEqual(['lin', 'queue']);
    const alone = { ...program, people: program.people.slice(0, 1) } as Program;
    expect(personEffects(alone, played({ listeners })).map(({ person }) => person)).toEqual(['lin']);
  });

  it('tells an outburst of this turn from one before', () => {
    const listeners = [{ person: 0, acts: ['blame'] as const }];
    const eruption = (...erupted: [number, number]) =>
      personEffects(program, played({ listeners, erupted }))[0]?.eruption;
    expect([eruption(0, 1), eruption(1, 1), eruption(0, 2)]).toEqual(['outburst', null, null]);
  });
});

describe('a way of speaking', () => {
  const rubric = {
    settings: {
      scene: { prefer: ['legal'], avoid: ['casual'] },
      window: { prefer: ['casual'], avoid: [] },
      community: { prefer: [], avoid: [] },
    },
  } as unknown as Rubric;
  const phases = [{ setting: 'scene' }, {}, { setting: 'community' }, { setting: 'mediation' }];
  const use = (phase: number, world: number, register: string) =>
    registerUse(
      { phases, scenario: { setting: 'window' } } as unknown as Program,
      {
        said: { source: { register } },
        node: { phase },
        before: { world: { phase: world } },
      } as unknown as Turn,
      rubric,
    );

  it.each([
    [0, 2, 'legal', 'scene', 'preferred'],
    [0, 2, 'casual', 'scene', 'avoided'],
    [0, 2, 'odd', 'scene', 'neutral'],
    [1, 0, 'casual', 'window', 'preferred'],
    [2, 0, 'legal', 'community', 'neutral'],
    // An interrupt has no phase of its own.
    [-1, 0, 'legal', 'scene', 'preferred'],
    [-1, 9, 'casual', 'window', 'preferred'],
    // A setting the rubric does not speak of.
    [3, 0, 'legal', 'mediation', 'neutral'],
  ])('in phase %o (the world in %o), %s', (phase, world, register, setting, fit) =>
    expect(use(phase, world, register)).toEqual({ register, setting, fit }),
  );

  it('is none for silence', () => {
    const silence = { said: { source: {} } } as unknown as Turn;
    expect(registerUse(program, silence, rubric)).toBeUndefined();
  });
});
