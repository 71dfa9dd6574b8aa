import { expect, it } from 'vitest';
import { agreementReport } from '../../../src/core/agreement/agreement-report.ts';
import { panelConsensus } from '../../../src/core/exchange/panel-consensus.ts';
import type { Rating } from '../../../src/core/exchange/read-rating.ts';
import { shuffle, seededRandom } from '../../../src/core/shared/random.ts';

/** Ratings of `decisions` decisions of five options each; a rater gives what `mark` says, or nothing. */
const panel = (
  decisions: number,
  raters: readonly string[],
  mark: (option: number, rater: number, decision: number) => number | undefined,
): Rating[] =>
  Array.from({ length: decisions }, (_, decision) =>
    Array.from({ length: 5 }, (__, option) =>
      raters.flatMap((rater, index): Rating[] => {
        const rating = mark(option, index, decision);
        const at = { rater, scenario: 'fifth-visit', decision: `d${decision}`, option: `o${option}` };
        return rating === undefined ? [] : [{ ...at, best: rating === 3, rating }];
      }),
    ).flat(),
  ).flat();

const MARKS = [3, 2, 1, 0, 0];
const mark = (option: number, rater: number, decision: number): number =>
  rater === 1 && (decision + option) % 4 === 0 ? 1 : (MARKS[option] ?? 0);

it('rates options by raters, with the options of a decision as a cluster', () => {
  const ratings = panel(6, ['甲', '乙'], mark);
  const things = Array.from({ length: 6 }, (_, decision) =>
    Array.from({ length: 5 }, (__, option) => ({
      cluster: `fifth-visit/d${decision}`,
      // 乙 comes before 甲 in the order of the names.
      ratings: [mark(option, 1, decision), mark(option, 0, decision)],
    })),
  ).flat();
  const expected = agreementReport(things, [0, 1, 2, 3], { seed: 1 });
  expect(expected).toMatchObject({ kind: 'shown', rated: 30, clusters: 6 });
  expect(panelConsensus(ratings)).toEqual(expected);
});

it('is the same whatever order the tables were read in', () => {
  const ratings = panel(6, ['甲', '乙', '丙'], mark);
  expect(panelConsensus(shuffle(ratings, seededRandom(5)))).toEqual(panelConsensus(ratings));
});

it('says not-enough below thirty options rated by two, or six decisions', () => {
  expect(panelConsensus(panel(5, ['甲', '乙'], mark))).toEqual({
    kind: 'not-enough',
    rated: 25,
    clusters: 5,
  });
  expect(panelConsensus(panel(6, ['甲'], mark))).toEqual({ kind: 'not-enough', rated: 0, clusters: 0 });
  const oneBlank = (option: number, rater: number, decision: number) =>
    rater === 1 && option === 4 && decision === 5 ? undefined : mark(option, rater, decision);
  expect(panelConsensus(panel(6, ['甲', '乙'], oneBlank))).toEqual({
    kind: 'not-enough',
    rated: 29,
    clusters: 6,
  });
  expect(panelConsensus([])).toEqual({ kind: 'not-enough', rated: 0, clusters: 0 });
});

it('takes what a rater left blank as missing, not as a grade', () => {
  const ratings = panel(7, ['甲', '乙', '丙'], (option, rater, decision) =>
    rater === 2 && decision === 0 ? undefined : mark(option, rater, decision),
  );
  expect(panelConsensus(ratings)).toMatchObject({
    kind: 'shown',
    rated: 35,
    ac2: { coefficient: { ok: true, value: { used: 35, leftOut: 0 } } },
    icc: { coefficient: { ok: true, value: { used: 30, leftOut: 5 } } },
    kappa: { coefficient: { ok: false, error: { why: 'not-two-raters' } } },
  });
});
