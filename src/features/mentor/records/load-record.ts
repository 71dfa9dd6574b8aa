import type { RatingForm } from '../../../core/mentor/rating-form.ts';
import { type RecordPages, recordPages } from '../../../core/mentor/record-pages.ts';
import type { MentorSession } from '../../../core/mentor/session-parts.ts';
import { replayTranscript } from '../../../core/play/replay-transcript.ts';
import type { DimensionId, Indicators } from '../../../core/rubric/catalog.ts';
import { buildReport } from '../../../core/scoring/report.ts';
import { entryOf } from '../../../core/shared/entry-of.ts';
import { seeCalls } from '../../../session/views/see-calls.ts';
import { seeTalk } from '../../../session/views/see-talk.ts';
import type { TalkView } from '../../../session/views/talk-view.ts';
import { afterNames } from '../after/names.ts';
import type { AfterNames } from '../after/props.ts';
import type { RecordsServices } from './records-services.ts';

/** What is read off the run of a session. */
export interface FromRun {
  readonly pages: RecordPages;
  readonly talk: TalkView;
  readonly indicators: Indicators;
  readonly focus: readonly DimensionId[];
}

export interface LoadedRecord {
  readonly session: MentorSession;
  readonly form: RatingForm;
  readonly names: AfterNames;
  /** Undefined where its scenario version is not at hand. */
  readonly fromRun: FromRun | undefined;
}

async function readRun({ scenarios }: RecordsServices, session: MentorSession): Promise<FromRun | undefined> {
  const { scenario, hash, key } = session.run;
  const program = await scenarios.load(scenario, hash, key);
  if (!program) return undefined;
  const bundle = await scenarios.rubric(hash, key);
  const report = buildReport(program, session.run, bundle);
  const replay = replayTranscript(program, session.run);
  if (!report.ok || !replay.ok) return undefined;
  const calls = seeCalls(program.scenario);
  const { indicators } = bundle;
  return {
    pages: recordPages(session, report.value, indicators, (id) => entryOf(calls, id) ?? id),
    talk: seeTalk(program, replay.value),
    indicators,
    focus: session.aim.dimensions,
  };
}

/** Reads a record and what its run says. Undefined: there is none for the current person. Rejects without the form. */
export async function loadRecord(services: RecordsServices, id: string): Promise<LoadedRecord | undefined> {
  const session = await services.mentor.get(id);
  if (!session) return undefined;
  const [form, bundle, fromRun] = await Promise.all([
    services.source.form(),
    services.scenarios.rubric(),
    // A version a newer app kept, or nobody: the record is there all the same.
    readRun(services, session).catch(() => undefined),
  ]);
  return { session, form, names: afterNames(bundle), fromRun };
}
