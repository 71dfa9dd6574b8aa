import { describe, expect, it } from 'vitest';
import type { DimensionReport, Evidence } from '../../../src/core/scoring/dimension-report.ts';
import { endingsMet } from '../../../src/core/scoring/endings-met.ts';
import { tryNext } from '../../../src/core/scoring/try-next.ts';
import type { TurnReport } from '../../../src/core/scoring/turn-report.ts';
import { eventsFor, queueJumper, reportOn } from './support.ts';

const chance = (turn: number, rest: Partial<Evidence> = {}): Evidence => ({
  turn,
  words: '说过的',
  taken: false,
  indicators: [],
  onlyToAvoid: false,
  best: `第${turn}处该说的`,
  ...rest,
});

const dimension = (name: DimensionReport['dimension'], evidence: readonly Evidence[]): DimensionReport => ({
  dimension: name,
  telling: evidence.length,
  taken: evidence.filter(({ taken }) => taken).length,
  share: 0,
  evidence,
});

/** Turns of which only what was lost matters here. */
const turns = (...lost: readonly number[]) =>
  lost.map((available) => ({ score: { earned: 0, available }, best: undefined })) as unknown as TurnReport[];

describe('what to try next', () => {
  it('is of the focus dimension with most chances missed, whatever was missed elsewhere', () => {
    const reports = [
      dimension('language', [chance(0), chance(1), chance(2)]),
      dimension('defuse', [chance(1)]),
      dimension('serve', [chance(0), chance(2)]),
    ];
    expect(tryNext(reports, turns(1, 1, 1), ['defuse', 'serve'])?.dimension).toBe('serve');
    expect(tryNext(reports, turns(1, 1, 1), ['mediate'])?.dimension).toBe('language');
  });

  it('is where most was lost, the earlier where as much', () => {
    const report = [dimension('serve', [chance(0), chance(1), chance(2)])];
    expect(tryNext(report, turns(1, 3, 3), ['serve'])).toMatchObject({ turn: 1, missed: 3, telling: 3 });
  });

  it('asks for something said before something not said', () => {
    const report = [dimension('serve', [chance(0, { onlyToAvoid: true }), chance(1)])];
    expect(tryNext(report, turns(3, 1), ['serve'])?.turn).toBe(1);
  });

  it('is nothing where every chance was taken', () => {
    expect(tryNext([dimension('serve', [chance(0, { taken: true })])], turns(0), ['serve'])).toBeUndefined();
  });

  it('names a line that was on offer, with its reason where the file has it', () => {
    const program = queueJumper();
    const { dimensions, turns: said, run } = reportOn(program, eventsFor(program, ['order', '-', 'restate']));
    const next = tryNext(dimensions, said, run.focus);
    const best = said[next?.turn ?? -1]?.best;
    expect(next?.words).not.toBe('');
    expect(next?.why).toBe(next?.words === best?.words ? best?.why : '');
  });
});

describe('endings met', () => {
  const program = queueJumper();
  const ids = program.nodes.flatMap((node) => (node.kind === 'ending' ? node.id : []));

  it('counts each once, and none that this version has not', () => {
    const [first = ''] = ids;
    expect(endingsMet(program, [first, first, 'of-an-earlier-version'])).toEqual({ met: 1, of: ids.length });
    expect(endingsMet(program, ids)).toEqual({ met: ids.length, of: ids.length });
  });
});
