import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { launchArgs } from '../../src/cli/launch-args.ts';
import { shippedIds } from '../support/load.ts';
import { pressSettled } from './settled.ts';
import { toDecision } from './to-decision.ts';

const [first = ''] = shippedIds();

// Chromium's own microphone, which beeps, and nobody to ask.
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchArgs(), '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

test('records the trainee and plays it back, stores nothing, and lets go of it', async ({ page }) => {
  await page.addInitScript(() => {
    const [create, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
    const urls = new Map<string, number>();
    Object.assign(window, { urls });
    URL.createObjectURL = (blob) => {
      const url = create(blob);
      urls.set(url, (blob as Blob).size);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      revoke(url);
      urls.delete(url);
    };
  });
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  const sizes = () =>
    page.evaluate(() => [...(window as unknown as { urls: Map<string, number> }).urls.values()]);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./#/run/${first}/self`);
  await toDecision(page);
  await page.getByRole('button', { name: '念出来试试' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '说完了' })).toBeFocused();
  await expectSound(page, 'saying it aloud');
  // Long enough for a sound to be in it.
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '听一遍' })).toBeFocused();
  const [size = 0] = await sizes();
  expect(size).toBeGreaterThan(200);
  await page.keyboard.press('Enter');
  await expect(page.getByText('正在放')).toBeVisible();
  // It ends by itself, as a sound does that really plays.
  await expect(page.getByRole('button', { name: '听一遍' })).toBeVisible({ timeout: 15_000 });
  await pressSettled(page, '1');
  await expect(page.getByRole('group', { name: '念出来', exact: true })).toHaveCount(0);
  expect(await sizes()).toEqual([]);
  expect(sent).toEqual([]);
});

test('is not offered in an exam', async ({ page }) => {
  await page.goto(`./#/run/${first}/exam`);
  await toDecision(page);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: '念出来试试' })).toHaveCount(0);
});
