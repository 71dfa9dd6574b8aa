/** The element that holds one turn of the talk; routes live in the hash, so links cannot lead here. */
export const turnId = (turn: number): string => `turn-${turn + 1}`;

/** Brings a turn into view and puts the reader there. */
export function goToTurn(turn: number): void {
  const element = document.getElementById(turnId(turn));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
