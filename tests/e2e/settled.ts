import { expect, type Page } from '@playwright/test';

/** What has just appeared has stood long enough for a press on it to be meant (`useMeantPresses`). */
export const settled = (page: Page): Promise<void> =>
  expect(page.locator('[data-settling]')).toHaveCount(0, { timeout: 15_000 });

/** Presses a key that chooses, once it counts. */
export async function pressSettled(page: Page, key: string): Promise<void> {
  await settled(page);
  await page.keyboard.press(key);
}
