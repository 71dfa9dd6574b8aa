import { readFileSync } from 'node:fs';
import { NO_RECORDS } from '../../src/core/exchange/archive/records.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import { debriefQuestions } from '../../src/core/mentor/debrief-questions.ts';
import { playReference } from '../../src/core/mentor/reference-issues.ts';
import { type References, referencesSchema } from '../../src/core/mentor/reference-schema.ts';
import type { MentorSession } from '../../src/core/mentor/session-parts.ts';
import { DIMENSIONS } from '../../src/core/rubric/catalog.ts';
import { hashPlay } from '../../src/core/scenario/hash-play.ts';
import { hashRubric } from '../../src/core/scoring/hash-rubric.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import { parseYaml } from '../../src/core/shared/parse-yaml.ts';
import { loadLibrary, loadShipped } from './load.ts';
import { AT, aLedRun, aSession } from './mentor.ts';

export function referencesOf(scenario: string): References {
  const path = `scenarios/${scenario}/references.yaml`;
  const read = parseYaml(readFileSync(path, 'utf8'), referencesSchema, path);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** A whole session on a reference run of a shipped scenario: marks, notes, rating and debrief as a mentor would leave them. */
export function wholeSession(
  rest: Partial<MentorSession> = {},
  scenario = 'fifth-visit',
  reference = 'fifth-middling',
): MentorSession {
  const program = loadShipped(scenario);
  const { indicators, dispositions, rubric } = loadLibrary();
  const run = referencesOf(scenario).runs[reference];
  const played = run && playReference(program, run);
  if (!run || !played?.ok) throw new Error(`${reference} does not play`);
  const { id = 'session-1', startedAt = AT } = rest;
  const transcript = aLedRun({
    id: `run-of-${id}`,
    led: id,
    scenario,
    hash: program.hash,
    key: hashRubric({ indicators, dispositions, rubric }),
    play: hashPlay(program.scenario),
    startedAt,
    events: [...played.value.events],
  });
  const report = buildReport(program, transcript, { indicators, rubric });
  if (!report.ok) throw new Error(report.error.message);
  const dimensions = DIMENSIONS.map((dimension) => {
    const { score, why } = run.rating.dimensions[dimension];
    return [dimension, { score, words: why }] as const;
  });
  return aSession({
    title: program.scenario.title,
    aim: { dimensions: program.scenario.focus.slice(0, 2), words: '他急的时候你别急' },
    run: transcript,
    runEnd: { ending: played.value.replay.ending?.id ?? '', at: startedAt },
    marks: run.marks.map(({ turn, act, seen }) => ({ turn, act, seen })),
    notes: [
      { id: 'n1', line: 'l1', turn: 3, text: '手在裤缝上蹭', shown: false },
      { id: 'n2', line: 'l2', turn: 4, text: '这句认得痛快，留着', shown: true },
    ],
    ratings: [
      {
        rating: {
          dimensions: Object.fromEntries(
            dimensions,
          ) as MentorSession['ratings'][number]['rating']['dimensions'],
          overall: run.rating.overall.is,
          overallWords: run.rating.overall.why,
          chair: { score: run.rating.chair.score, words: run.rating.chair.why },
        },
        at: startedAt,
        because: '',
      },
    ],
    debrief: debriefQuestions(program, report.value).map(({ id: question, step, ask }) => ({
      step,
      question,
      asked: ask,
      trainee: '我当时就想着赶紧把卷翻着，没想到他最怕的就是让人弄到后头去。',
      mentor: '他前头说过一句，你记在本子上了，没记在心里。',
    })),
    debriefRating: { useful: 3, free: 2 },
    agreement: {
      text: '下回有人说“别弄我到后头去”，先搬把椅子在原地坐下，再说翻卷的事。',
      dimension: 'psychology',
      due: '2026-12-04',
    },
    reply: '里屋那一下我认。路指错了我回去把司法确认的期限查清楚。',
    repliedAt: startedAt,
    calibrated: '2026-11-12',
    ...rest,
  });
}

/** A file of sessions as it is handed over. */
export const sessionsFile = (sessions: readonly MentorSession[]): string =>
  writeArchive(
    { ...NO_RECORDS, sessions: sessions.map((session) => ({ keepers: [], session })) },
    { broken: [], leftOut: [] },
    AT,
  );
