import type { Zone } from '../core/shared/calendar-day.ts';

/** This computer's zone, with its summer times. */
export const localZone: Zone = (time) => -new Date(time).getTimezoneOffset();
