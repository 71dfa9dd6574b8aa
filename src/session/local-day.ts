import { localZone } from './local-zone.ts';

/** The calendar day on this computer, `YYYY-MM-DD`. @param time milliseconds since the epoch */
export const localDay = (time: number): string =>
  new Date(time + localZone(time) * 60_000).toISOString().slice(0, 10);
