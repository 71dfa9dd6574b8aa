import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** What has just appeared has stood long enough for a press on it to be meant (`useMeantPresses`). */
export const settled = (): Promise<void> =>
  waitFor(() => expect(document.querySelector('[data-settling]')).toBeNull());
