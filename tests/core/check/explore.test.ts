import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore, type Graph } from '../../../src/core/check/explore.ts';
import { examplePath } from '../../../src/core/check/example-path.ts';
import { startSituation, step } from '../../../src/core/engine/step.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import { loadFixture, loadLibrary, loadShipped, readText, shippedIds } from '../../support/load.ts';
import { CONFIGURATIONS } from '../../fixtures/configurations.ts';
import { expectSound, nodeIds } from './expect-sound.ts';
import { exploreNaively, programOf, variant } from './naive.ts';
import { randomScenario } from './random-scenario.ts';

const HE = 'start: {anger: 3, trust: 2, face: 1}';

describe('exploration against a naive one that knows nothing of what matters', () => {
  it.each(['sound-short', 'queue-jumper'])('%s', (name) => expectSound(loadFixture(name)));

  it('is worth the trouble: far fewer configurations', () => {
    const program = loadFixture('sound-short');
    expect(explore(program).situations.length * 2).toBeLessThan(exploreNaively(program).situations.length);
  });

  it.each<[string, ...(readonly [string, string])[]]>([
    ['nothing carried', ['    carry: [heard, face]\n', '']],
    ['all carried', ['carry: [heard, face]', 'carry: [heard, progress, face]']],
    [
      'the bystander heard on',
      [
        '            acts: [ask-open]\n',
        '            acts: [ask-open]\n            overheard: {fang: [state-purpose, name-feeling]}\n',
      ],
    ],
    ['two muted acts', ['acts: [order-tone]\n', 'acts: [clear-order, order-tone]\n']],
    [
      'an interrupt with words for the bystander',
      ['        to: he\n        acts: [own-up]', '        to: fang\n        acts: [own-up, name-feeling]'],
    ],
    ['an outburst that does not return', ['    next: resume', '    next: parting']],
    ['a walk-out that goes on with another', ['    go: left', '    go: half']],
    [
      'direct effects',
      [
        '            why: 嫌他不该急。\n',
        '            why: 嫌他不该急。\n            effect: [{person: he, trust: 2, heard: -1, because: 想起从前。}]\n',
      ],
    ],
    [
      'a promise that decides nothing',
      ['{when: {promise: call-market}, to: kept}', '{when: {person: he, trust: {min: 4}}, to: kept}'],
    ],
    [
      'words that read the streak',
      [
        '{when: {window: he}, grade: 2, why: 路是对的，再听一句更好。}',
        '{when: {not: {window: he}}, grade: 2, why: 路是对的。}',
      ],
    ],
    [
      'a line that reads who left',
      [
        'later:\n            - {text: 中午又有人报了警。}',
        'later:\n            - {text: 中午又有人报了警。}\n            - {text: 他真走了。, when: {all: [{gone: he}, {fact: wife-ill}]}}',
      ],
    ],
  ])('%s', (_, ...changes) => expectSound(variant('sound-short', ...changes)));

  it('small changes of where people start', () => {
    const start = fc.record({
      anger: fc.integer({ min: 0, max: 5 }),
      trust: fc.integer({ min: 0, max: 4 }),
      face: fc.integer({ min: 0, max: 2 }),
    });
    const presets = Object.keys(loadLibrary().dispositions);
    fc.assert(
      fc.property(start, start, fc.constantFrom(...presets), (he, fang, preset) => {
        const text = (value: object) =>
          `start: ${JSON.stringify(value).replaceAll('"', '').replaceAll(':', ': ')}`;
        expectSound(
          variant(
            'sound-short',
            ['level: 2', 'level: 3'],
            [HE, text(he)],
            ['start: {anger: 2, trust: 1, face: 1}', text(fang)],
            ['disposition: quick-temper', `disposition: ${preset}`],
          ),
        );
      }),
      { numRuns: 8, seed: 20261122 },
    );
  }, 30_000);
});

describe('random small scenarios, with every kind of condition, effect, interrupt and side person', () => {
  const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

  it.each(SEEDS)('number %i', (seed) => expectSound(programOf(randomScenario(seed))));

  it('do hold what they are for', () => {
    const texts = SEEDS.map(randomScenario);
    for (const part of ['won', 'window', 'gone', 'promise', 'fact', 'all', 'any', 'not', 'progress', 'face'])
      expect(texts.filter((text) => text.includes(`"${part}":`)).length, part).toBeGreaterThan(20);
    const graphs = SEEDS.map((seed) => explore(programOf(randomScenario(seed))));
    const share = (test: (graph: Graph) => boolean) => graphs.filter(test).length / graphs.length;
    expect(share(({ situations }) => situations.some(({ world }) => world.erupted !== 0))).toBeGreaterThan(
      0.3,
    );
    expect(share(({ situations }) => situations.some(({ world }) => world.gone !== 0))).toBeGreaterThan(0.3);
    expect(share(({ situations }) => situations.some(({ resume }) => resume >= 0))).toBeGreaterThan(0.3);
  });
});

