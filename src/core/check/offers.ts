import type { DecisionNode } from '../program/program.ts';
import type { DecisionView, Option } from './annotate.ts';

/** All the ways one decision can present itself: which options are on offer and how each is graded then. */
export interface OfferedDecision {
  readonly node: DecisionNode;
  /** One view for each different offer with its grades. */
  readonly views: readonly DecisionView[];
}

const signature = (view: DecisionView): string =>
  view.options.map(({ said, grade, nearMiss }) => `${said.id}${grade}${nearMiss ? 'n' : ''}`).join();

/** Every different offer of every decision among all reachable configurations. */
export function distinctOffers(views: readonly (DecisionView | undefined)[]): OfferedDecision[] {
  const byNode = new Map<DecisionNode, Map<string, DecisionView>>();
  for (const view of views) {
    if (!view) continue;
    const known = byNode.get(view.node) ?? new Map<string, DecisionView>();
    byNode.set(view.node, known);
    const key = signature(view);
    if (!known.has(key)) known.set(key, view);
  }
  return [...byNode].map(([node, known]) => ({ node, views: [...known.values()] }));
}

export const lengthOf = (option: Option): number => [...option.said.text].length;

/** Mean over decisions of the share of their offers for which `test` holds, 0–1. */
export function meanShare(
  decisions: readonly OfferedDecision[],
  test: (view: DecisionView) => boolean,
): number {
  if (decisions.length === 0) return 0;
  const shares = decisions.map(({ views }) => views.filter(test).length / views.length);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
