import { expect, type Page } from '@playwright/test';
import { stageOf } from './keys.ts';

/** Goes on by keyboard to the next decision; a question of confidence on the way is answered. */
export async function toDecision(page: Page): Promise<void> {
  await expect(page.locator('[data-stage]')).toBeVisible();
  for (;;) {
    const now = await stageOf(page);
    if (now === 'deciding') return;
    if (now === 'ended') throw new Error('the talk is over');
    await page.keyboard.press(now === 'asking' ? '2' : 'Enter');
  }
}
