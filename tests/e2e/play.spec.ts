import { expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { expectSound } from './expect-sound.ts';
import { digit, fixSeed, stageOf } from './keys.ts';
import { pressSettled } from './settled.ts';

/** Presses Tab until the focus stands where `selector` says; fails when it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard never reaches ${selector}`);
}

/** Plays from where it stands to the ending, looking at each kind of screen once. */
async function playOn(page: Page, scenario: string): Promise<number> {
  const seen = new Set<string>();
  let decisions = 0;
  for (let steps = 0; steps < 300; steps += 1) {
    const stage = (await stageOf(page)) ?? '';
    if (!seen.has(stage)) await expectSound(page, stage);
    seen.add(stage);
    if (stage === 'ended') break;
    if (stage === 'deciding') {
      await page.keyboard.press(digit(scenario, decisions));
      decisions += 1;
    } else await page.keyboard.press(stage === 'asking' ? '2' : 'Enter');
  }
  expect(await stageOf(page)).toBe('ended');
  return decisions;
}

async function expectReview(page: Page): Promise<void> {
  await pressSettled(page, 'Enter');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByRole('button', { name: /^打印一页/ })).toBeVisible();
  await expectSound(page, 'review');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent?.includes('打印') ?? false)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
}

test.beforeEach(({ page }) => fixSeed(page, 7));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const scenario of shippedIds()) {
  test(`${scenario}: from the library to the printed review by keyboard alone`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto('./');
    await tabTo(page, `a[href="#/play/${scenario}"]`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: /^学练/ })).toBeVisible();
    await expectSound(page, 'briefing');
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^自练/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-stage]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: '停一停' })).toBeVisible();
    await expectSound(page, 'pause');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await playOn(page, scenario)).toBeGreaterThan(0);
    await expectReview(page);
  });
}

const [first = ''] = shippedIds();

test.describe('学练', () => {
  test('reads the person, gives reasons, goes back; sound at 360 px, in the dark, in 大字', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.addInitScript(() =>
      localStorage.setItem(
        'shuodelai.settings',
        JSON.stringify({ pace: 'off', theme: 'dark', largeText: true, draftFirst: true }),
      ),
    );
    await page.goto(`./#/run/${first}/guided`);
    await expect(page.locator('[data-stage]')).toBeVisible();
    while ((await stageOf(page)) !== 'drafting') await page.keyboard.press('Enter');
    await expectSound(page, 'draft');
    await page.keyboard.type('您先坐，慢慢说。');
    await page.keyboard.press('Enter');
    await expect(page.getByText('您先坐，慢慢说。')).toBeVisible();
    await page.getByRole('button', { name: '察言观色' }).press('Enter');
    await expectSound(page, 'reading');
    await pressSettled(page, '1');
    if ((await stageOf(page)) === 'asking') await page.keyboard.press('1');
    while ((await stageOf(page)) === 'reacting') {
      if ((await page.getByText(/说到点子上|管用|有代价|伤着了|差一口气/).count()) > 0) break;
      await page.keyboard.press('Enter');
    }
    await expectSound(page, 'reason');
    await page.getByRole('button', { name: '前面说的' }).press('Enter');
    await page.getByRole('button', { name: '退回去重说' }).press('Enter');
    await expect(page.getByRole('dialog', { name: '退回去重说' })).toBeVisible();
    await expectSound(page, 'going back');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: /怎么说/ })).toBeFocused();
  });
});

test.describe('a run closed half-way', () => {
  test('is taken up at the same decision with the options in the same order', async ({ page }) => {
    await page.goto(`./#/run/${first}/self`);
    for (let decisions = 0; decisions < 3; ) {
      const stage = await stageOf(page);
      if (stage === 'deciding') decisions += 1;
      await page.keyboard.press(stage === 'deciding' || stage === 'asking' ? '1' : 'Enter');
    }
    while ((await stageOf(page)) !== 'deciding')
      await page.keyboard.press((await stageOf(page)) === 'asking' ? '1' : 'Enter');
    const options = await page
      .getByRole('group', { name: /怎么说/ })
      .getByRole('button')
      .allTextContents();
    await page.waitForTimeout(200);
    await page.goto('about:blank');
    await page.goto(`./#/play/${first}`);
    await page.getByRole('button', { name: '从那儿接着说' }).press('Enter');
    await expect(page.getByRole('group', { name: /怎么说/ }).getByRole('button')).toHaveText(options);
  });
});
