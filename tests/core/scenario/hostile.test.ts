import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Issue } from '../../../src/core/shared/issue.ts';
import { readYaml } from '../../../src/core/shared/read-yaml.ts';
import { loadLibrary, readText } from '../../support/load.ts';

// The reader as it is, with its calls counted.
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

const sound = readText('tests/fixtures/scenarios/sound-short.yaml');

/** The sound scenario with one of its words replaced. */
function changed(from: string, to: string): string {
  if (!sound.includes(from)) throw new Error(`not in the fixture: ${from}`);
  return sound.replace(from, () => to);
}

function issuesOf(text: string): readonly Issue[] {
  const parsed = parseScenario(text, loadLibrary());
  return parsed.ok ? [] : parsed.error;
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** One complaint, of this code, on the line where `part` stands, with a way to mend it. */
function expectOnly(text: string, code: string, part: string): void {
  const issues = issuesOf(text);
  expect(issues.map((issue) => [issue.code, issue.position?.line])).toEqual([[code, lineOf(text, part)]]);
  expect(issues[0]?.hint).toBeTruthy();
}

describe('one slip of the pen is one complaint, where it was made', () => {
  it.each([
    ['a name misspelt', 'setting: scene', 'seting: scene', 'unknown-key'],
    ['a whole part misspelt', 'facts:\n', 'fact:\n', 'unknown-key'],
    ['the cast left empty', /cast:\n[\s\S]*?facts:/, 'cast: {}\nfacts:', 'out-of-range'],
    [
      'a phase without nodes',
      'phases:\n',
      'phases:\n  bare: {title: 空, main: he, nodes: {}}\n',
      'out-of-range',
    ],
    ['a list that is none', 'acts: [see-need]', 'acts: see-need', 'wrong-type'],
    [
      'a grade left out',
      '            grade: 2\n            why: 听懂了',
      '            why: 听懂了',
      'missing-key',
    ],
    [
      'two conditions in one',
      'when: {promise: call-market}',
      'when: {promise: call-market, fact: danger}',
      'unknown-key',
    ],
    ['an English comma', 'text: 您坐。, mood', 'text: 您,坐。, mood', 'unknown-key'],
    ['an outburst nobody wrote', 'outburst: he-erupts', 'outburst: he-erupt', 'unknown-node'],
    ['a blank colon', 'title: 街口的煤炉', 'title：街口的煤炉', 'wrong-character'],
    ['a colon in a text', 'title: 街口的煤炉', 'title: 街口: 煤炉', 'yaml-syntax'],
    [
      'a stray bracket',
      'focus: [psychology, communication]',
      'focus: [psychology, communication]]',
      'yaml-syntax',
    ],
    ['a missing blank', '    age: 52', '    age:52', 'yaml-syntax'],
    ['an indent too short', '    age: 52', '   age: 52', 'yaml-syntax'],
    ['a quotation never closed', 'title: 街口的煤炉', 'title: "街口的煤炉', 'yaml-syntax'],
    [
      'a bracket never closed',
      'focus: [psychology, communication]',
      'focus: [psychology, communication',
      'yaml-syntax',
    ],
    ['a merge that went wrong', 'minutes: 4', '<<<<<<< HEAD\nminutes: 4', 'yaml-syntax'],
  ] as const)('%s', (_, from, to, code) => {
    const text = sound.replace(from, () => to);
    const [before] = sound.split(from);
    const issues = issuesOf(text);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.hint).toBeTruthy();
    const first = before?.split('\n').length ?? 0;
    // Where a name is missing the place is that of its owner, some lines above.
    expect(Math.abs((issues[0]?.position?.line ?? 0) - first)).toBeLessThanOrEqual(
      code === 'missing-key' ? 6 : 1,
    );
  });

  it('does not offer a word for one that has nothing of it', () => {
    const [issue] = issuesOf(changed('    name: 何满仓', '    <<: {}\n    name: 何满仓'));
    expect(issue?.hint).not.toContain('是不是');
  });
});

