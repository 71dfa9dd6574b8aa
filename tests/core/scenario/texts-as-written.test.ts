import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import type { Issue } from '../../../src/core/shared/issue.ts';
import type { Result } from '../../../src/core/shared/result.ts';
import { loadLibrary, readText } from '../../support/load.ts';

const sound = readText('tests/fixtures/scenarios/sound-short.yaml');

const read = (text: string): Result<Scenario, Issue[]> => parseScenario(text, loadLibrary());
const withTitle = (written: string) => sound.replace('title: 街口的煤炉', () => `title: ${written}`);
const withPlace = (written: string) => sound.replace(/place: 老街口/, () => `place: ${written}`);
const withStory = (written: string) => sound.replace(/story: \[.*\]/, () => `story:\n    ${written}`);

const only = (text: string): Issue => {
  const parsed = read(text);
  const issues = parsed.ok ? [] : parsed.error;
  expect(issues).toHaveLength(1);
  return issues[0] as Issue;
};

describe('what YAML would drop or change of a text is told with both readings', () => {
  it.each([
    ['a mark and a number', '去 #3 窗口', '去 #3 窗口', '“去”'],
    ['a mark with blanks round it', '去 # 3 窗口', '去 # 3 窗口', '“去”'],
    ['a mark behind a word that could be a name', 'ok # 3', 'ok # 3', '“ok”'],
    ['a mark behind a quotation', '"去" #3 窗口', '#3 窗口', '“去”'],
    ['a mark at the beginning', '#3 窗口', '#3 窗口', '空的'],
    ['a mark on the next line', '去\n  #3 窗口', '#3 窗口', '“去”'],
    ['a mark on the line before', '\n  #3\n  窗口', '#3', '“窗口”'],
    ['a mark behind the sign of a block', '| #3\n  窗口', '#3', '“窗口'],
    ['a fold', '去三号\n  窗口', '去三号⏎窗口', '“去三号 窗口”'],
    ['a fold in a quotation', '"去三号\n  窗口"', '去三号⏎窗口', '去三号 窗口'],
    ['a folded block', '>-\n  去三号\n  窗口', '去三号⏎窗口', '“去三号 窗口”'],
    ['an emergency number', '110', '110', '数字 110'],
    ['a number with zeros before it', '0110', '0110', '数字 110'],
    ['a number with zeros behind it', '1.50', '1.50', '数字 1.5'],
    ['a number in sixteens', '0x1F', '0x1F', '数字 31'],
    ['a yes', 'true', 'true', 'true'],
    ['nothing', '~', '~', '空的'],
    ['a list', '[走]', '[走]', '列表'],
    ['a map', '{走}', '{走}', '一组'],
    ['a backslash', '"走\\_来"', '走\\_来', '走'],
  ])('%s', (_, text, written, reading) => {
    const issue = only(withTitle(text));
    expect(issue.code).toBe('text-changed');
    expect(issue.message).toContain(written);
    expect(issue.message.split('读成了')[1]).toContain(reading);
    expect(issue.hint).toBeTruthy();
    expect(issue.position?.line).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['a colon in a list', '- 他说: 走', 'text-changed', '他说: 走'],
    ['a colon at the end in a list', '- 他说:', 'text-changed', '他说:'],
    ['a question mark before it', '- ? 走', 'text-changed', '? 走'],
  ])('%s', (_, text, code, written) => {
    const issue = only(withStory(text));
    expect(issue.code).toBe(code);
    expect(issue.message).toContain(written);
  });

  it.each([
    ['a colon', '他说: 走', '他说: 走'],
    ['a colon at the end', '走:', '走:'],
  ])('%s splits a sentence: both parts are shown', (_, text, written) => {
    const issue = only(withTitle(text));
    expect(issue.code).toBe('yaml-syntax');
    expect(issue.message).toContain(written);
    expect(issue.message).toContain('读成了名字');
  });

  it('a mark inside braces', () => {
    const said = only(sound.replace('text: 您坐。, mood', () => 'text: 您坐 #3 桌。, mood'));
    expect([said.code, said.message]).toEqual(['text-changed', expect.stringContaining('#3 桌')]);
  });

  it.each([
    ['an exclamation mark before it', withTitle('! 走'), 'wrong-type'],
    ['an exclamation mark on the line before', withTitle('!\n  走'), 'wrong-type'],
    ['an exclamation mark before an item', withStory('- ! 走'), 'wrong-type'],
    ['a line of percent', `%走\n---\n${sound}`, 'yaml-syntax'],
    ['an anchor', withTitle('&走 来'), 'yaml-alias'],
    ['a tab before it', sound.replace('  place:', '\tplace:'), 'yaml-syntax'],
    ['a name twice', sound.replace('minutes: 4', 'minutes: 4\ntitle: 又一个'), 'duplicate-key'],
  ])('%s', (_, text, code) => {
    expect(only(text).code).toBe(code);
  });

  it('says of a name written twice where it stood first', () => {
    expect(only(sound.replace('minutes: 4', 'minutes: 4\ntitle: 又一个')).message).toContain('第 5 行');
  });
});

