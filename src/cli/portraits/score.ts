import { type LineMood, MOODS } from '../../core/scenario/vocabulary.ts';
import type { Answers } from './answers.ts';
import type { AngerRow, Deal } from './deal.ts';

/** Meant → taken for → how often. */
export type Confusion = ReadonlyMap<LineMood, ReadonlyMap<LineMood, number>>;

export interface Viewing {
  readonly deal: Deal;
  readonly answers: Answers;
}

export function confusionOf(viewings: readonly Viewing[]): Confusion {
  const table = new Map(MOODS.map((mood) => [mood, new Map<LineMood, number>()]));
  for (const { deal, answers } of viewings)
    deal.moods.forEach(({ mood }, index) => {
      const taken = answers.moods.get(index + 1);
      const row = table.get(mood);
      if (taken && row) row.set(taken, (row.get(taken) ?? 0) + 1);
    });
  return table;
}

/** Share of one row that was told right, 0 to 1. */
export function rightOf(confusion: Confusion, mood: LineMood): number {
  const row = confusion.get(mood) ?? new Map<LineMood, number>();
  const all = [...row.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (row.get(mood) ?? 0) / all;
}

export const rightOverAll = (confusion: Confusion): number =>
  MOODS.reduce((sum, mood) => sum + rightOf(confusion, mood), 0) / MOODS.length;

/** Spearman's rank correlation of one row: ranks without ties, -1 to 1. `letters` calmest first. */
export function rankCorrelation({ order }: AngerRow, letters: string): number {
  const n = order.length;
  const squares = [...letters].reduce((sum, letter, rank) => {
    const degree = order['abcdef'.indexOf(letter)] ?? 0;
    return sum + (degree - rank) ** 2;
  }, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

export function angerCorrelations(viewings: readonly Viewing[]): number[] {
  return viewings.flatMap(({ deal, answers }) =>
    deal.anger.map((row, index) => rankCorrelation(row, answers.anger.get(index + 1) ?? '')),
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A table for docs/portraits.md: a row what was meant, a column what it was taken for. */
export function confusionTable(confusion: Confusion): string {
  const head = `| meant \\ taken for | ${MOODS.join(' | ')} | right |`;
  const rule = `|---|${MOODS.map(() => '--:').join('|')}|--:|`;
  const rows = MOODS.map((mood) => {
    const cells = MOODS.map((other) => String(confusion.get(mood)?.get(other) ?? ''));
    return `| ${mood} | ${cells.join(' | ')} | ${percent(rightOf(confusion, mood))} |`;
  });
  return [head, rule, ...rows].join('\n');
}
