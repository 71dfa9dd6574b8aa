import type { Numbered } from '../../shared/recorded.ts';

/**
 * What is numbered is the same record with its number or without (`Numbered`): a page without a store hands one out
 * unnumbered. Two different numbers are two different records.
 */
export const sameNumber = (one: Numbered, other: Numbered): boolean =>
  one.recorded === undefined || other.recorded === undefined || one.recorded === other.recorded;

/** Whether `more` has a number that `less` lacks. */
export const numbers = (more: Numbered, less: Numbered): boolean =>
  more.recorded !== undefined && less.recorded === undefined;

export function withoutNumber<Record extends Numbered>({ recorded: _, ...record }: Record) {
  return record;
}

/** A record with the number either copy has; of two the lower one, whichever copy it stands in. */
export function numberedAs<Record extends Numbered>(record: Record, other: Numbered): Record {
  // What a newer version writes here may be no number: that stays as it is.
  const known = [record, other].flatMap(({ recorded }) =>
    Number.isInteger(recorded) ? (recorded ?? []) : [],
  );
  const lowest = Math.min(...known);
  const better = record.recorded === undefined ? known.length > 0 : lowest < record.recorded;
  return better ? { ...record, recorded: lowest } : record;
}
