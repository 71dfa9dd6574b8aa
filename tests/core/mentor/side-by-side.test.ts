import { describe, expect, it } from 'vitest';
import { debriefQuestions } from '../../../src/core/mentor/debrief-questions.ts';
import { MOST_ROWS, recordPages } from '../../../src/core/mentor/record-pages.ts';
import { automaticScore, sideBySide } from '../../../src/core/mentor/side-by-side.ts';
import { DEBRIEF_STEPS, type ActMark } from '../../../src/core/mentor/session-parts.ts';
import { buildReport } from '../../../src/core/scoring/report.ts';
import { expertPath } from '../../../src/core/scoring/expert-path.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';
import { wholeSession } from '../../support/led-session.ts';
import { aLedRun, aRating } from '../../support/mentor.ts';

const { indicators, rubric } = loadLibrary();
const program = loadShipped('fifth-visit');
const session = wholeSession();

function reportOn(events: (typeof session)['run']['events']) {
  const report = buildReport(program, aLedRun({ events, hash: program.hash }), { indicators, rubric });
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
}
const report = reportOn(session.run.events);
const rowOf = (rating = aRating(), marks: readonly ActMark[] = []) => {
  const { dimensions } = sideBySide(report, rating, marks, indicators);
  return (dimension: string) => {
    const row = dimensions.find((one) => one.dimension === dimension);
    if (!row) throw new Error(dimension);
    return row;
  };
};

describe('automaticScore', () => {
  it('puts chances taken on the mentor’s scale, and says where there are too few', () => {
    const of = (taken: number, telling: number) => automaticScore({ taken, telling });
    expect([of(0, 8), of(4, 8), of(6, 8), of(8, 8)].map(({ score }) => score)).toEqual([1, 3, 4, 5]);
    expect(of(0, 0)).toMatchObject({ score: null, thin: true });
    expect([of(1, 2), of(2, 3)].map(({ thin }) => thin)).toEqual([true, false]);
  });
});

describe('sideBySide', () => {
  it('gives every dimension both readings, and a difference only where both have one that is not thin', () => {
    const row = rowOf(aRating({ psychology: 1, serve: 'not-seen', mediate: 4 }));
    expect(row('psychology')).toMatchObject({ mentor: 1, automatic: { taken: 6, telling: 8, score: 4 } });
    expect(row('psychology')).toMatchObject({ gap: -3, differs: true });
    expect(row('serve')).toMatchObject({ gap: null, differs: false });
    // Nothing of it could be shown in this run.
    expect(row('mediate')).toMatchObject({ automatic: { score: null }, gap: null, differs: false });
  });

  it('lays marks beside the acts coded at the same utterance and nowhere else', () => {
    const marks: ActMark[] = [
      { turn: 0, act: 'give-face', seen: true },
      { turn: 0, act: 'name-feeling', seen: true },
      { turn: 5, act: 'give-face', seen: false },
      { turn: 6, act: 'see-need', seen: false },
    ];
    const { evidence } = rowOf(aRating(), marks)('psychology');
    const at = (turn: number) => evidence.find((one) => one.turn === turn)?.marks;
    expect(at(0)).toEqual([
      { act: 'give-face', standing: 'both' },
      { act: 'name-feeling', standing: 'mentor' },
    ]);
    expect(at(5)).toEqual([{ act: 'give-face', standing: 'missed' }]);
    expect(at(6)).toEqual([{ act: 'see-need', standing: 'against' }]);
    // Coded and not marked is said too.
    expect(rowOf()('psychology').evidence.find(({ turn }) => turn === 6)?.marks).toEqual([
      { act: 'see-need', standing: 'coded' },
    ]);
  });

  it('takes the later of two marks for one act at one utterance', () => {
    const marks: ActMark[] = [
      { turn: 0, act: 'give-face', seen: false },
      { turn: 0, act: 'give-face', seen: true },
    ];
    const { marks: counts } = sideBySide(report, aRating(), marks, indicators);
    expect(counts).toMatchObject({ both: 1, against: 0 });
  });
});

describe('debriefQuestions', () => {
  it('come in the order of the four steps, each with an id of its own, three moments at most to be analysed', () => {
    const questions = debriefQuestions(program, report);
    expect([...new Set(questions.map(({ step }) => step))]).toEqual([...DEBRIEF_STEPS]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ step }) => step === 'analysis').map(({ turn }) => turn)).toEqual(
      report.pivots.map(({ turn }) => turn),
    );
  });

  it('quote this very run: the line, the words said, the thought, and a line on offer nobody chose', () => {
    const said = new Set(report.turns.map(({ words }) => words));
    const questions = debriefQuestions(program, report);
    const quotes = questions.flatMap((question) => question.quotes);
    for (const { kind, text } of quotes) {
      if (kind === 'said') expect(said).toContain(text);
      if (kind === 'offered') expect(said).not.toContain(text);
    }
    expect(new Set(quotes.map(({ kind }) => kind))).toEqual(
      new Set(['line', 'said', 'reply', 'thought', 'offered']),
    );
  });

  it('hold no grade and no number of the report', () => {
    const text = JSON.stringify(debriefQuestions(program, report).map(({ ask }) => ask));
    expect(text).not.toMatch(/[0-9几]\s*分|怒气|信任|[0-9]/);
  });

  it('are no two of them the same', () => {
    const asks = debriefQuestions(program, report).map(({ ask }) => ask);
    expect(new Set(asks).size).toBe(asks.length);
  });

  it('offer nothing better where the best was said, and are none where nothing was', () => {
    const best = reportOn([...expertPath(program).events]);
    const quotes = debriefQuestions(program, best).flatMap((question) => question.quotes);
    expect(quotes.filter(({ kind }) => kind === 'offered')).toEqual([]);
    expect(debriefQuestions(program, reportOn([]))).toEqual([]);
  });
});

describe('recordPages', () => {
  it('shows the utterances with most to show in their order, and no note the mentor keeps to himself', () => {
    const pages = recordPages(session, report, indicators, (id) => id);
    const turns = pages.rows.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].sort((left, right) => left - right));
    expect(pages.rows.length + pages.leftOut).toBe(report.turns.length);
    expect(pages.rows.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(pages.rows.find(({ turn }) => turn === 0)).toMatchObject({ seen: ['give-face'] });
    expect(pages.rows.flatMap(({ notes }) => notes)).toEqual(['这句认得痛快，留着']);
  });

  it('compares nothing where nobody has rated', () => {
    const pages = recordPages({ ...session, ratings: [] }, report, indicators, (id) => id);
    expect(pages.comparison).toBeNull();
  });
});
