import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CheckState } from './check-state.ts';

interface FailedNoticeProps {
  readonly state: Extract<CheckState, { status: 'failed' }>;
  readonly onRetry: () => void;
}

/** The check could not be done at all: that says nothing about the scenario. */
export function FailedNotice({ state, onRetry }: FailedNoticeProps) {
  return (
    <Notice
      tone="warn"
      title={`${state.subject.name} 没查成`}
      live
      actions={<Button onClick={onRetry}>再查一次</Button>}
    >
      {state.message}
    </Notice>
  );
}
