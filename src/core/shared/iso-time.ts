/**
 * A moment as ISO 8601, UTC.
 *
 * @param at milliseconds since 1970
 */
export const isoTime = (at: number): string =>
  // biome-ignore lint/style/noRestrictedGlobals: writes a moment it is given; no clock
  new Date(at).toISOString();
