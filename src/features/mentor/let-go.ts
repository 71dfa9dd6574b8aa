import type { MouseEvent } from 'react';

/**
 * A button pressed by a pointer does not keep the keys: the space bar goes on meaning what the big button says. One that
 * is pressed by a key keeps the focus, as one expects.
 */
export function letGo({ detail, target }: MouseEvent): void {
  if (detail > 0 && target instanceof Element) target.closest('button')?.blur();
}
