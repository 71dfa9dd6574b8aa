import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { languageFindings } from '../../../src/core/check/language-findings.ts';
import { textFindings } from '../../../src/core/check/text-findings.ts';
import { articleNumber, articlesIn } from '../../../src/core/rubric/article-numbers.ts';
import { plainText } from '../../../src/core/rubric/plain-text.ts';
import { repealedLawIn } from '../../../src/core/rubric/repealed-laws.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { formatIssue } from '../../../src/core/shared/issue.ts';
import { loadLibrary, readText } from '../../support/load.ts';

const sound = readText('tests/fixtures/scenarios/sound-short.yaml');

/** What is said about wording when one option of the sound scenario reads otherwise. */
function codesWhen(from: string, to: string): string[] {
  const parsed = parseScenario(
    sound.replace(from, () => to),
    loadLibrary(),
  );
  if (!parsed.ok) throw new Error(parsed.error.map(formatIssue).join('\n'));
  const { study } = checkScenario(parsed.value, loadLibrary());
  return [...languageFindings(study), ...textFindings(study)].map(({ code }) => code);
}

const LAW = '占道的条款都贴墙上，您自己过去看。';
const said = (text: string, law?: string): string[] =>
  codesWhen(LAW, law === undefined ? text : `${text}\n            law: [${law}]`);

describe('article numbers, however they are written', () => {
  it.each([
    ['第45条', [45]],
    ['第４５条', [45]],
    ['第 45 条', [45]],
    ['第四十五条', [45]],
    ['第廿五条', [25]],
    ['第两百三十二条', [232]],
    ['第一千零四十二条', [1042]],
    ['第四十五、四十六条', [45, 46]],
    ['第45-47条', [45, 47]],
    ['第九条和第十一条', [9, 11]],
    ['处罚法45条', [45]],
    ['规定四十五条', [45]],
    ['第一条路、第二条街', []],
    ['有三条办法，说十条也行', []],
  ])('%s', (text, numbers) => expect(articlesIn(text).map(articleNumber)).toEqual(numbers));

  it.each(['第45条', '第４５条', '第 四十五 条', '四十五条'])(
    '%s without a checked source is not to be said',
    (number) => {
      expect(said(`按规定${number}，您自己过去看看条款。`)).toEqual(['legal-without-id']);
      expect(said(`按规定${number}，您自己过去看看条款。`, 'case-not-police')).toEqual([
        'law-unverified-article',
      ]);
      expect(said(`按规定${number}，您自己过去看看条款。`, 'za-mediation-scope')).toEqual([
        'law-wrong-article',
      ]);
    },
  );

  it('the right one of a checked source may be', () =>
    expect(said('按第九条第二款，您自己过去看看条款。', 'za-mediation-scope')).toEqual([]));
});

describe('laws that are gone', () => {
  it.each(['婚姻法', '《婚姻法》', '治安管理处罚条例', '民法 通则', '合同法'])('%s', (law) => {
    expect(said(`按${law}办，您自己过去看看条款吧。`)).toEqual(['law-repealed']);
    expect(said(`按${law}办，您自己过去看看条款吧。`, 'za-mediation-scope')).toEqual(['law-repealed']);
  });

  it('the facts of law.yaml count', () =>
    expect(repealedLawIn('按老街坊法来', ['老街坊法'])).toBe('老街坊法'));

  it.each(['劳动合同法', '婚姻法早就废止了', '婚姻的事归民法典'])('%s is none', (text) =>
    expect(repealedLawIn(text, [])).toBeUndefined(),
  );
});

describe('words that sound the same', () => {
  it.each(['你先冷静', '你先，冷静', '您先 冷静', '你、先冷静'])(
    '%s is the same forbidden phrase',
    (phrase) => {
      expect(codesWhen('十一年不容易，今天是碰上什么难处了？', `${phrase}，今天碰上什么难处了？`)).toContain(
        'forbidden-phrase',
      );
    },
  );

  const RESTATE = '摊子一停，家里就断了进项，是这个理吧？';
  it.each([
    ['摊子一停,家里就断了进项,是这个理吧?', 'duplicate-text'],
    ['「摊子一停」～家里就断了进项……是这个理吧！', 'duplicate-text'],
    ['家里就断了进项，摊子一停，是这个理吧？', 'near-duplicate-text'],
    ['摊子一停，家里就断了收项，是这个理吧？', 'near-duplicate-text'],
  ])('%s', (text, code) => {
    expect(sound).toContain(RESTATE);
    expect(codesWhen('谁家都有难处，您先别激动，慢慢讲就是。', text)).toEqual([code]);
  });

  it('plain text keeps what is said', () => expect(plainText('Ａ１，「好」 吧～')).toBe('A1好吧'));
});
