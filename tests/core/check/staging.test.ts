import { describe, expect, it } from 'vitest';
import { explore, type Graph } from '../../../src/core/check/explore.ts';
import { followStages, STAGE_LIMIT, type ShownFault } from '../../../src/core/check/staging/follow-stages.ts';
import { stagingReads } from '../../../src/core/check/staging/staging-reads.ts';
import { STAGING_CODES } from '../../../src/core/check/staging/fault.ts';
import { startSituation, step } from '../../../src/core/engine/step.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import type { Program } from '../../../src/core/program/program.ts';
import type { Line, Scenario } from '../../../src/core/scenario/schema.ts';
import {
  afterSchema,
  type Move,
  movesSchema,
  type StageSource,
} from '../../../src/core/scenario/stage-schema.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { loadFixture, loadLibrary } from '../../support/load.ts';
import { exploreNaively, programOf } from './naive.ts';
import { randomScenario } from './random-scenario.ts';

const linked = (scenario: Scenario): Program => linkScenario(scenario, loadLibrary(), hashScenario(scenario));

/** A random scenario staged at random: much of it is wrong, which is what is looked for. */
function stagedAtRandom(seed: number): Program {
  const random = seededRandom(seed * 7919 + 1);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const maybe = (share: number): boolean => random() < share;
  const person = () => one(['ann', 'bo', 'cy']);
  const when = (): { when?: { fact: string } | { gone: string } | { not: { fact: string } } } =>
    maybe(0.5)
      ? { when: one([{ fact: one(['red', 'blue']) }, { gone: person() }, { not: { fact: 'danger' } }]) }
      : {};
  const stage = (): StageSource => ({
    place: 'hall',
    ...(maybe(0.2) ? { sign: one(['甲', '乙']) } : {}),
    people: Object.fromEntries(
      (['ann', 'bo', 'cy'] as const)
        .filter(() => maybe(0.8))
        .map((id, index) => [
          id,
          { ...when(), at: one((['left', 'middle', 'right'] as const).slice(index, index + 1)) },
        ]),
    ),
    ...(maybe(0.3) ? { heard: { [person()]: 'outside' as const } } : {}),
    props: maybe(0.5) ? [{ prop: one(['clock', 'shards'] as const), ...when() }] : [],
  });
  const move = (): Move =>
    one<Move>([
      { enter: person(), at: 'back' },
      { leave: person() },
      { move: person(), facing: 'away' },
      { show: one(['clock', 'shards'] as const) },
      { show: 'colleague', of: person(), doing: one(['restrains', 'helps'] as const) },
      { hide: 'clock' },
      { place: 'hall', ...(maybe(0.5) ? { sign: '甲' } : {}) },
    ]);
  const moveSome = (lines: readonly Line[] | undefined) => {
    for (const line of lines ?? []) {
      if (maybe(0.4)) line.moves = [move()];
      const after = afterSchema.safeParse([move()]);
      if (maybe(0.2) && after.success) line.after = after.data;
    }
  };
  const scenario = structuredClone(programOf(randomScenario(seed)).scenario);
  for (const id of ['red', 'blue'])
    if (scenario.facts?.[id] && maybe(0.6)) scenario.facts[id].seen = one(['clock', 'shards'] as const);
  for (const phase of Object.values(scenario.phases)) phase.stage = stage();
  const nodes = [
    ...Object.values(scenario.phases).flatMap((phase) => Object.values(phase.nodes)),
    ...Object.values(scenario.interrupts ?? {}),
  ];
  for (const node of nodes) {
    moveSome(node.say);
    for (const choice of Object.values(node.choices ?? {})) {
      if (maybe(0.4))
        choice.reply = [{ who: one(['scene', person()]), text: '哦', ...when(), moves: [move()] }];
    }
    if (node.ending) node.ending.picture = stage();
  }
  for (const node of Object.values(scenario.phases).flatMap((phase) => Object.values(phase.nodes)))
    if (maybe(0.2)) node.stage = maybe(0.5) ? stage() : [move()];
  return linked(scenario);
}

/** What tells one way from another for whoever drops nothing. */
const everything = () => ({ facts: -1, promises: -1 });

