import { expect, type Page, test } from '@playwright/test';
import { showAnswers } from './drive.ts';
import { expectSound } from './expect-sound.ts';
import { pressSettled, settled } from './settled.ts';

/** Answers the item that stands there with the keyboard alone, looking at each kind of screen once. */
async function answer(page: Page, seen = new Set<string>()): Promise<void> {
  const look = async (screen: string): Promise<void> => {
    if (!seen.has(screen)) await expectSound(page, screen);
    seen.add(screen);
  };
  const writing = page.getByLabel(/换你/);
  if (await writing.isVisible()) {
    await writing.focus();
    await page.keyboard.type('我先听您说。');
    await page.keyboard.press('Enter');
    await expect(page.getByText('自己说，这句怎么样')).toBeVisible();
    await look('compared');
    await pressSettled(page, '1');
    return;
  }
  await pressSettled(page, '2');
  await expect(page.getByRole('region', { name: '答完了' })).toBeVisible();
  await look('answered');
  await page.keyboard.press('Enter');
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SET = [
  'cut-fifth-visit-orange',
  'rewrite-no-breakfast',
  'spot-till-he-comes',
  'register-corridor',
  'after-soy-milk',
  'hit-back',
  'knife-order',
];

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

for (const size of SIZES) {
  test(`every kind of item is answered with the keyboard at ${size.width}×${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    test.setTimeout(120_000);
    const seen = new Set<string>();
    // Some of them are cut from scenarios nobody has played here.
    await showAnswers(page);
    await page.goto(`#/practice/${SET.join(',')}`);
    for (const [index] of SET.entries()) {
      await expect(page.getByText(`${index + 1} / ${SET.length}`)).toBeVisible();
      if (index < 2) await expectSound(page, `item ${index + 1}`);
      await answer(page, seen);
    }
    await expect(page.getByRole('heading', { name: '这一组练完了' })).toBeFocused();
    await expectSound(page, 'summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/$/);
  });
}

test('answers are there again after a reload', async ({ page }) => {
  await page.goto('#/quiz/hit-back');
  const option = page.getByRole('button', { name: /还手都算互殴/ });
  await option.waitFor();
  await settled(page);
  await option.click();
  // What is shown as answered is there again; before that there is nothing to come back to.
  await expect(page.getByRole('region', { name: '答完了' })).toBeVisible();
  await page.goto('#/quiz');
  await page.reload();
  await expect(page.getByText(/练过 1 题/)).toBeVisible();
  await expectSound(page, 'start');
});

test('a set goes on with the network gone', async ({ page, context }) => {
  await page.goto('#/drill');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.getByText('1 / 5')).toBeVisible();
  test.setTimeout(90_000);
  const seen = new Set(['answered', 'compared']);
  await context.setOffline(true);
  for (let count = 0; count < 5; count += 1) await answer(page, seen);
  await expect(page.getByRole('heading', { name: '这一组练完了' })).toBeVisible();
  await page.getByRole('button', { name: '再来一组' }).click();
  await expect(page.getByText(/练过 5 题/)).toBeVisible();
});
