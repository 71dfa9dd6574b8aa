import { type ReactNode, useRef } from 'react';
import type { Report } from '../../core/scoring/report.ts';
import { AtOnce, type AtOnceProps } from './at-once.tsx';
import { DimensionSection } from './dimension-section.tsx';
import { EndingSection } from './ending-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { HonestySection } from './honesty-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { RedLines } from './red-lines.tsx';
import { RegisterSection } from './register-section.tsx';
import { ReviewHeader } from './review-header.tsx';
import styles from './review-page.module.css';
import type { ReviewServices } from './review-services.ts';
import { ReviewSheet } from './review-sheet.tsx';
import { ScoreSection } from './score-section.tsx';
import { TakeAlong } from './take-along.tsx';
import { TalkSection } from './talk-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { useLaws } from './use-laws.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import { usePool } from './use-pool.ts';

interface ReviewReportProps extends AtOnceProps {
  readonly services: ReviewServices;
  readonly rehearse: ReactNode;
  readonly onLeave: () => void;
}

const touchesLaw = ({ redlines, turns }: Report): boolean =>
  redlines.length > 0 || turns.some(({ law }) => law.length > 0);

/** The review: at once what matters, below what came of it, and folded away the evidence for all of it. */
export function ReviewReport({ services, rehearse, onLeave, ...atOnce }: ReviewReportProps) {
  const { data, onReplayFrom } = atOnce;
  const { report, calls } = data;
  const page = useRef<HTMLElement>(null);
  useOpenForPrint(page);
  const laws = useLaws(services, touchesLaw(report));
  const pool = usePool(services);
  return (
    <>
      <article className={styles.page} ref={page} data-print="whole">
        <ReviewHeader data={data} />
        <AtOnce
          {...atOnce}
          redlines={
            report.redlines.length > 0 && (
              <RedLines hits={report.redlines} laws={laws} scored={report.run.mode !== 'guided'} />
            )
          }
        />
        {report.ending && <EndingSection ending={report.ending} data={data} />}
        <div className={styles.folds}>
          <TalkSection data={data} laws={laws} rehearse={rehearse} onReplayFrom={onReplayFrom} />
          <DimensionSection data={data} pool={report.run.mode === 'guided' ? undefined : pool} />
          <TimelineSection data={data} />
          <FactsSection facts={report.facts} complete={report.run.complete} />
          <PromisesSection promises={report.promises} calls={calls} />
          <RegisterSection data={data} />
          <ScoreSection report={report} />
          <HonestySection data={data} />
        </div>
        <TakeAlong data={data} onLeave={onLeave} />
      </article>
      <ReviewSheet data={data} />
    </>
  );
}
