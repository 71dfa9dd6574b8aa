import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayAround, type Zone } from '../../../src/core/shared/calendar-day.ts';

const HOUR = 3_600_000;

/** A zone of the world, as the platform's own tables tell it. */
function zoneOf(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (time) => {
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

const dateIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone });
  return (time: number) => format.format(time);
};

const ZONES = [
  'Asia/Shanghai',
  'Asia/Urumqi',
  'America/New_York',
  'Europe/Lisbon',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  // Clocks go forward at midnight: a day without its first hour.
  'America/Santiago',
  'Africa/Cairo',
];

describe('a local day', () => {
  it.each(ZONES)('in %s is the date people there write', (name) => {
    const [zone, date] = [zoneOf(name), dateIn(name)];
    const time = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(time, (at) => {
        const day = new Date(calendarDay(at, zone) * 24 * HOUR).toISOString().slice(0, 10);
        expect(day).toBe(date(at));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each(ZONES)('in %s holds every moment from its first to the next day’s first', (name) => {
    const zone = zoneOf(name);
    const time = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(time, (at) => {
        const { start, end } = dayAround(at, zone);
        const day = calendarDay(at, zone);
        expect(start <= at && at < end).toBe(true);
        expect([start - 1, start, end - 1, end].map((moment) => calendarDay(moment, zone))).toEqual([
          day - 1,
          day,
          day,
          day + 1,
        ]);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('has 23 hours when clocks go forward, 25 when they go back, and is one day all the same', () => {
    const zone = zoneOf('America/New_York');
    const length = (at: number) => {
      const { start, end } = dayAround(at, zone);
      return (end - start) / HOUR;
    };
    expect(length(Date.UTC(2026, 2, 8, 15))).toBe(23);
    expect(length(Date.UTC(2026, 10, 1, 15))).toBe(25);
    // Ten in the evening of each of three days around the change.
    const days = [31 - 1, 31, 32].map((day) => calendarDay(Date.UTC(2026, 9, day, 27), zone));
    expect(days.map((day) => day - (days[0] ?? 0))).toEqual([0, 1, 2]);
  });
});
