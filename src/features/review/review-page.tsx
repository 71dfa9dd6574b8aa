import type { ReactNode } from 'react';
import type { ReviewServices } from './review-services.ts';
import { useTitle } from '../../ui/use-title.ts';
import { ReviewReport } from './review-report.tsx';
import styles from './review-page.module.css';
import '../../ui/paper.css';
import { TroublePage } from './trouble-page.tsx';
import { useReview } from './use-review.ts';

interface ReviewPageProps {
  readonly services: ReviewServices;
  readonly run: string;
  /** Starts a practice run from the `decision`-th (0-based) turn of a run. */
  readonly onReplayFrom: (scenario: string, run: string, decision: number) => void;
  /** Saying a line aloud; features meet only in the app. */
  readonly rehearse?: ReactNode;
  readonly onPlay: (scenario: string) => void;
  readonly onResume: (scenario: string, run: string) => void;
  readonly onExpert: (scenario: string) => void;
  readonly onLeave: () => void;
}

/** 复盘: the report of one run, or plainly why there is none. */
export function ReviewPage({ services, run, rehearse, onLeave, ...to }: ReviewPageProps) {
  const { state, retry } = useReview(services, run);
  useTitle(state.status === 'ready' ? `复盘：${state.data.report.run.title}` : '复盘');
  if (state.status === 'loading') {
    return (
      <p className={styles.loading} role="status">
        正在算……
      </p>
    );
  }
  if (state.status === 'trouble') {
    return <TroublePage trouble={state.trouble} run={run} onRetry={retry} onLeave={onLeave} />;
  }
  const { scenario } = state.data.report.run;
  const { carried } = state.data.transcript;
  return (
    <ReviewReport
      data={state.data}
      services={services}
      rehearse={rehearse}
      onReplayFrom={(decision) => to.onReplayFrom(scenario, run, decision)}
      // A return is begun by what is owed; to practise it again is to begin from where it began.
      onAgain={() => (carried ? to.onReplayFrom(scenario, run, 0) : to.onPlay(scenario))}
      onResume={() => to.onResume(scenario, run)}
      onExpert={state.data.expert ? () => to.onExpert(scenario) : undefined}
      onLeave={onLeave}
    />
  );
}
