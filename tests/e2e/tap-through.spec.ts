import { expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { withSettings } from './drive.ts';
import { fixSeed, stageOf } from './keys.ts';
import { settled } from './settled.ts';

const [first = ''] = shippedIds();
const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const now = (page: Page) => page.locator('[data-stage]').getAttribute('data-stage');

/** Where 继续 stands, which is where a thumb rests. */
async function thumb(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.getByRole('button', { name: /^继续/ }).boundingBox();
  if (!box) throw new Error('nothing to go on with');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Taps every 120 ms, as a nervous recruit taps: on through the lines and past the first options. What stands then. */
async function tapOn(page: Page, tap: () => Promise<void>): Promise<string | null> {
  for (let taps = 0, past = 0; taps < 20 && past < 3; taps += 1) {
    if ((await now(page)) === 'deciding') past += 1;
    await tap();
    await page.waitForTimeout(120);
  }
  return now(page);
}

test.beforeEach(({ page }) => fixSeed(page, 7));

for (const size of SIZES)
  for (const mode of ['self', 'exam'])
    test(`tapping on through the lines says nothing, ${mode} at ${size.width}×${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`./#/run/${first}/${mode}`);
      const { x, y } = await thumb(page);
      expect(await tapOn(page, () => page.mouse.click(x, y))).toBe('deciding');
      await expect(page.getByRole('group', { name: /怎么说/ }).getByRole('button')).not.toHaveCount(0);
    });

test('a pointer that went down on 继续 or on the stage chooses nothing, one on an option does', async ({
  page,
}) => {
  await page.goto(`./#/run/${first}/self`);
  const { x, y } = await thumb(page);
  await page.mouse.move(x, y);
  // The last line but the options: the pointer goes down, the keyboard goes on, the pointer comes up on an option.
  await page.mouse.down();
  await page.keyboard.press('Enter');
  while ((await stageOf(page)) !== 'deciding') await page.keyboard.press('Enter');
  const option = page
    .getByRole('group', { name: /怎么说/ })
    .getByRole('button')
    .first();
  await option.hover();
  await page.mouse.up();
  expect(await now(page)).toBe('deciding');
  // On the stage, dragged onto an option.
  await page.getByRole('log').hover();
  await page.mouse.down();
  await option.hover();
  await page.mouse.up();
  expect(await now(page)).toBe('deciding');
  await page.getByRole('log').click({ position: { x: 4, y: 4 } });
  expect(await now(page)).toBe('deciding');
  await option.click();
  expect(await now(page)).not.toBe('deciding');
});

test('a finger that taps on, or rests until the options stand, chooses nothing', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await fixSeed(page, 7);
  await page.goto(`./#/run/${first}/exam`);
  const { x, y } = await thumb(page);
  expect(await tapOn(page, () => page.touchscreen.tap(x, y))).toBe('deciding');
  await page.goto('about:blank');
  await page.goto(`./#/run/${first}/exam`);
  const finger = await context.newCDPSession(page);
  const rest = await thumb(page);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [rest] });
  while ((await stageOf(page)) !== 'deciding') await page.keyboard.press('Enter');
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(await now(page)).toBe('deciding');
  await context.close();
});

test('「这几句我都不会说」 is not where 继续 was, and can be taken back', async ({ page }) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto(`./#/run/${first}/self`);
    const resting = await page.getByRole('button', { name: /^继续/ }).boundingBox();
    while ((await stageOf(page)) !== 'deciding') await page.keyboard.press('Enter');
    const none = page.getByRole('button', { name: '这几句我都不会说' });
    const box = await none.boundingBox();
    expect((box?.x ?? 0) - ((resting?.x ?? 0) + (resting?.width ?? 0))).toBeGreaterThan(0);
    await none.click();
    await expect(page.getByText(/记下了，复盘里会标出来/)).toBeVisible();
    await settled(page);
    await page.getByRole('button', { name: '点错了，收回' }).click();
    await expect(none).toBeFocused();
    await expect(page.getByText(/记下了/)).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('options look the same while they settle as afterwards', async ({ page }) => {
  await withSettings(page, { linesAtOnce: true, motion: 'off' });
  await page.goto(`./#/run/${first}/self`);
  const dock = page.getByRole('group', { name: /怎么说/ });
  while ((await now(page)) !== 'deciding') await page.keyboard.press('Enter');
  await stageOf(page);
  const settled = await dock.screenshot({ animations: 'disabled' });
  // The half second itself cannot be caught on a busy machine: what stands there meanwhile is put there once more.
  await dock.evaluate((box) => {
    for (let one: Element | null = box; one; one = one.parentElement) one.setAttribute('data-settling', '');
    for (const one of box.querySelectorAll('*')) one.setAttribute('data-settling', '');
  });
  expect((await dock.screenshot({ animations: 'disabled' })).equals(settled)).toBe(true);
});
