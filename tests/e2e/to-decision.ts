import { expect, type Page } from '@playwright/test';

/** Goes on by keyboard to the next decision; a question of confidence on the way is answered. */
export async function toDecision(page: Page): Promise<void> {
  const stage = page.locator('[data-stage]');
  await expect(stage).toBeVisible();
  for (;;) {
    const now = await stage.getAttribute('data-stage');
    if (now === 'deciding') return;
    if (now === 'ended') throw new Error('the talk is over');
    await page.keyboard.press(now === 'asking' ? '2' : 'Enter');
  }
}
