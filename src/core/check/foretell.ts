import type { Program } from '../program/program.ts';
import type { Condition } from '../scenario/condition.ts';

/** Facts known to be so or not so, as bits; of every other nothing is known. Those that are known are never cleared. */
export interface Known {
  readonly mask: number;
  readonly facts: number;
}

/** Nothing is known. */
export const NOTHING: Known = { mask: 0, facts: 0 };

/** What a condition comes to by the facts that are known; undefined where something else decides. */
export function foretell(program: Program, when: Condition | undefined, known: Known): boolean | undefined {
  if (when === undefined) return true;
  if ('fact' in when) {
    const bit = (program.factBit.get(when.fact) ?? 0) & known.mask;
    return bit === 0 ? undefined : (known.facts & bit) !== 0;
  }
  if ('not' in when) {
    const inner = foretell(program, when.not, known);
    return inner === undefined ? undefined : !inner;
  }
  if (!('all' in when) && !('any' in when)) return undefined;
  const settling = 'any' in when;
  const parts = ('any' in when ? when.any : when.all).map((part) => foretell(program, part, known));
  if (parts.includes(settling)) return settling;
  return parts.includes(undefined) ? undefined : !settling;
}
