import type { CheckReport } from '../check-report.ts';
import { ScorePlot } from './score-plot.tsx';
import { Section } from '../../../ui/section.tsx';
import { StrategyTable } from './strategy-table.tsx';
import styles from './strategies.module.css';

const lead = (count: number): string =>
  `让 ${count} 种“学员”各走一遍：只看样子的、只会一招的、先听后办的、句句最好的。过程分按他们的走法精确算出来，不是抽样。`;

/** Clause 3 of the check: who scores what without listening. */
export function Strategies({ report }: { readonly report: CheckReport }) {
  if (report.strategies.length === 0) {
    return (
      <Section title="模拟学员">
        <p>
          {report.exhaustive
            ? '情景里有绕不出去的圈，分算不完。先改掉圈再看。'
            : '局面没有走完，分算不出来。'}
        </p>
      </Section>
    );
  }
  return (
    <Section title="模拟学员" lead={lead(report.strategies.length)}>
      <div className={styles.columns}>
        <StrategyTable strategies={report.strategies} profile={report.profile} />
        {report.plays && <ScorePlot plays={report.plays} />}
      </div>
    </Section>
  );
}
