import { type ReactNode, useRef } from 'react';
import type { Report } from '../../core/scoring/report.ts';
import type { ReviewServices } from './review-services.ts';
import { DimensionSection } from './dimension-section.tsx';
import { EndingSection } from './ending-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { HonestySection } from './honesty-section.tsx';
import type { ReviewData } from './load-review.ts';
import { PivotsSection } from './pivots-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { RedLines } from './red-lines.tsx';
import { RegisterSection } from './register-section.tsx';
import { ReviewHeader } from './review-header.tsx';
import styles from './review-page.module.css';
import { ScoreSection } from './score-section.tsx';
import { TalkSection } from './talk-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { useLaws } from './use-laws.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import { usePool } from './use-pool.ts';

interface ReviewReportProps {
  readonly data: ReviewData;
  readonly services: ReviewServices;
  readonly rehearse: ReactNode;
  readonly onReplayFrom: (decision: number) => void;
  readonly onExpert: () => void;
  readonly onLeave: () => void;
}

const touchesLaw = ({ redlines, turns }: Report): boolean =>
  redlines.length > 0 || turns.some(({ law }) => law.length > 0);

/** The review from red lines to what it does not know, in that order. */
export function ReviewReport({
  data,
  services,
  rehearse,
  onReplayFrom,
  onExpert,
  onLeave,
}: ReviewReportProps) {
  const { report, calls } = data;
  const page = useRef<HTMLElement>(null);
  useOpenForPrint(page);
  const laws = useLaws(services, touchesLaw(report));
  const pool = usePool(services);
  return (
    <article className={styles.page} ref={page}>
      <ReviewHeader data={data} onExpert={onExpert} onLeave={onLeave} />
      <RedLines hits={report.redlines} laws={laws} scored={report.run.mode !== 'guided'} />
      {report.ending && <EndingSection ending={report.ending} calls={calls} />}
      <ScoreSection report={report} />
      <DimensionSection data={data} pool={report.run.mode === 'guided' ? undefined : pool} />
      <div className={styles.pair}>
        <RegisterSection data={data} />
        <PromisesSection promises={report.promises} calls={calls} />
      </div>
      <FactsSection facts={report.facts} complete={report.run.complete} />
      <TimelineSection data={data} />
      <PivotsSection report={report} onReplayFrom={onReplayFrom} />
      <TalkSection data={data} laws={laws} rehearse={rehearse} onReplayFrom={onReplayFrom} />
      <HonestySection data={data} />
    </article>
  );
}
