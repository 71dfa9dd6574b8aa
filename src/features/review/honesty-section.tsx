import { calendarWords } from '../../ui/date-words.ts';
import { TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';
import styles from './honesty-section.module.css';
import type { ReviewData } from './load-review.ts';
import { Fold } from '../../ui/fold.tsx';
import { sentence } from './words.ts';

const reviewLine = (who: string | null, none: string, done: string): string =>
  who === null ? none : sentence(`${done}：${who}`);

function thinLine({ report, rubricBundle }: ReviewData): string | undefined {
  const thin = report.honesty.thinFocus.map(
    ({ dimension, telling }) => `${rubricBundle.rubric.dimensions[dimension].name} ${telling} 处`,
  );
  if (thin.length === 0) return undefined;
  return `本场重点里，${thin.join('、')}，不到 ${TELLING_NEEDED} 处，凭这一场给不了数。`;
}

const unreviewed = ({ legalReview, expertReview }: ReviewData['report']['honesty']): string | undefined =>
  legalReview === null && expertReview === null ? '题目和法律都还没人审过' : undefined;

/** What the page does not know, said as plainly as what it does. */
export function HonestySection({ data }: { readonly data: ReviewData }) {
  const { honesty, run } = data.report;
  const lines = [
    reviewLine(honesty.legalReview, '未经法制审核：法律内容还没有法制部门看过。', '法制审核'),
    reviewLine(honesty.expertReview, '未经专家评题：哪句好、哪句差，是编题人定的。', '专家评题'),
    `法律口径截至${calendarWords(honesty.lawDate)}，之后改了的以新的为准。`,
    '一场说明不了一个人：不排名，不作合格与否的依据，看多次的走向。',
    '人物的怒气、信任是编出来的规则，前后一致，但不等于心理学。',
    thinLine(data),
    run.mode === 'exam'
      ? run.patience === 0
        ? '这次考核关了时限。'
        : `这次考核的时限是标准的 ${run.patience} 倍。`
      : undefined,
  ].filter((line) => line !== undefined);
  return (
    <Fold whole title="这份复盘不知道的" fact={unreviewed(honesty)}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {honesty.accepted.map(({ node, code, because }) => (
          <li key={`${node}-${code}`}>编题人认下的一处：{because}</li>
        ))}
      </ul>
    </Fold>
  );
}
