import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { furtherChecks } from '../../../src/core/check/further-checks.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { formatPath, type Issue } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';
import { mergeTexts } from '../../support/merge-texts.ts';

/** Silences of the sound file as it was when most broken ones were cut from it → as they are answered now. */
const ANSWERED = new Map([
  [
    '    silence: {acts: [pause-to-listen], grade: 1, why: 他等你开口。}',
    '    silence: {acts: [pause-to-listen], grade: 2, why: 他还没说完，你没抢。, reply: [{who: he, text: 哑巴了？, mood: cold}]}',
  ],
  [
    '    silence: {acts: [], grade: 1, why: 他说了，你没接。}',
    '    silence: {acts: [], grade: 1, why: 他说了，你没接。, reply: [{who: he, text: 说了也白说。, mood: cold}]}',
  ],
  [
    '    silence: {to: he, acts: [pause-to-listen], grade: 2, why: 让他喊完。}',
    '    silence: {to: he, acts: [pause-to-listen], grade: 2, why: 让他喊完。, reply: [{who: scene, text: 他喊完了，喘着气。}]}',
  ],
]);

/** A file without what only says of itself what it is for. */
const body = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^id: .*/, 'id: two-faults').replace(/ *# <-- here/, ''))
    .map((line) => ANSWERED.get(line) ?? line)
    .join('\n');

const sound = body(readText('tests/fixtures/scenarios/sound-short.yaml'));
/** Most broken files were cut from the sound one before it said what its ending rests on. */
const earlier = sound
  .replace('{all: [{fact: wife-ill}, {person: he, anger: {max: 3}}]}', '{fact: wife-ill}')
  .replace(/\n +requires: \{all.*\n/, '\n')
  .replace(', requires: {not: {gone: he}}', '');

const brokenText = (code: string): string => body(readText(`tests/fixtures/broken/${code}.yaml`));
const baseOf = (text: string): string => (text.includes('requires: {not: {gone: he}}') ? sound : earlier);

/** A sound file with both faults; undefined where they lie too near to one another. */
function withBoth(one: string, other: string): string | undefined {
  const [left, right] = [brokenText(one), brokenText(other)];
  return baseOf(left) === baseOf(right) ? mergeTexts(baseOf(left), left, right) : undefined;
}

const parse = (text: string) => parseScenario(text, loadLibrary());

function told(text: string): readonly Issue[] {
  const parsed = parse(text);
  return parsed.ok ? checkScenario(parsed.value, loadLibrary(), furtherChecks()).findings : parsed.error;
}

function expectBoth(one: string, other: string, text: string): void {
  const codes = new Set(told(text).map(({ code }) => code));
  expect([one, other].filter((code) => !codes.has(code))).toEqual([]);
}

const all = readdirSync(join(import.meta.dirname, '../../fixtures/broken')).map((name) =>
  name.replace('.yaml', ''),
);
const unread = all.filter((code) => !parse(brokenText(code)).ok);

/** After these nothing more can be read: what stands there is no text, no scenario, or of another format. */
const END_OF_READING = new Set(['file-too-deep', 'format-version', 'not-a-scenario', 'yaml-syntax']);

/** What structure and law ask of every scenario, and what only needs grades and endings. */
const WALKED = new Set([
  ...['best-not-unique', 'condition-always', 'condition-never', 'dead-end', 'endless-loop'],
  ...['fact-never-learnt', 'fact-unused', 'legal-without-id', 'no-ending', 'no-spread'],
  ...['outburst-unhandled', 'promise-never-made', 'promise-unsettled', 'redline-rewarded'],
  ...['requires-broken', 'too-few-options', 'unreachable-ending', 'unreachable-line'],
  ...['unreachable-node', 'unreachable-option', 'walkout-unhandled'],
]);

/** Of a round, and a round without a way out behind it, the one nobody gets out of is told. */
const ONE_ROUND = new Set(['endless-loop', 'no-ending']);

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly text: string;
}

/** Pairs of faults that can be put into one file: each code with the `most` next ones after it. */
function pairs(
  codes: readonly string[],
  most: number,
  apart: (one: string, other: string) => boolean,
): Pair[] {
  return codes.flatMap((one, at) => {
    const others = [...codes.slice(at + 1), ...codes.slice(0, at)].filter((other) => apart(one, other));
    const found = others.flatMap((other): Pair[] => {
      const text = withBoth(one, other);
      return text === undefined ? [] : [{ one, other, text }];
    });
    return found.slice(0, most);
  });
}

describe('two independent faults in a sound file are both told', () => {
  const reading = pairs(
    unread.filter((code) => !END_OF_READING.has(code)),
    4,
    () => true,
  );

  it('of reading it', () => {
    expect(reading.length).toBeGreaterThan(100);
    for (const { one, other, text } of reading) expectBoth(one, other, text);
  }, 120_000);

  const walking = pairs(
    all.filter((code) => WALKED.has(code)),
    2,
    (one, other) => !(ONE_ROUND.has(one) && ONE_ROUND.has(other)),
  );

  it.each(walking.map((pair) => [pair.one, pair.other, pair.text] as const))(
    '%s and %s',
    (one, other, text) => {
      expectBoth(one, other, text);
    },
  );

  it('a fact nobody can learn, and an outburst nobody gets to', () => {
    const found = told(readText('tests/fixtures/author/masked.yaml'))
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${formatPath(path)}`);
    expect(found.sort()).toEqual([
      'fact-never-learnt facts.unused-one',
      'unreachable-node interrupts.zhao-erupts',
    ]);
  });

  it('two facts that wait for each other, and a fault that has nothing to do with them', () => {
    const wait = (fact: string) => `learns: [{fact: wife-ill, when: {fact: ${fact}}}]`;
    const changed = (text: string, from: string, to: string) => {
      if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
      return text.replace(from, () => to);
    };
    const ring = [
      ['facts:\n', 'facts:\n  late: {name: 晚来的}\n  idle: {name: 没用的}\n'],
      ['learns: [{fact: wife-ill, when: {person: he, anger: {max: 3}}}]', wait('late')],
      [
        '            acts: [see-need]',
        '            learns: [{fact: late, when: {fact: wife-ill}}]\n            acts: [see-need]',
      ],
    ].reduce((text, [from = '', to = '']) => changed(text, from, to), sound);
    const codes = told(ring).map(({ code, path }) => `${code} ${formatPath(path)}`);
    expect(codes).toContain('fact-never-learnt facts.idle');
    expect(codes.some((code) => /learns\.0$/.test(code))).toBe(true);
  });
});