describe('right files are not troubled', () => {
  it.each([
    ['a remark set apart', withTitle('街口  # 说明')],
    ['a remark behind a quotation', withTitle('"街口" # 说明')],
    ['a remark on a line of its own', withTitle('街口\n# 说明\n#说明')],
    ['a remark behind a name', sound.replace('setting: scene', 'setting: scene # 说明')],
    ['a remark nobody signed', sound.replace('legal: null', 'legal: null')],
    ['an exclamation mark at the end', withTitle('走- !')],
    ['a mark inside a word', withTitle('C#语言')],
    ['words of another script over two lines', withTitle('Main\n  Street')],
    ['lines kept as they are', withTitle('|\n  街口\n  煤炉')],
    ['escapes that are meant', withTitle('"他说\\"走\\"，\\u4e0d\\x41"')],
    ['an apostrophe doubled', withTitle("'it''s'")],
    ['numbers and words together', withTitle('110 来了')],
  ])('%s', (_, text) => {
    const parsed = read(text);
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  /** Pieces a sentence and the marks of YAML are made of. */
  const piece = fc.constantFrom(
    ...[
      '走',
      '来了',
      '3',
      'ok',
      ' ',
      '#',
      ': ',
      ':',
      '- ',
      '“',
      '”',
      '"',
      "'",
      '，',
      ',',
      '{',
      '}',
      '[',
      ']',
    ],
    ...['&', '*', '!', '|', '>', '%', '@', '`', '?', '~', '\\', '110', 'null', 'true', '：', '—', '　', '…'],
  );
  const sentence = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').trim())
    // A remark set apart is a remark, also behind a sentence.
    .filter((text) => text !== '' && !/ {2,}#+(?: |$)/.test(text));

  it('reads every sentence that is written as YAML wants it', () => {
    const style = fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'PLAIN' as const);
    fc.assert(
      fc.property(sentence, style, (text, defaultStringType) => {
        const written = stringify(text, { defaultStringType, lineWidth: 0 }).trimEnd();
        const parsed = read(withTitle(written.replace(/\n/g, '\n  ')));
        expect(parsed.ok ? parsed.value.title : parsed.error).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('never takes in another sentence than was written', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(withTitle, withPlace), (text, put) => {
        const parsed = read(put(text));
        const quoted = /^(["']).*\1$/.test(text);
        if (!parsed.ok || quoted) return;
        expect(put === withTitle ? parsed.value.title : parsed.value.briefing.place).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('says of every slip of the pen how to mend it', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const parsed = read(withTitle(text));
        for (const { hint, position } of parsed.ok ? [] : parsed.error) {
          expect(hint).toBeTruthy();
          expect(position).toBeDefined();
        }
      }),
      { numRuns: 50 },
    );
  });
});
