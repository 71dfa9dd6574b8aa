import type { Program } from '../program/program.ts';
import { bestOption } from '../scoring/best-option.ts';
import { meetDecisions } from './meet-decisions.ts';

/** The author's best option of each decision, in the very situation the panel's form shows. */
export const correctOptions = (program: Program): ReadonlyMap<string, string> =>
  new Map(
    [...meetDecisions(program).values()].flatMap(({ node, offered, situation }) => {
      const best = bestOption(offered, situation.world);
      return best ? [[node.id, best.id] as const] : [];
    }),
  );
