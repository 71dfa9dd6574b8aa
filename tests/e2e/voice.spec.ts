import { expect, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { toDecision } from './to-decision.ts';

const [first = ''] = shippedIds();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('a machine without a Chinese voice and without a microphone', () => {
  test('offers neither, and says so in the settings', async ({ page }) => {
    await page.goto(`./#/run/${first}/self`);
    await toDecision(page);
    // As sure as one can be of what is not there: the code that would draw it has come and has been asked.
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await page.keyboard.press('Control+,');
    await expect(page.getByText(/没有自带的普通话语音/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '念台词' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: '念出来试试' })).toHaveCount(0);
  });
});
