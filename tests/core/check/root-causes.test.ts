import { describe, expect, it } from 'vitest';
import { type CheckResult, checkScenario } from '../../../src/core/check/check-scenario.ts';
import { watchCoverage } from '../../../src/core/check/coverage.ts';
import { explore } from '../../../src/core/check/explore.ts';
import { followFacts } from '../../../src/core/check/follow-facts.ts';
import { furtherChecks } from '../../../src/core/check/further-checks.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { formatIssue, formatPath } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';

const sound = readText('tests/fixtures/scenarios/sound-short.yaml');

type Change = readonly [from: string | RegExp, to: string];

function scenarioOf(changes: readonly Change[]): Scenario {
  const text = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`not in the fixture: ${from}`);
    return after;
  }, sound);
  const parsed = parseScenario(text, loadLibrary());
  if (!parsed.ok) throw new Error(parsed.error.map(formatIssue).join('\n'));
  return parsed.value;
}

const check = (...changes: Change[]): CheckResult =>
  checkScenario(scenarioOf(changes), loadLibrary(), furtherChecks());

const faults = ({ findings }: CheckResult): string[] =>
  findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, path }) => `${code} ${formatPath(path)}`);

const has = ({ findings }: CheckResult, code: string): boolean =>
  findings.some((finding) => finding.code === code);

const NEVER = '{all: [{fact: danger}, {not: {fact: danger}}]}';
const STREET = 'phases.street.nodes';
const BEHIND = 'phases.behind.nodes';

describe('a fault is told once, at its root', () => {
  it.each<readonly [string, readonly Change[], string]>([
    [
      'a fact whose only way to be learnt is shut',
      [['{fact: wife-ill, when: {person: he, anger: {max: 3}}}', `{fact: wife-ill, when: ${NEVER}}`]],
      `condition-never ${STREET}.why.choices.ask.learns.0`,
    ],
    [
      'a fact that is forgotten as it is learnt',
      [
        [
          'learns: [{fact: wife-ill, when: {person: he, anger: {max: 3}}}]',
          'learns: [wife-ill]\n            clears: [wife-ill]',
        ],
      ],
      `learnt-and-cleared ${STREET}.why.choices.ask.learns.0`,
    ],
    [
      'an option nobody sees, with grades of its own',
      [['          step-back:\n', `          step-back:\n            when: ${NEVER}\n`]],
      `unreachable-option ${STREET}.why.choices.step-back`,
    ],
    [
      'the only option that promises',
      [['            when: {window: he}\n', '            when: {gone: he}\n']],
      `unreachable-option ${BEHIND}.road.choices.call`,
    ],
    ['a talk that ends as it begins', [['start: tongs\n', 'start: half\n']], 'start-is-ending start'],
    ['an outburst nobody is said to play', [['    outburst: he-erupts\n', '']], 'outburst-unhandled cast.he'],
    ['a walk-out nobody is said to play', [['    walkout: he-leaves\n', '']], 'walkout-unhandled cast.he'],
  ])('%s', (_, changes, root) => {
    expect(faults(check(...changes))).toEqual([root]);
  });

  it('a talk that goes on with someone who has left is told where it first stands still', () => {
    const result = check(['    go: left\n', '    go: tongs\n']);
    expect(faults(result)).toEqual([`unreachable-ending ${BEHIND}.left`, `dead-end ${STREET}.tongs`]);
  });

  it('a round from which nothing leads out is told once', () => {
    const result = check(
      ['        go: tale\n      stands:', '        go: stands\n      stands:'],
      [
        '{who: scene, text: 他站着，谁也不看。}\n        go: tale',
        '{who: scene, text: 他站着，谁也不看。}\n        go: sits',
      ],
    );
    expect(faults(result).filter((fault) => fault.startsWith('no-ending'))).toHaveLength(1);
    expect(faults(result)).toContain(`unreachable-node ${BEHIND}.tale`);
    expect(faults(result)).not.toContain(`unreachable-node ${BEHIND}.road`);
  });

  it('a promise no words make is told beside a talk that ends as it begins', () => {
    const result = check(['start: tongs\n', 'start: half\n'], [/ +promises: \[call-market\]\n/, '']);
    expect(faults(result)).toEqual(['start-is-ending start', 'promise-never-made promises.call-market']);
  });

  it('two facts that each wait for the other do not hide one another', () => {
    const wait = (fact: string) => `learns: [{fact: wife-ill, when: {fact: ${fact}}}]`;
    const result = check(
      ['facts:\n', 'facts:\n  late: {name: 晚来的}\n'],
      ['learns: [{fact: wife-ill, when: {person: he, anger: {max: 3}}}]', wait('late')],
      [
        '            acts: [see-need]',
        '            learns: [{fact: late, when: {fact: wife-ill}}]\n            acts: [see-need]',
      ],
    );
    expect(faults(result).length).toBeGreaterThan(0);
  });
});

