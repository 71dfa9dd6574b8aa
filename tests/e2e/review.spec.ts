import { expect, type Page, test } from '@playwright/test';
import { withSettings } from './drive.ts';
import { expectSound } from './expect-sound.ts';
import { fixSeed, pressOn } from './keys.ts';
import { pressSettled } from './settled.ts';
import { noteShifts, shiftsOf, still } from './shifts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });

/** How far down the page something ends, in pixels of it. */
const bottomOf = (page: Page, name: RegExp): Promise<number> =>
  page
    .getByRole('region', { name })
    .evaluate((region) => region.getBoundingClientRect().bottom + window.scrollY);

/** Pages of the page as it is printed: `/Type /Page` in the file, not `/Pages`. */
async function printedPages(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;
}

test('a review says what matters at once, folds the rest away, and is signed on one page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await fixSeed(page, 7);
  await withSettings(page, { linesAtOnce: true });
  await page.goto('./#/run/fifth-visit/self');
  await page.locator('[data-stage]').waitFor();
  await pressOn(page, 'fifth-visit');
  await pressSettled(page, 'Enter');
  await expect(page).toHaveURL(/#\/review\//);

  await expect(page.locator('[data-scene]')).toBeVisible();
  await expect(page.getByRole('region', { name: '结局' }).getByRole('blockquote')).toBeVisible();
  await expect(page.getByRole('button', { name: '再走一遍' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: /^从第 \d+ 句重来$/ }).first()).toBeInViewport({ ratio: 1 });
  expect(await bottomOf(page, /^要紧的/)).toBeLessThanOrEqual(768);
  expect(await bottomOf(page, /^下回试一样/)).toBeLessThanOrEqual(768);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 768);
  // Drawn people, no surnames in their place.
  await expect(page.getByRole('region', { name: '后来，他们怎么说' }).locator('svg').first()).toBeVisible();

  const talk = page.getByRole('region', { name: '整场对话' });
  const turn = talk.getByRole('heading', { name: '第 1 句', exact: true });
  await expect(turn).toBeHidden();
  await talk.locator('summary').first().press('Enter');
  await expect(turn).toBeVisible();
  await expectSound(page, 'review, the talk unfolded');

  for (const [width, height] of [
    [390, 844],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }

  // As it comes by its address, at every size.
  await noteShifts(page.context());
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.reload();
    await page.getByRole('region', { name: '结局' }).waitFor();
    await still(page);
    const { total, of } = await shiftsOf(page);
    expect.soft(total, `${width}: ${of.join('; ')}`).toBeLessThanOrEqual(0.05);
  }

  const whole = await printedPages(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '打印一页，签字用' }).click();
  expect(await printedPages(page)).toBe(1);
  expect(whole).toBeGreaterThan(1);
});