describe('the shipped scenarios', () => {
  // A change of the rules or of a file moves these; so does an explorer that begins to merge what it must not.
  it.each(Object.entries(CONFIGURATIONS))('%s: %i configurations', (id, count) => {
    expect(explore(loadShipped(id)).situations.length).toBe(count);
  });

  it('are all counted', () => expect(Object.keys(CONFIGURATIONS).sort()).toEqual([...shippedIds()].sort()));
});

const head = readText('tests/fixtures/scenarios/sound-short.yaml')
  .split('phases:')[0]
  ?.replace(/facts:[\s\S]*start: tongs/, 'start: first') as string;
const endings = `
      yes: {ending: {title: 是, worth: 4, later: [{text: 是}]}}
      no: {ending: {title: 否, worth: 1, later: [{text: 否}]}}`;
const choice = (id: string, to: string, acts: string, rest = ''): string =>
  `          ${id}: {text: 甲乙丙丁, to: ${to}, acts: [${acts}], register: casual, grade: ${id === 'a' ? 0 : 1}, why: 无${rest}}\n`;
const decision = (id: string, next: string, ...choices: string[]): string =>
  `      ${id}:\n        choices:\n${choices.join('')}        silence: {to: fang, acts: [], grade: 1, why: 无}\n        next: ${next}\n`;

describe('what merged configurations once too many', () => {
  it('tells the phases apart that a walk-out breaks into: leaving each forgets something else', () => {
    const blame = (to: string) => [
      choice('a', to, 'rhetorical-question'),
      choice('b', to, 'rhetorical-question'),
    ];
    const phase = (name: string, side: string) =>
      `  ${name}:\n    title: 段\n    main: he\n${side}    nodes:\n${decision(`${name}-in`, `${name}-more`, ...blame('he'))}${decision(`${name}-more`, `${name}-end`, ...blame('he'))}      ${name}-end: {say: [{who: he, text: 嗯}], go: no}\n`;
    const first = decision(
      'first',
      'two-in',
      choice('a', 'fang', 'ask-open', ', go: one-in'),
      choice('b', 'fang', 'ask-open'),
    );
    const text = `${head.replace(HE, 'start: {anger: 3, trust: 1, face: 1}')}phases:
  zero:\n    title: 段\n    main: fang\n    carry: [heard]\n    nodes:\n${first}${phase('one', '    side: [fang]\n')}${phase(
    'two',
    '',
  ).replaceAll('to: fang, acts', 'to: he, acts')}  three:
    title: 段
    main: fang
    nodes:
      after:
        say: [{who: fang, text: 嗯}]
        go: [{when: {person: fang, heard: {min: 1}}, to: yes}, {to: no}]${endings}
interrupts:
  he-erupts: {say: [{who: he, text: 啊}], go: resume}
  he-leaves: {say: [{who: he, text: 走}], go: after}
`;
    expectSound(programOf(text));
    expect(nodeIds(explore(programOf(text)))).toContain('yes');
  });

  it('remembers a side person’s last act as main: it meets every act they hear', () => {
    const mild = ', effect: [{person: fang, anger: 1, trust: -1, because: 无}]';
    const text = `${head}phases:
  one:
    title: 段
    main: he
    side: [fang]
    nodes:
${decision('first', 'second', choice('a', 'he', 'order-tone'), choice('b', 'he', 'ask-open'))}${decision('second', 'third', choice('a', 'he', 'cut-in'), choice('b', 'he', 'ask-open'))}${decision('third', 'fourth', choice('a', 'fang', 'state-purpose, name-feeling'), choice('b', 'fang', 'own-up'))}      fourth:
        say: [{who: he, text: 好}]
        go: [{when: {person: fang, trust: {min: 2, max: 2}}, to: yes}, {to: no}]${endings}
  two:
    title: 段
    main: fang
    nodes:
      never: {say: [{who: fang, text: 嗯}], go: no}
interrupts:
${decision('he-erupts', 'resume', choice('a', 'fang', 'ask-open'), choice('b', 'fang', 'name-feeling', mild)).replaceAll(/^ {4}/gm, '')}  he-leaves: {say: [{who: he, text: 走}], go: no}
`;
    expectSound(programOf(text));
    expect(nodeIds(explore(programOf(text)))).toContain('yes');
  });
});

describe('an exploration', () => {
  it('can be replayed: the example of every configuration leads to one like it', () => {
    const program = loadFixture('sound-short');
    const graph = explore(program);
    for (const [at, expected] of graph.situations.entries()) {
      let situation = startSituation(program);
      for (const event of examplePath(graph, at)) situation = step(program, situation, event) as Situation;
      expect(situation).toEqual(expected);
    }
  });

  it('cut short says so', () => {
    const graph = explore(loadFixture('sound-short'), 20);
    expect(graph.complete).toBe(false);
    expect(graph.situations.length).toBeGreaterThan(20);
  });
});
