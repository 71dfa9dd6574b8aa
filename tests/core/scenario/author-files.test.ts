import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { formatIssue, type Issue } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';

const issuesOf = (text: string): readonly Issue[] => {
  const parsed = parseScenario(text, loadLibrary());
  return parsed.ok ? [] : parsed.error;
};
const ofFile = (name: string) => issuesOf(readText(`tests/fixtures/author/${name}.yaml`));

/** Files as people without English type them: each with one slip, and what must be said of it. */
describe('a file with one slip in it', () => {
  it.each([
    ['02-fullwidth-comma-list', 'wrong-character', '100:36', ['，', 'U+FF0C', '“,”', '英文输入法']],
    ['06-hash-in-text', 'text-changed', '88:26', ['去 #3 窗口', '“手机给我，去”', '加引号']],
    ['12-ideographic-space-indent', 'wrong-character', '88:1', ['6 个全角空格', 'U+3000', '空格键']],
    ['19-missing-dash', 'yaml-syntax', '72:11', ['少了“- ”']],
    ['31-smart-dash', 'wrong-character', '72:11', ['—', 'U+2014', '减号键']],
    ['33-nbsp', 'wrong-character', '88:18', ['不换行空格', 'U+00A0', '空格键']],
    ['30-look-typo', 'bad-value', '25:12', ['combd', '“combed”']],
  ])('%s', (name, code, place, words) => {
    const issues = ofFile(name);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    const said = issues.map(formatIssue).join('\n');
    expect(said).toContain(`:${place} `);
    for (const word of words) expect(said).toContain(word);
  });

  it('29-look-chinese: each word by what it means, and where it belongs', () => {
    const said = ofFile('29-look-chinese').map(formatIssue);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('hairColor: grey');
    expect(said[1]).toContain('“padded”');
  });
});

describe('slips do not hide one another, nor what else is wrong', () => {
  const sound = readText('tests/fixtures/author/collide-a.yaml').split('\n');
  const changed = (...edits: readonly (readonly [line: number, from: string, to: string])[]) => {
    const lines = [...sound];
    for (const [line, from, to] of edits) {
      const before = lines[line - 1] ?? '';
      if (!before.includes(from)) throw new Error(`line ${line} is ${before}`);
      lines[line - 1] = before.replace(from, () => to);
    }
    return issuesOf(lines.join('\n')).map(({ code, position }) => `${position?.line} ${code}`);
  };

  it('tells three wrong characters, an unknown name and a cut text at once', () => {
    expect(
      changed(
        [4, 'title: ', 'title：'],
        [7, 'minutes: ', 'minutes:\u3000'],
        [72, '- {', '— {'],
        [88, 'text: 手机给我', 'text: 手机 #给我'],
        [100, 'ask-worry', 'ask-wory'],
      ),
    ).toEqual([
      '4 wrong-character',
      '7 wrong-character',
      '72 wrong-character',
      '88 text-changed',
      '100 unknown-act',
    ]);
  });

  it.each([
    ['a blank colon with no blank behind it', [88, 'text: ', 'text：'], '88 wrong-character'],
    [
      'brackets of the Chinese keyboard',
      [100, '[touch-the-detail, ask-worry]', '【touch-the-detail, ask-worry】'],
      '100 wrong-character',
    ],
    ['braces of full width', [72, '{who: liu', '｛who: liu'], '72 wrong-character'],
    ['a comma between fields', [72, '{who: liu, text', '{who: liu，text'], '72 wrong-character'],
    ['a colon between fields', [72, '{who: liu', '{who：liu'], '72 wrong-character'],
    ['a number of full width', [7, '5', '５'], '7 wrong-character'],
    ['quotes round a name', [5, 'window', '“window”'], '5 wrong-character'],
    ['a dash and a blank of full width', [72, '- {', '-\u3000{'], '72 wrong-character'],
    [
      'a stop in a list of names',
      [100, 'touch-the-detail, ask', 'touch-the-detail、ask'],
      '100 wrong-character',
    ],
    ['letters of full width', [5, 'window', 'ｗindow'], '5 wrong-character'],
  ] as const)('%s', (_, edit, expected) => {
    const found = changed(edit);
    expect(new Set(found)).toEqual(new Set([expected]));
  });

  it('leaves those characters alone in what somebody says', () => {
    expect(changed([88, 'text: 手机给我', 'text: 手机（“那个”）——给我：【快】、“快”；　是么？！'])).toEqual(
      [],
    );
  });
});
