import type { Transcript } from '../../core/play/transcript.ts';
import { replayTranscript } from '../../core/play/replay-transcript.ts';
import type { Program } from '../../core/program/program.ts';
import { endingsMet } from '../../core/scoring/endings-met.ts';
import { buildReport } from '../../core/scoring/report.ts';
import type { ScoringNames } from '../../core/scoring/scoring-names.ts';
import { tryNext } from '../../core/scoring/try-next.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import { endingPicture } from '../talk/stages.ts';
import { talkOf } from '../talk/talk-entries.ts';
import type { FaceView, ReviewView } from './review-view.ts';
import { pictureOf, sceneOf } from './scene-of.ts';
import type { SceneView } from './scene-view.ts';
import { seeCalls } from './see-calls.ts';

const seeFaces = (program: Program): Record<string, FaceView> =>
  Object.fromEntries(Object.entries(program.scenario.cast).map(([id, { look, age }]) => [id, { look, age }]));

/** What there is to see at the end of a run: the ending's own picture, or the last moment of the talk. */
function seeLastScene(program: Program, transcript: Transcript): Result<SceneView, Issue> {
  const replay = replayTranscript(program, transcript);
  if (!replay.ok) return replay;
  const { turns, ending, situation } = replay.value;
  const talk = talkOf(program, replay.value, false);
  const scene = sceneOf({ program, talk, shown: talk.length }, turns);
  const picture = endingPicture(ending, situation.world);
  return ok({ ...(picture ? pictureOf(scene, program, picture) : scene), officer: undefined });
}

/**
 * Works out what a run came to. Fails where the record does not fit its scenario, with the reason.
 *
 * @param cameTo ids of the endings the same person's runs of the scenario have come to
 */
export function seeReview(
  program: Program,
  transcript: Transcript,
  names: ScoringNames,
  cameTo: readonly string[] = [],
): Result<ReviewView, Issue> {
  const built = buildReport(program, transcript, names);
  if (!built.ok) return built;
  const scene = seeLastScene(program, transcript);
  if (!scene.ok) return scene;
  const { scenario } = program;
  const { setting, focus } = scenario;
  const report = built.value;
  return ok({
    ...{ report, setting, focus },
    calls: seeCalls(scenario),
    faces: seeFaces(program),
    scene: scene.value,
    next: tryNext(report.dimensions, report.turns, focus),
    endings: endingsMet(program, report.ending ? [...cameTo, report.ending.id] : cameTo),
  });
}
