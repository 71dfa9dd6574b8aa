import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../../src/core/check/attackers/features.ts';
import { RULES, shareHighest } from '../../../../src/core/check/attackers/rules.ts';
import { readText } from '../../../support/load.ts';
import { offer } from './make-trials.ts';

const value = (id: string, text: string, heard = ''): number =>
  FEATURES.find((feature) => feature.id === id)?.value(text, heard) ?? Number.NaN;

describe('what is counted', () => {
  it.each([
    ['sentences', '您坐我这把椅子。地上那张，我给您捡起来。', 2],
    ['sentences', '（蹲下去捡，捡完了。）都在这儿！', 1],
    ['sentences', '才三天，膜都没撕。……先看看人？', 2],
    ['two', '您坐。我看看。', 1],
    ['two', '您坐。我看。行吧？', 0],
    ['clauses', '一样，一样；说完了……再走。', 4],
    ['clause', '三个字，五个字的话。', 4],
    ['opening', '先坐，慢慢说。', 2],
    ['closing', '先坐，慢慢说。', 3],
    ['length', '先坐。', 3],
    ['brackets', '（等着）您说。（记下来）', 2],
    ['quotes', '那句“没事”，是怕您急。', 1],
    ['numbers', '十一页进，3 页出，半天。', 3],
    ['times', '明天上午十点前，周五也行。', 4],
    ['questions', '行吗？不行？', 2],
    ['exclamations', '别动！', 1],
    ['commas', '您坐，喝水，歇着。', 2],
    ['pauses', '这……那——行。', 2],
    ['you', '你们和你', 2],
    ['respect', '您说您的', 2],
    ['we', '我们和咱', 2],
    ['first', '先看，先坐', 2],
    ['then', '就这样', 1],
    ['all', '都行', 1],
    ['again', '再说再看', 2],
    ['negatives', '不是没说，别急', 3],
    ['particles', '好吧，行了嘛', 3],
    ['reassuring', '放心，一定没事', 3],
    ['courtesy', '麻烦您，对不起', 2],
    ['law', '按规定，依据条例', 3],
    ['orders', '马上过来', 2],
    ['names', '周大爷，老郝', 2],
    ['points', '这个那个', 2],
    ['sameWords', '橘子皮搁材料上', 5],
    ['samePairs', '橘子皮搁材料上', 2],
  ])('%s of 「%s」 is %d', (id, text, expected) => {
    expect(value(id, text, '剥着橘子，皮一扔，材料湿了。')).toBe(expected);
  });

  it('covers every feature above, each with two rules', () => {
    for (const { id } of FEATURES) {
      expect(Number.isFinite(value(id, '您先坐，我就来。'))).toBe(true);
      expect(RULES.filter((rule) => rule.id.startsWith(`${id}.`)).map((rule) => rule.id)).toEqual([
        `${id}.most`,
        `${id}.least`,
      ]);
    }
  });

  it('is told to authors: nothing counted that the page for them leaves out', () => {
    const readme = readText('scenarios/README.md');
    for (const word of ['句数', '分句', '括号', '引号', '问号', '叹号', '省略号', '位置', '重了几个字'])
      expect(readme).toContain(word);
  });
});

describe('a rule', () => {
  const pick = (id: string, texts: readonly string[], heard: readonly string[] = []) =>
    RULES.find((rule) => rule.id === id)?.picks(offer(texts, 0, heard));

  it('takes the most, or the least, and shares a tie evenly', () => {
    expect(pick('length.most', ['好', '好的', '行啊'])).toEqual([0, 0.5, 0.5]);
    expect(pick('length.least', ['好', '好的', '行啊'])).toEqual([1, 0, 0]);
    expect(pick('quotes.most', ['好', '好的', '行啊', '嗯'])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('compares with what was just said', () => {
    expect(pick('sameWords.most', ['橘子皮', '苹果核'], ['一个橘子。', '皮。'])).toEqual([1, 0]);
  });

  it('by place takes what stands there on the screen, not in the file', () => {
    const places = [
      [0.2, 0.8],
      [0.8, 0.2],
    ];
    const shown = { ...offer(['甲', '乙'], 0), places };
    const taken = (id: string) => RULES.find((rule) => rule.id === id)?.picks(shown);
    expect(taken('place.1')).toEqual([0.2, 0.8]);
    expect(taken('place.last')).toEqual([0.8, 0.2]);
  });

  it('shares 1 among those within rounding', () => {
    expect(shareHighest([0.3, 0.1 + 0.2])).toEqual([0.5, 0.5]);
  });
});
