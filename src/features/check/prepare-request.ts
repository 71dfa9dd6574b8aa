import { linkScenario } from '../../core/program/link.ts';
import { hashScenario } from '../../core/scenario/hash-scenario.ts';
import type { Program } from '../../core/program/program.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { CheckServices } from './check-services.ts';
import type { CheckRequest, CheckSource } from './check-report.ts';
import type { Subject } from './check-state.ts';
import { readTextFile } from '../../ui/read-text-file.ts';

export interface Prepared {
  readonly request: CheckRequest;
  /** The scenario made ready to run, from what the check read. */
  readonly link: (scenario: Scenario) => Program;
}

async function sourceOf(
  { scenarios }: CheckServices,
  subject: Subject,
): Promise<Result<CheckSource, string>> {
  if (subject.kind === 'file') {
    const read = await readTextFile(subject.file, '情景文件');
    return read.ok ? ok({ kind: 'file', name: subject.name, text: read.value }) : read;
  }
  const program = await scenarios.load(subject.id);
  return program ? ok({ kind: 'shipped', scenario: program.scenario }) : fail('没有这个情景。');
}

/** Gathers all a check needs, as plain data that can go to a worker. */
export async function prepareRequest(
  services: CheckServices,
  subject: Subject,
): Promise<Result<Prepared, string>> {
  try {
    const [source, laws, rubric] = await Promise.all([
      sourceOf(services, subject),
      services.scenarios.laws(),
      services.scenarios.rubric(),
    ]);
    if (!source.ok) return source;
    return ok({
      request: {
        source: source.value,
        library: { ...rubric, laws },
        together: Math.max(1, services.scenarios.list().length),
      },
      link: (scenario) => linkScenario(scenario, rubric, hashScenario(scenario)),
    });
  } catch {
    return fail('情景或法律条目没取到，可能是断了网。再试一次多半就好。');
  }
}
