import { describe, expect, it } from 'vitest';
import { agreementWords, OF_RUNS } from '../../../src/core/agreement/in-words.ts';
import {
  AFTER_SESSIONS,
  calibrate,
  calibrationState,
  driftOver,
  ledHere,
  nextRuns,
} from '../../../src/core/mentor/calibration.ts';
import type { CalibrationRecord } from '../../../src/core/mentor/calibration-record.ts';
import { sessionAgreement } from '../../../src/core/mentor/session-agreement.ts';
import { sessionLine } from '../../../src/core/mentor/session-line.ts';
import { referencesOf } from '../../support/led-session.ts';
import { aRating, aSession } from '../../support/mentor.ts';

const runs = referencesOf('fifth-visit').runs;
const warm = runs['fifth-warm'];
if (!warm) throw new Error('it is shipped');

const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}T08:00:00.000Z`;
const record = (
  reference: string,
  date: number,
  rest: Partial<CalibrationRecord> = {},
): CalibrationRecord => ({
  format: 1,
  id: `${reference}-${date}`,
  reference,
  at: day(date),
  rating: aRating(),
  marks: [],
  ...rest,
});

describe('calibrate', () => {
  it('lays each point beside the reference with its reason, and leans on what both rated', () => {
    const result = calibrate(warm, { rating: aRating({ mobilise: 'not-seen' }), marks: [] });
    expect(result.dimensions.defuse).toMatchObject({ mine: 3, reference: 1, gap: 2, unlike: false });
    expect(result.dimensions.defuse.why).toContain('包在我身上');
    expect(result.dimensions.mediate).toMatchObject({ gap: null, unlike: true });
    expect(result.dimensions.mobilise).toMatchObject({ gap: null, unlike: false });
    // psychology 3, language 4, communication 1, defuse 1, serve 2, chair 2, all against 3.
    expect(result.drift).toMatchObject({ points: 6, lean: 5 / 6 });
    expect(result.drift.off).toBeCloseTo(7 / 6, 10);
  });

  it('tells a mark seen, missed and not made', () => {
    const marks = [
      { turn: 8, act: 'empty-promise', seen: true },
      { turn: 1, act: 'touch-the-detail', seen: false },
    ];
    const found = calibrate(warm, { rating: aRating(), marks }).marks;
    expect(found.find(({ turn }) => turn === 8)).toMatchObject({ reference: 'seen', mine: 'seen' });
    expect(found.find(({ turn }) => turn === 1)).toMatchObject({ reference: 'seen', mine: 'missed' });
    expect(found.find(({ turn }) => turn === 2)).toMatchObject({ mine: 'unmarked' });
  });
});

describe('calibrationState', () => {
  const lines = (count: number, from = 12) =>
    Array.from({ length: count }, (_, index) => ({
      startedAt: day(from + (index % 10)),
      mentor: { id: 'mentor-1', name: '', unit: '' },
    }));

  it('is asked for before the first session, is whole with two different runs, and comes again after ten sessions', () => {
    expect(calibrationState([], [], ['mentor-1'])).toEqual({ last: undefined, sessions: 0, due: 'first' });
    const once = [record('fifth-warm', 9), record('fifth-warm', 10)];
    expect(calibrationState(once, [], ['mentor-1']).due).toBe('first');
    const whole = [...once, record('fifth-middling', 11)];
    expect(calibrationState(whole, lines(AFTER_SESSIONS - 1), ['mentor-1'])).toEqual({
      last: day(11),
      sessions: AFTER_SESSIONS - 1,
      due: 'fresh',
    });
    expect(calibrationState(whole, lines(AFTER_SESSIONS), ['mentor-1']).due).toBe('again');
    // Sessions somebody else led, or from before, are none of theirs.
    expect(calibrationState(whole, lines(20), ['another']).sessions).toBe(0);
    expect(calibrationState(whole, lines(20, 1), ['mentor-1']).due).toBe('fresh');
  });
});

describe('nextRuns and driftOver', () => {
  const all = Object.fromEntries(
    ['fifth-visit', 'broken-bowl', 'four-doors'].flatMap((scenario) =>
      Object.entries(referencesOf(scenario).runs).map(([id, run]) => [id, { ...run, scenario }]),
    ),
  );

  it('propose one run of each kind, of two scenarios, those rated longest ago', () => {
    const kinds = (ids: readonly string[]) => ids.map((id) => all[id]?.kind).sort();
    const first = nextRuns(all, []);
    expect(kinds(first)).toEqual(['middling', 'warm']);
    expect(new Set(first.map((id) => all[id]?.scenario)).size).toBe(2);
    const second = nextRuns(
      all,
      first.map((id, index) => record(id, 10 + index)),
    );
    expect(kinds(second)).toEqual(['middling', 'warm']);
    expect(second.some((id) => first.includes(id))).toBe(false);
    expect(nextRuns({}, [])).toEqual([]);
  });

  it('tell how ratings went over time, and leave out runs that are no longer there', () => {
    const points = driftOver(
      [record('fifth-warm', 20), record('gone', 5), record('fifth-middling', 10)],
      all,
    );
    expect(points.map(({ record: { reference } }) => reference)).toEqual(['fifth-middling', 'fifth-warm']);
    expect(points[1]?.lean).toBeGreaterThan(0);
  });
});

describe('sessionAgreement', () => {
  const PLAN = { seed: 1, draws: 200 };
  const twice = (index: number, rest: Parameters<typeof aSession>[0] = {}) =>
    sessionLine(
      aSession({
        id: `s${index}`,
        trainee: { id: `t${index % 6}`, name: '', unit: '' } as never,
        ratings: [
          { rating: aRating({ serve: 2 + (index % 3) }), at: day(1), because: '' },
          { rating: aRating({ serve: 5 }), at: day(2), because: '改了' },
        ],
        otherRatings: [
          {
            mentor: { id: 'm2', name: '老吴', unit: '' },
            rating: aRating({ serve: 2 + (index % 3) }),
            at: day(1),
          },
        ],
        ...rest,
      }),
    );

  it('says nothing below 30 runs rated twice of 6 trainees', () => {
    const lines = Array.from({ length: 29 }, (_, index) => twice(index));
    for (const { report } of sessionAgreement(lines, PLAN)) {
      expect(report.kind).toBe('not-enough');
      expect(agreementWords(report, OF_RUNS).join('')).toMatch(/还不够.*29 场、6 位学员/);
    }
  });

  it('takes first blind ratings alone: no second one, none made with the answers, 没看到 as nothing', () => {
    const lines = Array.from({ length: 30 }, (_, index) => twice(index));
    const serveOf = (of: typeof lines) =>
      sessionAgreement(of, PLAN).find(({ dimension }) => dimension === 'serve')?.report;
    const shown = serveOf(lines);
    expect(shown).toMatchObject({ kind: 'shown', rated: 30, clusters: 6 });
    // The second rating, 5 throughout, would have spoilt this.
    expect(shown?.kind === 'shown' && shown.raw.coefficient).toMatchObject({ ok: true, value: { value: 1 } });
    const seen = lines.map((line, index) => (index === 0 ? { ...line, withAnswers: true } : line));
    expect(serveOf(seen)).toMatchObject({ kind: 'not-enough', rated: 29 });
    const unseen = twice(0, {
      ratings: [{ rating: aRating({ serve: 'not-seen' }), at: day(1), because: '' }],
    });
    expect(serveOf([unseen, ...lines.slice(1)])).toMatchObject({ kind: 'not-enough', rated: 29 });
  });
});

it('counts what somebody led, and where nobody has a name what is kept for whoever sits there', () => {
  const line = sessionLine(aSession());
  const lines = (['mentor', 'trainee', 'keeper'] as const).map((as) => ({ ...line, as }));
  expect(ledHere(lines, true).map(({ as }) => as)).toEqual(['mentor']);
  expect(ledHere(lines, false).map(({ as }) => as)).toEqual(['mentor', 'keeper']);
});
