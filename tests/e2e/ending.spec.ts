import { expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { withSettings } from './drive.ts';
import { digit, fixSeed, stageOf } from './keys.ts';
import { settled } from './settled.ts';
import { settle } from './stage-facts.ts';

const LOOKS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 683, height: 384 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const card = (page: Page) => page.getByRole('region').filter({ has: page.locator('#play-ending') });
const onward = (page: Page) => page.getByRole('button', { name: '继续' });
const picture = (page: Page) => page.locator('[data-scene]').first();

/** Begins a run with its lines shown at once: there is nothing to go on from but the last line of the talk. */
async function begin(page: Page, scenario: string): Promise<void> {
  await fixSeed(page, 7);
  await withSettings(page, { linesAtOnce: true });
  await page.goto(`./#/run/${scenario}/self`);
  await page.locator('[data-stage]').waitFor();
}

/** Answers by keyboard until there is nothing more to decide: the last line stands. */
async function toLastLine(page: Page, scenario: string): Promise<void> {
  for (let decisions = 0, steps = 0; steps < 100; steps += 1) {
    const stage = await stageOf(page);
    if (stage === 'speaking' || stage === 'reacting') return;
    if (stage === 'ended') throw new Error('past the last line');
    await page.keyboard.press(stage === 'asking' ? '2' : digit(scenario, decisions));
    if (stage === 'deciding') decisions += 1;
  }
  throw new Error(`${scenario} comes to no last line`);
}

/** Title and first line in view, the button whole; nothing of the page is wider than the window. */
async function expectReadable(page: Page, where: string): Promise<void> {
  await settle(page);
  const facts = await page.evaluate(() => {
    const log = document.querySelector('[role=log]')?.getBoundingClientRect();
    const shown = (one: Element | null | undefined) => {
      const box = one?.getBoundingClientRect();
      if (!box || !log) return 'missing';
      const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
      const top = document.elementFromPoint(x, y);
      const whole =
        box.top >= log.top - 1 && box.bottom <= Math.min(log.bottom, window.innerHeight) + 1 && box.left >= 0;
      return whole && (one?.contains(top) ?? false);
    };
    const ending = document.querySelector('[data-ending]');
    return {
      title: shown(ending?.querySelector('h2')),
      line: shown(ending?.querySelectorAll('p')[1]),
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
  expect.soft(facts, where).toEqual({ title: true, line: true, sideways: 0 });
  await expect.soft(page.getByRole('button', { name: '看复盘' }), where).toBeInViewport({ ratio: 1 });
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const scenario of shippedIds())
  test(`${scenario}: the last line is read where it is said, the ending beside its own picture, at every size`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await begin(page, scenario);
    await toLastLine(page, scenario);
    await expect(picture(page)).not.toHaveAttribute('data-ended');
    await expect(card(page)).toHaveCount(0);
    const last = page.getByRole('log').locator('[data-latest]');
    await expect(last).toBeVisible();
    const words = await last.textContent();
    await page.keyboard.press('Enter');
    expect(await stageOf(page)).toBe('ended');
    await expect(picture(page)).toHaveAttribute('data-ended');
    await expect(card(page)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: words ?? '' })).toHaveCount(0);
    // 大字 on a page zoomed to 200 %: what can be read there is scrolled.
    for (const large of [false, true])
      for (const look of LOOKS.filter(({ height }) => !large || height > 400)) {
        await page.setViewportSize(look);
        await page.evaluate((on) => document.documentElement.toggleAttribute('data-large', on), large);
        await expectReadable(page, `${look.width}×${look.height}${large ? ' in 大字' : ''}`);
      }
    await page.getByRole('button', { name: '前面说的' }).click();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: words ?? '' })
        .last(),
    ).toBeVisible();
  });

const [first = ''] = shippedIds();

test.describe('from the last line to the ending', () => {
  const ways: readonly [string, (page: Page) => Promise<void>][] = [
    ['a key', (page) => page.keyboard.press('Space')],
    ['the button', (page) => onward(page).click()],
    ['a tap on the stage', (page) => page.mouse.click(200, 200)],
  ];
  for (const [name, press] of ways)
    test(`leads ${name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await begin(page, first);
      await toLastLine(page, first);
      const before = await stageOf(page);
      expect(before).not.toBe('ended');
      await press(page);
      await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage', 'ended');
      await settled(page);
      await page.getByRole('button', { name: '看复盘' }).click();
      await expect(page).toHaveURL(/#\/review\//);
    });

  test('no press too many leads past it', async ({ page }) => {
    test.setTimeout(120_000);
    await begin(page, first);
    await toLastLine(page, first);
    // Both within one turn of the page: however busy the machine is, the second was not meant for what it hits.
    await page.evaluate(async () => {
      const press = (words: string) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent.includes(words))?.click();
      press('继续');
      await Promise.resolve();
      press('看复盘');
    });
    await settled(page);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage', 'ended');
    await expect(page.getByRole('button', { name: '看复盘' })).toBeFocused();
  });
});
