import { describe, expect, it } from 'vitest';
import { panelAgreement, panelFindings } from '../../../src/core/exchange/panel-agreement.ts';
import { readRatings } from '../../../src/core/exchange/panel-ratings.ts';
import type { Known, Rating } from '../../../src/core/exchange/read-rating.ts';

const KNOWN: Known = new Map([
  [
    'fifth-visit',
    {
      versions: ['v2'],
      decisions: new Map([['slam', new Set(['sit', 'law', 'calm'])]]),
      letters: new Map([
        ['slam/A', 'law'],
        ['slam/B', 'sit'],
      ]),
    },
  ],
]);
const HEADER = 'rater,scenario,decision,option,best,rating,选项\n';
const read = (rows: string) => readRatings(HEADER + rows, KNOWN, 'r.csv');

const messages = (rows: string): string[] => {
  const result = read(rows);
  return result.ok
    ? []
    : result.error.map(
        ({ code, position, message }) => `${code}@${position?.line}:${position?.column} ${message}`,
      );
};

/** Ratings of one decision: each rater's best and their marks for sit, law, calm. */
const panel = (...raters: readonly (readonly [best: string, ...marks: number[]])[]): Rating[] =>
  raters.flatMap(([best, ...marks], rater) =>
    ['sit', 'law', 'calm'].map((option, index) => ({
      rater: `r${rater}`,
      scenario: 'fifth-visit',
      decision: 'slam',
      option,
      best: option === best,
      rating: marks[index] ?? 0,
    })),
  );

describe('reading ratings', () => {
  it('takes columns in any order, skips blank rows and ignores further columns', () => {
    const text =
      '\uFEFFrating,best,option,decision,scenario,rater,note\r\n3,1,sit,slam,fifth-visit,王,好\r\n,,law,slam,fifth-visit,,\r\n';
    const result = readRatings(text, KNOWN, 'r.csv');
    expect(result).toEqual({
      ok: true,
      value: [
        { rater: '王', scenario: 'fifth-visit', decision: 'slam', option: 'sit', best: true, rating: 3 },
      ],
    });
  });

  it('names row and column of every mistake, all at once', () => {
    expect(
      messages(
        ',fifth-visit,slam,sit,1,3\n王,fifth-visit,slam,sti,2,5\n王,fifth-visits,slam,sit,0,2\n王,fifth-visit,slaim,sit,0,2\n',
      ),
    ).toEqual([
      'panel-rater@2:1 第 2 行 A 列：没写评题人',
      'panel-unknown@3:4 第 3 行 D 列：没有选项“sti”',
      'panel-best@3:5 第 3 行 E 列：“2”不是 0 或 1',
      'panel-rating@3:6 第 3 行 F 列：“5”不是 0 到 3 的整数',
      'panel-unknown@4:2 第 4 行 B 列：没有情景“fifth-visits”',
      'panel-unknown@5:3 第 5 行 C 列：没有抉择点“slaim”',
    ]);
  });

  it('reads the letters of the printed form, of this version only', () => {
    const table = (rows: string) =>
      readRatings(`rater,scenario,decision,option,best,rating,version\n${rows}`, KNOWN, 'r.csv');
    const good = table('王,fifth-visit,slam,B,1,3,v2\n');
    expect(good.ok && good.value[0]?.option).toBe('sit');
    const bad = table(
      '王,fifth-visit,slam,B,1,3,v1\n王,fifth-visit,slam,A,0,1,\n王,fifth-visit,slam,Z,0,1,v2\n',
    );
    expect(
      bad.ok ? [] : bad.error.map(({ code, position }) => `${code}@${position?.line}:${position?.column}`),
    ).toEqual(['panel-version@2:7', 'panel-version@3:7', 'panel-unknown@4:4']);
  });

  it('notices an option rated twice and two bests', () => {
    expect(
      messages('王,fifth-visit,slam,sit,1,3\n王,fifth-visit,slam,sit,0,2\n王,fifth-visit,slam,law,1,2\n'),
    ).toEqual([
      'panel-twice@3:4 第 3 行 D 列：王 评过这个选项了（第 2 行）',
      'panel-two-best@4:5 第 4 行 E 列：王 在这个抉择点勾了两个最好的（另一个在第 2 行）',
    ]);
  });

  it('names missing columns, and an empty table', () => {
    const result = readRatings('rater,scenario,decision,option,best\n', KNOWN, 'r.csv');
    expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual([
      '第 1 行 F 列：第一行里没有“rating”这一列',
    ]);
    const empty = readRatings('', KNOWN, 'r.csv');
    expect(empty.ok ? [] : empty.error.map(({ code }) => code)).toEqual(['panel-empty']);
  });
});

describe('agreement of a panel', () => {
  it('counts votes, medians and quartiles per option', () => {
    const [item] = panelAgreement(
      panel(['sit', 3, 1, 0], ['sit', 3, 1, 1], ['law', 2, 3, 1], ['sit', 3, 0, 1]),
    );
    expect(item).toMatchObject({ decision: 'slam', raters: 4, best: 'sit', agreement: 0.75 });
    expect(item?.options.find(({ option }) => option === 'law')).toEqual({
      option: 'law',
      raters: 4,
      votes: 1,
      median: 1,
      lower: 0.75,
      upper: 1.5,
    });
  });

  it.each([
    ['59% agreement', 17, 29, ['panel-low-agreement']],
    ['exactly 60%', 3, 5, []],
  ] as const)('%s on the best', (_name, votes, raters, expected) => {
    const marks = [3, 1, 1] as const;
    const ratings = panel(
      ...Array.from(
        { length: raters },
        (_, index) => [index < votes ? 'sit' : index % 2 ? 'law' : 'calm', ...marks] as const,
      ),
    );
    expect(panelFindings(panelAgreement(ratings), new Map()).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['a range of exactly one', [0, 0, 1, 1, 1], []],
    ['a range above one', [0, 0, 2, 3, 3], ['panel-wide-spread']],
  ] as const)('%s', (_name, marks, expected) => {
    const ratings = panel(...marks.map((mark) => ['sit', 3, mark, 1] as const));
    expect(panelFindings(panelAgreement(ratings), new Map()).map(({ code }) => code)).toEqual(expected);
  });

  it('says when the panel prefers another option than the author', () => {
    const ratings = panel(...Array.from({ length: 6 }, () => ['law', 1, 3, 0] as const));
    const findings = panelFindings(panelAgreement(ratings), new Map([['fifth-visit/slam', 'sit']]));
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'panel-against-key “slam”评题人认“law”最好，文件里最高评级的是“sit”',
    ]);
  });

  it('says first that four raters are few', () => {
    const ratings = panel(...Array.from({ length: 4 }, () => ['sit', 3, 1, 0] as const));
    expect(
      panelFindings(panelAgreement(ratings), new Map()).map(({ code, severity }) => `${severity} ${code}`),
    ).toEqual(['note panel-few-raters']);
  });
});
