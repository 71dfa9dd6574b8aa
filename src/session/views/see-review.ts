import type { Transcript } from '../../core/play/transcript.ts';
import type { Program } from '../../core/program/program.ts';
import { buildReport } from '../../core/scoring/report.ts';
import type { ScoringNames } from '../../core/scoring/scoring-names.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import type { ReviewView } from './review-view.ts';
import { seeCalls } from './see-calls.ts';

/** Works out what a run came to. Fails where the record does not fit its scenario, with the reason. */
export function seeReview(
  program: Program,
  transcript: Transcript,
  names: ScoringNames,
): Result<ReviewView, Issue> {
  const report = buildReport(program, transcript, names);
  if (!report.ok) return report;
  const { scenario } = program;
  const { setting, focus } = scenario;
  return ok({ report: report.value, calls: seeCalls(scenario), setting, focus });
}
