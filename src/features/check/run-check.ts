import { checkScenario, type CheckResult, type Study } from '../../core/check/check-scenario.ts';
import type { Finding } from '../../core/check/finding.ts';
import { furtherChecks } from '../../core/check/further-checks.ts';
import { type Strategy, strategies } from '../../core/check/strategies.ts';
import { visitProbability } from '../../core/check/visit-probability.ts';
import type { Program } from '../../core/program/program.ts';
import { parsePlacedScenario } from '../../core/scenario/parse-scenario.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { formatPath } from '../../core/shared/issue.ts';
import type { Placed } from '../../core/shared/placed.ts';
import type {
  CheckOutcome,
  CheckReport,
  CheckRequest,
  CheckStage,
  PlaySamples,
  ReportFinding,
} from './check-report.ts';
import { layoutPicture } from './picture/layout-picture.ts';
import type { PictureData } from './picture/picture-data.ts';
import { shapePicture } from './picture/shape-picture.ts';
import { samplePlays } from './sample-plays.ts';
import { describeExample } from './describe-example.ts';

/** A browser has less room than the command line; a scenario beyond this is cut short, and said to be. */
export const BROWSER_LIMIT = 1_000_000;

type Place = Placed<Scenario>['place'];

const reportFinding = (finding: Finding, program?: Program): ReportFinding => ({
  code: finding.code,
  severity: finding.severity,
  where: formatPath(finding.path),
  position: finding.position,
  node: finding.node,
  choice: finding.choice,
  message: finding.message,
  expected: finding.expected,
  hint: finding.hint,
  accepted: finding.accepted,
  example: program && finding.example ? describeExample(program, finding.example) : undefined,
});

const named = (...names: string[]): Strategy[] => {
  const all = strategies();
  return names.flatMap((name) => all.find((strategy) => strategy.name === name) ?? []);
};

/** Numbers on simulated plays exist only where every configuration was seen and none comes round again. */
const isSound = ({ graph, order }: Study): boolean => graph.complete && order.loop === undefined;

function playsOf(study: Study): PlaySamples | undefined {
  return isSound(study)
    ? samplePlays(study.graph, study.views, named('random', 'listen-then-solve', 'expert'))
    : undefined;
}

function pictureOf(study: Study): PictureData {
  const { graph, order, views } = study;
  const [random, expert] = named('random', 'expert');
  const visits =
    isSound(study) && random && expert
      ? {
          random: visitProbability(graph, order, views, random),
          expert: visitProbability(graph, order, views, expert),
        }
      : undefined;
  const shape = shapePicture(graph, visits);
  return { ...shape, layout: layoutPicture(shape) };
}

const reportOf = (result: CheckResult, place: Place): CheckReport => ({
  id: result.id,
  title: result.title,
  profile: result.profile,
  exhaustive: result.exhaustive,
  configurations: result.configurations,
  findings: place(result.findings).map((finding) => reportFinding(finding, result.study.program)),
  strategies: result.strategies,
  comparison: result.comparison,
  plays: playsOf(result.study),
  picture: pictureOf(result.study),
});

/** Runs the whole check of one scenario and boils it down to what the page shows. Takes seconds: run it in a worker. */
export function runCheck(
  { source, library, together = 1 }: CheckRequest,
  onStage: (stage: CheckStage) => void,
): CheckOutcome {
  let scenario: Scenario;
  // A scenario of the shelf has no text here to point into.
  let place: Place = (findings) => [...findings];
  if (source.kind === 'file') {
    onStage('reading');
    const parsed = parsePlacedScenario(source.text, library, source.name);
    if (!parsed.ok) return { status: 'refused', findings: parsed.error.map((issue) => reportFinding(issue)) };
    scenario = parsed.value.value;
    place = parsed.value.place;
  } else scenario = source.scenario;
  onStage('exploring');
  const result = checkScenario(scenario, library, furtherChecks(together), BROWSER_LIMIT);
  onStage('drawing');
  return { status: 'checked', scenario, report: reportOf(result, place) };
}