describe('what used to pass', () => {
  it('a bystander who is driven to the edge has an outburst to be written', () => {
    const goad = '{fang: [threaten, blame-back]}';
    const acts = loadLibrary().indicators;
    const harsh = Object.keys(acts).filter((id) => acts[id]?.act === 'threat' || acts[id]?.act === 'blame');
    const overheard = goad.replace(/\[.*\]/, `[${harsh.slice(0, 2).join(', ')}]`);
    const result = check(
      ['overheard: {fang: [order-tone]}', `overheard: ${overheard}`],
      ['            acts: [cut-in]', `            overheard: ${overheard}\n            acts: [cut-in]`],
      [
        '            acts: [clear-order]\n            register: normative\n            grade:\n',
        `            overheard: ${overheard}\n            acts: [clear-order]\n            register: normative\n            grade:\n`,
      ],
      [
        '      sits:\n',
        '      again:\n        choices:\n' +
          `          a: {text: 都别吵了听我一句话, to: he, acts: [cut-in], overheard: ${overheard}, register: casual, grade: 0, why: 火上浇油。}\n` +
          '          b: {text: 您先喝口水慢慢跟我说, to: he, acts: [ask-open], register: homely, grade: 3, why: 缓一缓。}\n' +
          '        next: tale\n      sits:\n',
      ],
      ['        next: stands\n', '        next: again\n'],
    );
    expect(faults(result)).toContain('outburst-unhandled cast.fang');
  });

  it('a red line that still ends well when one keeps silent', () => {
    const redline = Object.keys(loadLibrary().rubric.redlines)[0];
    const result = check([
      '            acts: [stall]\n            register: casual\n            grade: 0',
      `            redline: ${redline}\n            acts: [stall]\n            register: casual\n            grade: 0`,
    ]);
    expect(has(result, 'redline-rewarded')).toBe(true);
  });

  it('the best option marked a near-miss counts for no near-miss', () => {
    const result = check(
      [/nearMiss: true/g, 'nearMiss: false'],

      ['            acts: [restate-check]', '            nearMiss: true\n            acts: [restate-check]'],
    );
    expect(has(result, 'few-near-misses')).toBe(true);
  });
});

describe('more than can be followed', () => {
  it('combinations of what is only shown have their limit', () => {
    const program = linkScenario(scenarioOf([]), loadLibrary(), 'c1-0');
    const graph = explore(program);
    const follow = (limit?: number) =>
      followFacts(graph, orderGraph(graph), watchCoverage(program), limit).complete;
    expect(follow()).toBe(true);
    expect(follow(graph.situations.length - 1)).toBe(false);
  });

  it('thirty facts that are only shown are not said to be all fine', () => {
    const many = Array.from({ length: 28 }, (_, n) => n);
    const decisions = many.map(
      (n) =>
        `      n${n}:\n        choices:\n` +
        `          a: {text: 头一句说到第${n}件, to: he, acts: [ask-open], register: homely, grade: 3, why: 问, learns: [f${n}]}\n` +
        `          b: {text: 第二句不说第${n}件, to: he, acts: [], register: homely, grade: 1, why: 不问}\n`.replace(
          'acts: []',
          'acts: [restate-check]',
        ) +
        `        next: ${n === 27 ? 'parting' : `n${n + 1}`}\n`,
    );
    const result = check(
      ['facts:\n', `facts:\n${many.map((n) => `  f${n}: {name: 事}\n`).join('')}`],
      ['        next: parting\n', '        next: n0\n'],
      ['      parting:\n', `${decisions.join('')}      parting:\n`],
      [
        '            - {text: 他第二天又摆到了老地方。}\n',
        `            - {text: 他第二天又摆到了老地方。}\n${many.map((n) => `            - {text: 事${n}, when: {fact: f${n}}}\n`).join('')}`,
      ],
    );
    expect(result.exhaustive).toBe(false);
    expect(has(result, 'not-exhaustive')).toBe(true);
  }, 60_000);
});
