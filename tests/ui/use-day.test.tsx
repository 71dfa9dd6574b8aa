import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayAround } from '../../src/core/shared/calendar-day.ts';
import { localZone } from '../../src/session/local-zone.ts';
import { useDay } from '../../src/ui/use-day.ts';

const HOUR = 3_600_000;
const dayOf = (time: number) => dayAround(time, localZone);
const EVENING = dayOf(Date.UTC(2026, 10, 27, 12)).end - 90_000;
const now = () => Date.now();

function Day() {
  return <p>{useDay(now, dayOf) - dayOf(EVENING).number}</p>;
}

const daysOn = (days: number) => expect(screen.getByText(String(days))).toBeInTheDocument();

beforeEach(() => {
  vi.useFakeTimers({ now: EVENING });
});
afterEach(() => vi.useRealTimers());

it('the day changes at midnight while the page stays open, and again the next night', () => {
  render(<Day />);
  act(() => vi.advanceTimersByTime(89_999));
  daysOn(0);
  act(() => vi.advanceTimersByTime(1));
  daysOn(1);
  act(() => vi.advanceTimersByTime(24 * HOUR));
  daysOn(2);
});

it('after a sleep in which no timer ran, the day is known when the page is looked at again', () => {
  render(<Day />);
  vi.setSystemTime(EVENING + 10 * HOUR);
  fireEvent(document, new Event('visibilitychange'));
  daysOn(1);
  vi.setSystemTime(EVENING + 34 * HOUR);
  fireEvent.focus(window);
  daysOn(2);
});

it('a clock set back by years is found out within the hour', () => {
  render(<Day />);
  vi.setSystemTime(EVENING - (1000 * 24 + 12) * HOUR);
  act(() => vi.advanceTimersByTime(HOUR));
  daysOn(-1000);
});

it('nothing goes on when the page has gone', () => {
  render(<Day />).unmount();
  expect(vi.getTimerCount()).toBe(0);
});
