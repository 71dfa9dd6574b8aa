import { format } from 'node:util';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

// React warnings, failed act() calls and caught errors all arrive as console.error: none may pass
// unseen. A test that expects one says so with vi.spyOn(console, 'error').mockImplementation(…).
let errors: string[] = [];

beforeEach(() => {
  errors = [];
  console.error = (...args: unknown[]) => {
    errors.push(format(...args));
  };
});

afterEach(() => {
  expect(errors, 'console.error was called').toEqual([]);
});

// The clock is shared with the files that follow.
afterAll(() => void vi.useRealTimers());
