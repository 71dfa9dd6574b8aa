/**
 * A key for each act, in their order: letters under the right hand, none of those that call an option (1–9, on a
 * projector A–I), so that marks and play never take each other's keys. With Shift: missed.
 */
export const MARK_KEYS = ['J', 'K', 'L', 'U', 'O', 'P', 'N', 'M'] as const;

/** What a key says of an act; undefined for any other. `at`: place of the act. */
export function markOf(
  event: Pick<KeyboardEvent, 'code' | 'shiftKey'>,
): { at: number; seen: boolean } | undefined {
  // By the place of the key: with an input method for Chinese on, a letter is no letter.
  const at = MARK_KEYS.findIndex((key) => event.code === `Key${key}`);
  return at < 0 ? undefined : { at, seen: !event.shiftKey };
}
