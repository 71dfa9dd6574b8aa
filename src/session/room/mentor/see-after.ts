import { debriefQuestions } from '../../../core/mentor/debrief-questions.ts';
import { runOf } from '../../../core/mentor/room/session-record.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import { DEBRIEF_STEPS } from '../../../core/mentor/session-parts.ts';
import { sideBySide } from '../../../core/mentor/side-by-side.ts';
import { buildReport, type Report } from '../../../core/scoring/report.ts';
import { remember } from '../../remember.ts';
import type { Played } from '../room-run.ts';
import type { DebriefNow, ResultNow } from './mentor-view.ts';

/** What is drawn from the run once it has been rated, made once for both windows. */
export function afterViews({ content }: Played) {
  const { program, rubricBundle } = content;
  const reportOf = remember((_run: SessionState['run'], state: SessionState): Report | undefined => {
    const run = runOf(state);
    const report = run && buildReport(program, run, rubricBundle);
    return report?.ok ? report.value : undefined;
  });
  const reportNow = (state: SessionState) => reportOf(state.run, state);
  const questionsOf = remember((report: Report | undefined) =>
    report ? debriefQuestions(program, report) : [],
  );
  const resultOf = remember(
    (report: Report | undefined, ratings: SessionState['ratings'], marks: SessionState['marks']) => {
      const rating = ratings.at(-1)?.rating;
      if (!rating || !report) return undefined;
      return { rating, comparison: sideBySide(report, rating, marks, rubricBundle.indicators) };
    },
  );

  return {
    /** The debrief with the questions of the steps come to so far: what comes later is not told before. */
    debrief: (state: SessionState): DebriefNow | undefined => {
      if (state.ratings.length === 0) return undefined;
      const { step, stepSince, answers, agreement, debriefRating } = state;
      const come = DEBRIEF_STEPS.indexOf(step);
      return {
        step,
        since: stepSince,
        questions: questionsOf(reportNow(state)).filter((one) => DEBRIEF_STEPS.indexOf(one.step) <= come),
        answers,
        agreement: agreement ?? null,
        tapped: debriefRating ?? null,
      };
    },
    /** The rating beside the automatic reading; undefined before there is one. */
    result: (state: SessionState): ResultNow | undefined =>
      state.ratings.length === 0 ? undefined : resultOf(reportNow(state), state.ratings, state.marks),
  };
}

export type AfterViews = ReturnType<typeof afterViews>;
