import { expect, it } from 'vitest';
import { renderPanel } from '../../src/cli/panel/render-panel.ts';
import { panelAgreement, panelFindings } from '../../src/core/exchange/panel-agreement.ts';
import { panelConsensus } from '../../src/core/exchange/panel-consensus.ts';
import type { Rating } from '../../src/core/exchange/read-rating.ts';

const rating = (rater: string, option: string, given: number, best = false): Rating => ({
  ...{ rater, scenario: 'fifth-visit', decision: 'slam' },
  ...{ option, best, rating: given },
});

it('prints each decision, the panel as a whole, and what to look at', () => {
  const ratings = [
    ...[rating('甲', 'sit', 3, true), rating('甲', 'law', 0)],
    ...[rating('乙', 'sit', 3, true), rating('乙', 'law', 2)],
    ...[rating('丙', 'sit', 2), rating('丙', 'law', 3, true)],
  ];
  const agreements = panelAgreement(ratings);
  const lines = renderPanel(agreements, panelFindings(agreements, new Map()), panelConsensus(ratings));
  expect(lines.slice(0, 8)).toEqual([
    '',
    'fifth-visit slam  3 人，67% 认“sit”最好',
    '  sit                        2 票  中位 3  四分位 2.5–3',
    '  law                        1 票  中位 2  四分位 1–2.5',
    '',
    '整个评题组打分像不像',
    '  还不够：要有 30 句两个人以上评过、至少 6 个抉择点，现在 2 句、1 个抉择点',
    '',
  ]);
  expect(lines.at(-1)).toBe('1 个抉择点，1 处要看');
  expect(lines.join('\n')).toContain('下面的数只能参考');
});
