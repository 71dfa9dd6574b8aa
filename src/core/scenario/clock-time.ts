/** The time a clock on a wall shows, `16:50`; hours 0–23, minutes 00–59. */
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

export const isClockTime = (text: string): boolean => TIME.test(text);

const DAY = 24 * 60;

/** Minutes since midnight; NaN for what is no time. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** The time so many minutes on, past midnight too. What is no time comes back as it is. */
export function runOn(time: string, by: number): string {
  const then = minutesOf(time) + by;
  if (by === 0 || Number.isNaN(then)) return time;
  const [hours, minutes] = [Math.floor((then % DAY) / 60), then % 60];
  return `${hours}:${String(minutes).padStart(2, '0')}`;
}
