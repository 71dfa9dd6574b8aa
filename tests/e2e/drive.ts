import type { BrowserContext, Page } from '@playwright/test';
import type { Settings } from '../../src/ports/settings-store.ts';
import { stageOf } from './keys.ts';
import { OWN_PACE, SETTINGS_KEY } from './own-pace.ts';

/** Settings as if chosen on an earlier visit, beside those every test begins with. */
export const withSettings = (page: Page, settings: Partial<Settings>): Promise<unknown> =>
  page.addInitScript(
    ([key, given, wanted]) => {
      const now = localStorage.getItem(key);
      if (now === null || now === given) localStorage.setItem(key, wanted);
    },
    [SETTINGS_KEY, OWN_PACE, JSON.stringify({ ...JSON.parse(OWN_PACE), ...settings })] as const,
  );

/** As if those who write and teach had opened their corner in this window. */
export const showAnswers = (page: Page | BrowserContext): Promise<unknown> =>
  page.addInitScript(() => sessionStorage.setItem('shuodelai.answers', 'shown'));

/** Plays by keyboard, always the option on top, until the page does what is asked for. */
export async function playUntil(page: Page, stage: string): Promise<void> {
  await page.locator('[data-stage]').waitFor();
  for (let steps = 0; steps < 300; steps += 1) {
    const now = await stageOf(page);
    if (now === stage) return;
    await page.keyboard.press(now === 'deciding' || now === 'asking' ? '1' : 'Enter');
  }
  throw new Error(`the talk never comes to ${stage}`);
}
