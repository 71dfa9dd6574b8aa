/** The element that holds one turn of the talk; routes live in the hash, so links cannot lead here. */
export const turnId = (turn: number): string => `turn-${turn + 1}`;

/** Unfolds what a turn is in, brings it into view and puts the reader there. */
export function goToTurn(turn: number): void {
  const element = document.getElementById(turnId(turn));
  const fold = element?.closest('details');
  if (fold) fold.open = true;
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
