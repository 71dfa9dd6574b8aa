import type { Program } from '../../../core/program/program.ts';
import type { DimensionId, Indicators } from '../../../core/rubric/catalog.ts';
import type { FocusAct } from './mentor-view.ts';

/** As many as a hand has keys for. */
export const MOST_ACTS = 8;

/** How often each indicator is found among all that can be said. */
function counted({ nodes }: Program): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes)
    if (node.kind === 'decision')
      for (const { source } of node.choices)
        for (const act of source.acts) counts.set(act, (counts.get(act) ?? 0) + 1);
  return counts;
}

/** Two to look for, one to watch out for, and so on. */
function alternating(acts: readonly FocusAct[]): FocusAct[] {
  const [earn, cost] = [acts.filter(({ costs }) => !costs), acts.filter(({ costs }) => costs)];
  return earn.flatMap((act, at) => [act, ...(at % 2 === 1 ? cost.slice((at - 1) / 2, (at + 1) / 2) : [])]);
}

/**
 * The acts a mentor marks today: of the dimensions in focus, those this scenario gives most occasion for, some one hopes
 * to see and some one would rather not. They are the same wherever the talk stands: they say nothing of any option.
 */
export function focusActs(
  program: Program,
  indicators: Indicators,
  dimensions: readonly DimensionId[],
): FocusAct[] {
  const counts = counted(program);
  const ranked = dimensions.map((dimension) =>
    alternating(
      Object.entries(indicators)
        .filter(([, indicator]) => indicator.dimension === dimension)
        .sort(([one], [other]) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
        .map(([act, { name, gloss, weight }]) => ({ act, name, gloss, dimension, costs: weight < 0 })),
    ),
  );
  const each = Math.ceil(MOST_ACTS / Math.max(1, dimensions.length));
  return ranked.flatMap((acts) => acts.slice(0, each)).slice(0, MOST_ACTS);
}
