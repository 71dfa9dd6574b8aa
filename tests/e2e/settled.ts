import type { Page } from '@playwright/test';

/** What has just appeared has stood long enough for a press on it to be meant (`useMeantPresses`). */
export async function settled(page: Page): Promise<void> {
  // Asked at longer and longer intervals, as `expect` does, a talk of a hundred lines takes twice as long.
  await page.waitForFunction(() => !document.querySelector('[data-settling]'), undefined, {
    polling: 30,
    timeout: 15_000,
  });
}

/** Presses a key that chooses, once it counts. */
export async function pressSettled(page: Page, key: string): Promise<void> {
  await settled(page);
  await page.keyboard.press(key);
}
