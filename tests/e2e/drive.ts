import type { Page } from '@playwright/test';
import type { Settings } from '../../src/ports/settings-store.ts';

/**
 * The options stand in an order drawn with `crypto`. Without one seed for all runs the same key says something else
 * every time, and now and then walks into an early ending.
 */
export async function fixSeed(page: Page, seed: number): Promise<void> {
  await page.addInitScript((fixed) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(fixed) : draw(array));
  }, seed);
}

/** Settings as if chosen on an earlier visit. */
export const withSettings = (page: Page, settings: Partial<Settings>): Promise<unknown> =>
  page.addInitScript((text) => {
    if (localStorage.getItem('shuodelai.settings') === null) localStorage.setItem('shuodelai.settings', text);
  }, JSON.stringify(settings));

/** What the play page is doing: speaking, deciding, asking, … */
export const stageOf = (page: Page) => page.locator('[data-stage]').getAttribute('data-stage');

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
