import type { CheckServices } from './check-services.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './check-page.module.css';
import type { CheckRunner } from './check-runner.ts';
import type { Checked } from './check-state.ts';
import { FailedNotice } from './failed-notice.tsx';
import { Refused } from './refused.tsx';
import { TakeIn } from './take-in.tsx';
import { Report } from './report/report.tsx';
import { Running } from './running.tsx';
import { SourcePicker } from './source-picker.tsx';
import { useCheck } from './use-check.ts';
import { workerRunner } from './worker-runner.ts';

interface CheckPageProps {
  readonly services: CheckServices;
  readonly onLeave: () => void;
  /** Where a scenario is played: an `href`. */
  readonly play: (scenario: string) => string;
  /** Where checks run; tests bring their own. */
  readonly runner?: CheckRunner;
}

/** Warnings are the author's business; with an error somebody playing it gets stuck or is wronged. */
const playable = ({ report }: Checked): boolean =>
  report.exhaustive &&
  report.findings.every(({ severity, accepted }) => severity !== 'error' || accepted !== undefined);

/** 情景体检: proves that a scenario is playable and fair, or says where it is not. */
export function CheckPage({ services, onLeave, play, runner = workerRunner }: CheckPageProps) {
  const { state, start, cancel } = useCheck(services, runner);
  useTitle(state.status === 'idle' ? '情景体检' : `体检：${state.subject.name}`);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>情景体检</h1>
          <p className={styles.lead}>
            一个情景就是一道考人的题。这里把它能走到的每一种局面都走一遍，看走不走得通、公不公道、凭样子猜得出猜不出。
          </p>
        </div>
        <Button variant="quiet" onClick={onLeave}>
          <Icon name="back" />
          回首页
        </Button>
      </header>
      <SourcePicker
        cards={services.scenarios.list()}
        subject={state.status === 'idle' ? undefined : state.subject}
        onPick={start}
      />
      {state.status === 'idle' && state.cancelled && (
        <Notice live>停下了，什么都没改。要查时再点一次就好。</Notice>
      )}
      {state.status === 'running' && <Running state={state} now={services.now} onCancel={cancel} />}
      {state.status === 'failed' && <FailedNotice state={state} onRetry={() => start(state.subject)} />}
      {state.status === 'refused' && <Refused findings={state.findings} name={state.subject.name} />}
      {state.status === 'checked' && (
        <>
          {state.subject.kind === 'file' && playable(state.checked) && (
            <TakeIn
              key={state.checked.program.hash}
              services={services}
              scenario={state.checked.program.scenario}
              play={play}
            />
          )}
          <Report key={state.checked.report.id} subject={state.subject} checked={state.checked} />
        </>
      )}
    </article>
  );
}
