import { expect, type Page, test } from '@playwright/test';
import { BEAT_PLACE_IDS } from '../../src/core/beat/beat-places.ts';
import { shippedIds } from '../support/load.ts';
import { seedRuns } from '../support/seed-runs.ts';
import { withSettings } from './drive.ts';
import { expectSound } from './expect-sound.ts';
import { noteShifts, shiftsOf, still } from './shifts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LAPTOP = { width: 1366, height: 768 };
const DESK = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };
const DAY = 86_400_000;
const MOST_SHIFT = 0.05;

/** Everything played once, well. */
async function withHistory(page: Page): Promise<void> {
  await page.goto('./#/beat');
  await expect(page.getByText(/谁也没见过/)).toBeVisible();
  const runs = shippedIds().map((id, place) => ({
    path: `${id}/good`,
    at: new Date(Date.now() - (40 - place) * DAY).toISOString(),
  }));
  await seedRuns(page, runs);
}

const picture = (page: Page) => page.locator('svg use[href="#bt-beat"]').first();

const PLACES = 'main button[aria-label*="："]';

/** Places whose people stand out of their half of the picture, or on one another. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const places = [...document.querySelectorAll(selector)];
    const boxes = places.map((place) => ({ place, box: place.getBoundingClientRect() }));
    const out = boxes.filter(({ place, box }) => {
      const half = place.parentElement?.getBoundingClientRect();
      return !half || box.left < half.left - 2 || box.right > half.right + 2 || box.bottom > half.bottom + 2;
    });
    const upon = boxes.filter(({ box }, at) =>
      boxes.some(
        ({ box: other }, beside) =>
          beside > at &&
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 4 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
      ),
    );
    return [...out, ...upon].map(({ place }) => place.getAttribute('aria-label') ?? '');
  }, PLACES);

test('nobody met yet: the picture, and sound on a laptop', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await page.goto('./#/beat');
  await expect(picture(page)).toBeAttached();
  await expectSound(page, 'nobody met');
});

test('everybody met: each at their place at three sizes, sound in the light and in the dark', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await withHistory(page);
  for (const size of [LAPTOP, DESK, PHONE]) {
    await page.setViewportSize(size);
    await page.reload();
    await expect(page.getByRole('button', { name: /^7号楼：/ })).toBeVisible({ timeout: 20_000 });
    await expect(picture(page)).toBeAttached();
    await expect(page.locator(PLACES)).toHaveCount(BEAT_PLACE_IDS.length);
    expect(await misplaced(page), `${size.width}`).toEqual([]);
  }
  await expectSound(page, 'everybody, phone');
  await withSettings(page, { theme: 'dark', largeText: true });
  await page.reload();
  await expect(page.getByRole('button', { name: /^7号楼：/ })).toBeVisible({ timeout: 20_000 });
  await expectSound(page, 'everybody, phone in the dark in 大字');
});

test('by keyboard: from a place on the picture to its people, and on to the run they speak of', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(LAPTOP);
  await withHistory(page);
  await page.reload();
  const place = page.getByRole('button', { name: /^4号楼：/ });
  await expect(place).toBeVisible({ timeout: 20_000 });
  await place.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 3, name: '4号楼' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/review\/smell-below-good/);
});

test('the start page leads there once two are played, and nothing on it moves down for it', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await noteShifts(context);
  await withHistory(page);
  await page.goto('./#/');
  for (const size of [LAPTOP, DESK, PHONE]) {
    await page.setViewportSize(size);
    await page.reload();
    await expect(page.getByRole('link', { name: /责任区/ })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('今天的十分钟')).toBeVisible();
    await still(page);
    const { total, of } = await shiftsOf(page);
    expect(total, `${size.width}: ${of.join('；')}`).toBeLessThan(MOST_SHIFT);
  }
  await page.getByRole('link', { name: /责任区/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '责任区' })).toBeVisible();
});
