import type { CheckListener, CheckRunner } from '../../../src/features/check/check-runner.ts';
import type { CheckOutcome, CheckRequest } from '../../../src/features/check/check-report.ts';
import { runCheck } from '../../../src/features/check/run-check.ts';
import type { Services } from '../../../src/ports/services.ts';
import { loadFixture, loadLibrary, readText } from '../../support/load.ts';

export const FIXTURE = 'tests/fixtures/scenarios/queue-jumper.yaml';

/** Checks the fixture's text as a dropped file, with parts of it exchanged. */
export function checkText(...changes: readonly (readonly [from: string, to: string])[]): CheckOutcome {
  const text = changes.reduce((sum, [from, to]) => sum.replace(from, to), readText(FIXTURE));
  return runCheck(
    { source: { kind: 'file', name: 'scenario.yaml', text }, library: loadLibrary() },
    () => undefined,
  );
}

export interface FakeRunner {
  readonly runner: CheckRunner;
  readonly requests: CheckRequest[];
  readonly ended: () => number;
  readonly listener: () => CheckListener;
}

/** A runner that does nothing until the test says what came of it. */
export function fakeRunner(): FakeRunner {
  const requests: CheckRequest[] = [];
  let listener: CheckListener | undefined;
  let ended = 0;
  return {
    requests,
    ended: () => ended,
    listener: () => {
      if (!listener) throw new Error('nothing was started');
      return listener;
    },
    runner: (request, to) => {
      requests.push(request);
      listener = to;
      return () => {
        ended += 1;
      };
    },
  };
}

/** Only what the page asks for; the fixture stands in for every shipped scenario. */
export function fakeServices(change: Partial<Services['scenarios']> = {}): Services {
  const { indicators, dispositions, rubric, laws } = loadLibrary();
  const program = loadFixture('queue-jumper');
  const card = {
    id: 'queue-jumper',
    title: '插队',
    setting: 'window',
    level: 1,
    minutes: 3,
    focus: ['psychology'],
    hash: program.hash,
  } as const;
  return {
    scenarios: {
      list: () => [card],
      load: async () => program,
      rubric: () => ({ indicators, dispositions, rubric }),
      laws: async () => laws,
      ...change,
    },
    now: () => 0,
  } as unknown as Services;
}