describe('the same thing twice', () => {
  it.each([
    ['acts: [see-need]', 'acts: [see-need, see-need]'],
    ['side: [fang]', 'side: [fang, fang]'],
    ['carry: [heard, face]', 'carry: [heard, face, heard]'],
    ['clears: [danger]', 'clears: [danger, danger]'],
    ['promises: [call-market]', 'promises: [call-market, call-market]'],
    ['overheard: {fang: [order-tone]}', 'overheard: {he: [order-tone]}'],
  ])('%s', (from, to) => expectOnly(changed(from, to), 'listed-twice', to));
});

describe('what nobody will ever read', () => {
  it.each([
    [
      'a verdict after the last',
      '              - {text: 明天再说吧。}',
      '              - {text: 明天再说吧。}\n              - {text: 后天。}',
      'unreachable-branch',
      '明天再说吧',
    ],
    [
      'a thought after the last',
      '            acts: [see-need]',
      '            thinks: [{text: 嗯}, {text: 好, when: {fact: danger}}]\n            acts: [see-need]',
      'unreachable-branch',
      'thinks',
    ],
    [
      'a near-miss beside a list of grades',
      '            acts: [right-channel]',
      '            nearMiss: true\n            acts: [right-channel]',
      'double-why',
      'nearMiss: true\n            acts: [right-channel]',
    ],
  ])('%s', (_, from, to, code, part) => expectOnly(changed(from, to), code, part));
});

describe('characters nobody sees', () => {
  it.each([
    ['nothing at all', '\u0000'],
    ['a bell', '\u0007'],
    ['writing turned round', '\u202e'],
    ['an isolated direction', '\u2066'],
    ['a blank of no width', '\u200b'],
    ['half a character', '\ud800'],
    ['a letter of the tag plane', '\u{e0041}'],
  ])('%s, as it is and as an escape', (_, character) => {
    const column = (text: string) =>
      issuesOf(text).map(({ code, position }) => [code, position?.line, position?.column]);
    expect(column(changed('title: 街口的煤炉', `title: 街口${character}的煤炉`))).toEqual([
      ['invisible-character', 5, 10],
    ]);
    const escaped = `"街口\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}的"`;
    expect(column(changed('title: 街口的煤炉', `title: ${escaped}`))).toEqual([
      ['invisible-character', 5, 8],
    ]);
  });

  it('leaves joined emoji and blanks of full width alone', () => {
    expect(issuesOf(changed('title: 街口的煤炉', 'title: 街口　👨‍👩‍👧 的煤炉'))).toEqual([]);
  });
});

describe('YAML that is more than data', () => {
  it.each([
    ['a function', '!!js/function "function () {}"', 'wrong-type'],
    ['a tag of its own', '!run 街口', 'wrong-type'],
    ['bytes', '!!binary aGVsbG8=', 'wrong-type'],
    ['an anchor nobody uses', '&a 街口的煤炉', 'yaml-alias'],
  ])('%s', (_, value, code) => expectOnly(changed('title: 街口的煤炉', `title: ${value}`), code, 'title:'));

  it('an older version by directive changes nothing', () => {
    expect(issuesOf(`%YAML 1.1\n---\n${sound}`)).toEqual([]);
  });

  it('line ends of the oldest machines are line ends', () => {
    expect(issuesOf(sound.replaceAll('\n', '\r'))).toEqual([]);
  });

  it.each([
    ['names that are lists', (n: number) => `${'? '.repeat(n)}a`],
    ['brackets', (n: number) => '['.repeat(n) + ']'.repeat(n)],
    ['braces', (n: number) => '{a: '.repeat(n)],
    ['dashes and blanks', (n: number) => `${'-  '.repeat(n)}a`],
  ])('a hundred thousand nested %s are refused at once', (_, nested) => {
    const reader = vi.mocked(parseDocument);
    reader.mockClear();
    expect(readYaml(nested(100_000)).issues.map(({ code }) => code)).toEqual(['file-too-deep']);
    // The reader, which chokes on such a text, never sees it.
    expect(reader).not.toHaveBeenCalled();
    expect(readYaml(nested(150)).issues).not.toEqual([]);
    expect(reader).toHaveBeenCalledTimes(1);
  });
});
