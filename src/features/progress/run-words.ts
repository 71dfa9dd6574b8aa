import type { HistoryRun } from '../../core/scoring/progress/history-run.ts';

/** Whether and why a run counts. */
export function standingWords({ mode, counts, digest }: HistoryRun): string {
  if (counts) return '头一次，算数';
  if (mode === 'guided') return '不算数';
  return digest?.replayed ? '从中间重来，不算数' : '再练，不算数';
}

/** How far it came. */
export function endWords({ end, digest }: HistoryRun): string {
  if (!end) return '未完成';
  return digest?.ending ? `走到「${digest.ending}」` : '走到了头';
}

/**
 * 过程 and 结果 of one run as what they are, points of so many, side by side; empty where there are none. Not
 * for 学练: with reasons at every step they would say nothing.
 */
export function pointsWords({ mode, digest }: HistoryRun): string {
  if (!digest || mode === 'guided') return '';
  const [earned, available] = digest.process;
  const process = available > 0 ? `过程 ${earned}／${available}` : '';
  const outcome = digest.worth === null ? '' : `结果 ${digest.worth}／4`;
  return [process, outcome].filter(Boolean).join(' · ');
}
