export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** By the months of the north. @param time milliseconds since the epoch */
export function seasonOf(time: number): Season {
  const month = new Date(time).getMonth();
  return SEASONS[Math.floor(((month + 10) % 12) / 3)] ?? 'spring';
}
