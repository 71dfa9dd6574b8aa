import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckServices } from './check-services.ts';
import type { CheckRunner } from './check-runner.ts';
import { type CheckState, IDLE, type Subject } from './check-state.ts';
import { prepareRequest } from './prepare-request.ts';

interface Check {
  readonly state: CheckState;
  readonly start: (subject: Subject) => void;
  readonly cancel: () => void;
}

/** One check at a time: a new one, a cancel or leaving the page ends the one that runs. */
export function useCheck(services: CheckServices, runner: CheckRunner): Check {
  const [state, setState] = useState<CheckState>(IDLE);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const start = useCallback(
    async (subject: Subject) => {
      stop.current();
      let current = true;
      stop.current = () => (current = false);
      const since = services.now();
      const show = (next: CheckState) => current && setState(next);
      const fail = (message: string) => show({ status: 'failed', subject, message });
      show({ status: 'running', subject, stage: 'reading', since });
      const prepared = await prepareRequest(services, subject);
      if (!current) return;
      if (!prepared.ok) return fail(prepared.error);
      const { request, link } = prepared.value;
      const end = runner(request, {
        onStage: (stage) => show({ status: 'running', subject, stage, since }),
        onFailed: fail,
        onOutcome: (outcome) => {
          if (outcome.status === 'refused')
            return show({ status: 'refused', subject, findings: outcome.findings });
          const seconds = (services.now() - since) / 1000;
          show({
            status: 'checked',
            subject,
            checked: { report: outcome.report, program: link(outcome.scenario), seconds },
          });
        },
      });
      stop.current = () => {
        current = false;
        end();
      };
    },
    [services, runner],
  );

  const cancel = useCallback(() => {
    stop.current();
    setState({ status: 'idle', cancelled: true });
  }, []);

  return { state, start: (subject) => void start(subject), cancel };
}