const told = (graph: Graph, reads = stagingReads(graph.program)): string[] => {
  const { faults, complete } = followStages(graph, STAGE_LIMIT, reads);
  expect(complete).toBe(true);
  return faults.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`).sort();
};

describe('stages followed through what can matter', () => {
  const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
  const met = new Set<string>();

  it.each(seeds)('seed %i: the same faults as along every single way', (seed) => {
    const program = stagedAtRandom(seed);
    const graph = explore(program);
    const found = told(graph);
    expect(found).toEqual(told(exploreNaively(program), everything));
    for (const fault of found) met.add(fault.split(' ')[0] ?? '');
  });

  it('met every fault a way can have', () => {
    const still = STAGING_CODES.filter((code) => !['stage-missing', 'ending-without-picture'].includes(code));
    expect(still.filter((code) => !met.has(code))).toEqual([]);
  });

  it('meet no more configurations than without a stage', () => {
    for (const seed of seeds.slice(0, 20)) {
      const bare = explore(programOf(randomScenario(seed))).situations.length;
      expect(explore(stagedAtRandom(seed)).situations.length).toBe(bare);
    }
    const count = (name: string) => explore(loadFixture(name)).situations.length;
    expect(count('staged-short')).toBe(count('sound-short'));
  });
});

/** Where a play of these events ends. */
function nodeAfter(program: Program, { example }: ShownFault): string {
  let now = startSituation(program);
  for (const event of example) {
    const next = step(program, now, event);
    if (!next) throw new Error(`cannot ${JSON.stringify(event)} at ${program.nodes[now.node]?.id}`);
    now = next;
  }
  return program.nodes[now.node]?.id ?? '';
}

describe('a fault of the stage', () => {
  const faultsOf = (program: Program) => followStages(explore(program)).faults;

  it('is none in the sound one', () => {
    expect(faultsOf(loadFixture('staged-short'))).toEqual([]);
  });

  it('comes with a play that leads to it', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const program = stagedAtRandom(seed);
      for (const fault of faultsOf(program)) expect(nodeAfter(program, fault)).not.toBe('');
    }
  });

  it('is where somebody leaves in an outburst and is there again after it', () => {
    const scenario = structuredClone(loadFixture('staged-short').scenario);
    const say = scenario.interrupts?.['he-erupts']?.say;
    if (!say || !scenario.cast.he) throw new Error('the fixture has changed');
    // At the edge he boils over at the first harsh word.
    scenario.cast.he.start = { anger: 5, trust: 2, face: 1 };
    say.push({ who: 'scene', text: '方阿姨吓得跑上了楼。', moves: [{ leave: 'fang' }] });
    const faults = faultsOf(linked(scenario)).filter(({ message }) =>
      message.includes('方阿姨不在台上，后头忽然有了'),
    );
    expect(faults.length).toBeGreaterThan(0);
    for (const { code, path } of faults) {
      expect(code).toBe('stage-breaks');
      expect(path.slice(0, 2)).toEqual(['interrupts', 'he-erupts']);
    }
  });

  it('is a clock that goes back, whatever took its time', () => {
    const at = (later: string, minutes: number) => {
      const scenario = structuredClone(loadFixture('staged-short').scenario);
      const { street } = scenario.phases;
      const harsh = street?.nodes.tongs?.choices?.order;
      if (!street?.nodes.why || !street.stage || !scenario.facts || !harsh)
        throw new Error('the fixture has changed');
      const { stage } = street;
      const showing = (says: string) => ({
        ...stage,
        props: [...(stage.props ?? []), { prop: 'clock', says } as const],
      });
      scenario.facts.slow = { kind: 'circumstance', name: '吵了一回', minutes };
      harsh.learns = ['slow'];
      if (street.nodes.tongs) street.nodes.tongs.stage = showing('6:30');
      street.stage = showing(later);
      return faultsOf(linked(scenario)).map(({ message }) => message);
    };
    expect(at('6:31', 5)).toEqual([]);
    expect(at('6:30', 60)).toEqual([]);
    expect(at('6:29', 5).some((message) => message.includes('挂钟倒着走：先是 6:30，后是 6:29'))).toBe(true);
    // Seen after what took five minutes, the same hours say another time.
    expect(at('6:20', 5).some((message) => message.includes('后是 6:25'))).toBe(true);
  });

  it('is what people nobody talks with do, hold and face, where the next stage says otherwise', () => {
    const scenario = structuredClone(loadFixture('staged-short').scenario);
    const { street } = scenario.phases;
    if (!street?.nodes.why || !street.stage) throw new Error('the fixture has changed');
    const plain = street.stage.props ?? [];
    const beside = (colleague: object) => [
      ...plain,
      { prop: 'colleague', at: 'left', ...colleague } as const,
    ];
    street.stage = { ...street.stage, props: beside({}) };
    const differing = (colleague: object): string[] => {
      const changed = structuredClone(scenario);
      const why = changed.phases.street?.nodes.why;
      if (why) why.stage = { ...street.stage, props: beside(colleague) };
      return faultsOf(linked(changed)).map(({ code, message }) => `${code} ${message}`);
    };
    expect(differing({ doing: 'stands' })).toEqual([]);
    for (const [colleague, words] of [
      [{ doing: 'restrains', of: 'he' }, 'colleague（restrains 何师傅）（在 left）'],
      [{ holds: 'torch' }, 'colleague（在 left）（拿着 torch）'],
      [{ facing: 'away' }, 'colleague（在 left）（朝 away）'],
    ] as const) {
      const faults = differing(colleague);
      expect(faults.some((fault) => fault.startsWith('stage-breaks') && fault.includes(words))).toBe(true);
    }
  });

  it('is a thing that acts, or an act done to nobody', () => {
    const told = (prop: NonNullable<StageSource['props']>[number]): string[] => {
      const scenario = structuredClone(loadFixture('staged-short').scenario);
      const { street } = scenario.phases;
      if (!street?.stage) throw new Error('the fixture has changed');
      street.stage = { ...street.stage, props: [...(street.stage.props ?? []), prop] };
      return faultsOf(linked(scenario))
        .filter(({ code }) => code === 'move-impossible')
        .map(({ message }) => message);
    };
    expect(told({ prop: 'colleagues', doing: 'restrains', of: 'he' })).toEqual([]);
    expect(told({ prop: 'medics', doing: 'carries', of: 'he' })).toEqual([]);
    expect(told({ prop: 'shards', holds: 'torch' })).toContain(
      'shards 不是人，不能写 holds、facing、doing、pose、mood',
    );
    expect(told({ prop: 'colleague', doing: 'restrains' })).toContain(
      'colleague 的 doing: restrains 要写 of：对谁',
    );
    expect(told({ prop: 'colleague', of: 'he' })).toContain('colleague 写了 of，没写 doing：对这个人做什么');
    expect(told({ prop: 'neighbour', of: 'he', doing: 'helps' })).toContain(
      'neighbour 只在门缝里看，不能写 doing',
    );
  });

  it('is what has changed once a line was read, from the next line on', () => {
    const faultsAfter = (after: Move[], who = 'fang') => {
      const scenario = structuredClone(loadFixture('staged-short').scenario);
      const [line] = scenario.phases.street?.nodes.tongs?.say ?? [];
      if (!line) throw new Error('the fixture has changed');
      Object.assign(line, { who, after: afterSchema.parse(after) });
      return faultsOf(linked(scenario)).map(({ code, path, message }) => ({
        code,
        at: path.slice(3),
        message,
      }));
    };
    // She speaks and is gone afterwards: only what comes next finds her missing.
    const gone = faultsAfter([{ leave: 'fang' }]);
    expect(gone).not.toContainEqual(
      expect.objectContaining({ code: 'speaker-off-stage', at: ['tongs', 'say', 0] }),
    );
    expect(gone).toContainEqual(
      expect.objectContaining({
        code: 'stage-breaks',
        message: expect.stringContaining('方阿姨不在台上，后头忽然有了'),
      }),
    );
    expect(faultsAfter([{ leave: 'fang' }, { leave: 'fang' }])).toContainEqual(
      expect.objectContaining({ code: 'move-impossible', at: ['tongs', 'say', 0, 'after', 1] }),
    );
    expect(faultsAfter([{ enter: 'he', at: 'window' }])).toContainEqual(
      expect.objectContaining({ code: 'move-impossible' }),
    );
    expect(faultsAfter([{ show: 'clock' }, { hide: 'clock' }])).toEqual([]);
  });

  it('never is another place before a line tells of it: `after` cannot say one', () => {
    expect(afterSchema.safeParse([{ place: 'hall' }]).success).toBe(false);
    expect(movesSchema.safeParse([{ place: 'hall' }]).success).toBe(true);
  });

  it('is nothing that depends on how near or at which edge one stands, how people look, or in what order things are named', () => {
    const scenario = structuredClone(loadFixture('staged-short').scenario);
    const { street } = scenario.phases;
    if (!street?.nodes.why || !street.stage) throw new Error('the fixture has changed');
    street.nodes.why.stage = {
      ...street.stage,
      shot: 'close',
      you: 'right',
      people: Object.fromEntries(
        Object.entries(street.stage.people ?? {})
          .map(
            ([id, ways]) => [id, [ways].flat().map((way) => ({ ...way, mood: 'tired' as const }))] as const,
          )
          .reverse(),
      ),
      props: [...(street.stage.props ?? [])].reverse(),
    };
    expect(faultsOf(linked(scenario))).toEqual([]);
  });

  it('is one in the picture of an ending that only a fact nothing else asks for makes impossible', () => {
    const scenario = structuredClone(loadFixture('staged-short').scenario);
    const picture = scenario.phases.behind?.nodes.left?.ending?.picture;
    if (!picture) throw new Error('the fixture has changed');
    picture.people = { he: { at: 'middle' }, fang: { when: { fact: 'danger' }, at: 'middle' } };
    const faults = faultsOf(linked(scenario)).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(faults).toEqual(['move-impossible phases.behind.nodes.left.ending.picture']);
  });
});
