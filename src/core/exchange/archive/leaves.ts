import type { Leave } from '../../returns/leave.ts';

/**
 * That somebody is off on these days. A statement that can be taken back, kept so that two machines agree whichever
 * way a file goes: whoever knows more turns is right (as `ArchivedLink`).
 */
export interface ArchivedLeave extends Leave {
  /** How often it has been entered or taken back, from 1: it stands while odd. */
  readonly turns: number;
}

/** More than anybody enters. */
export const MOST_LEAVES = 1000;

const idOf = ({ from, to }: Leave): string => `${from} ${to}`;
const stands = ({ turns }: ArchivedLeave): boolean => turns % 2 === 1;

/** What both know, in the order of the days. Commutative, associative, idempotent. */
export function joinLeaves(...known: readonly (readonly ArchivedLeave[])[]): ArchivedLeave[] {
  const byId = new Map<string, ArchivedLeave>();
  for (const leave of known.flat()) {
    const other = byId.get(idOf(leave));
    if (!other || other.turns < leave.turns) byId.set(idOf(leave), leave);
  }
  return [...byId].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, leave]) => leave);
}

/** The days off that stand. */
export const standingLeaves = (known: readonly ArchivedLeave[]): Leave[] =>
  known.filter(stands).map(({ from, to }) => ({ from, to }));

/** What is known once somebody has entered days off, or taken them back. */
export function afterSaying(known: readonly ArchivedLeave[], said: Leave, on: boolean): ArchivedLeave[] {
  const id = idOf(said);
  const before = known.find((leave) => idOf(leave) === id);
  if ((before !== undefined && stands(before)) === on) return [...known];
  const turns = (before?.turns ?? 0) + 1;
  return joinLeaves(known, [{ from: said.from, to: said.to, turns }]);
}
