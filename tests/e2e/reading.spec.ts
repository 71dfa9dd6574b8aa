import { expect, type Locator, type Page, test } from '@playwright/test';
import { MOOD_WORDS } from '../../src/ui/mood-look.ts';
import { loadShipped, shippedIds } from '../support/load.ts';
import { playUntil, withSettings } from './drive.ts';
import { fixSeed, stageOf } from './keys.ts';

const [first = ''] = shippedIds();

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => fixSeed(page, 7));

/** Keeps, in `window.heard`, what is added to the log, in the order in which a reader is told. */
const listen = (page: Page) =>
  page.getByRole('log').evaluate((log) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof HTMLLIElement) heard.push(node.textContent);
    }).observe(log, { childList: true, subtree: true });
  });

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
/** Also those that are put away until one asks for what was said before. */
const linesOf = (page: Page) =>
  page.getByRole('log').getByRole('listitem', { includeHidden: true }).allTextContents();

/** The words of the line now standing; between its parts a reader may hear a pause. */
async function latest(page: Page): Promise<RegExp> {
  const words = (await page.getByRole('log').locator('[data-latest]').textContent()) ?? '';
  expect(words).not.toBe('');
  const letters = [...words].map((letter) => (/[?.()]/.test(letter) ? `\\${letter}` : letter));
  return new RegExp(`^${letters.join(' ?')}$`, 'u');
}

test.describe('a reader', () => {
  test('hears each line once and in order, with speaker, mood and what there is to hear', async ({
    page,
  }) => {
    await page.goto(`./#/run/${first}/self`);
    await page.locator('[data-stage]').waitFor();
    await expect(page.getByRole('button', { name: '继续' })).toBeFocused();
    await expect(page.getByRole('button', { name: '继续' })).toHaveAccessibleDescription(await latest(page));
    const before = await linesOf(page);
    await listen(page);
    await playUntil(page, 'ended');
    const lines = await linesOf(page);
    expect(await heardBy(page)).toEqual(lines.slice(before.length));
    const calls = Object.values(loadShipped(first).scenario.cast).map(({ call }) => call);
    const moods = Object.values(MOOD_WORDS);
    const spoken = lines.filter((line) => calls.some((call) => line.startsWith(call)));
    expect(spoken.length).toBeGreaterThan(5);
    expect(spoken.some((line) => moods.some((mood) => line.includes(mood)))).toBe(true);
    expect(lines.some((line) => /（.+(声|响|开了|叹了口气)）/.test(line))).toBe(true);
  });

  test('comes to the choices with the line they answer', async ({ page }) => {
    await withSettings(page, { linesAtOnce: true });
    await page.goto(`./#/run/${first}/guided`);
    await playUntil(page, 'deciding');
    const group = page.getByRole('group', { name: /怎么说/ });
    await expect(group).toBeFocused();
    await expect(group).toHaveAccessibleDescription(await latest(page));
    await page.getByRole('button', { name: '察言观色' }).press('Enter');
    await expect(page.getByRole('status', { name: '察言观色' })).toBeFocused();
  });

  test('is told twice in an exam that time runs out, and not more', async ({ page }) => {
    await page.clock.install();
    await withSettings(page, { linesAtOnce: true });
    await page.goto(`./#/run/${first}/exam`);
    await playUntil(page, 'deciding');
    const told = page.getByRole('status').filter({ hasText: /时间|秒/ });
    await expect(told).toHaveCount(0);
    for (let second = 0; second < 120 && (await told.count()) === 0; second += 1)
      await page.clock.runFor(1000);
    await expect(told).toHaveText('时间过半');
    for (let second = 0; second < 120 && (await told.textContent()) === '时间过半'; second += 1)
      await page.clock.runFor(1000);
    await expect(told).toHaveText(/^还剩 \d+ 秒$/);
    expect(await stageOf(page)).toBe('deciding');
  });
});

test.describe('a dialog', () => {
  for (const [name, at, key, opener] of [
    ['停一停', `/run/${first}/exam`, 'Escape', '继续'],
    ['设置', '/about', 'Control+,', '跳到正文'],
  ] as const) {
    test(`${name} keeps the focus and gives it back`, async ({ page }) => {
      await page.goto(`./#${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const before = page.getByRole('button', { name: opener });
      await before.focus();
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      for (let count = 0; count < 30; count += 1) {
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate(
            () =>
              document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
          ),
        ).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(before).toBeFocused();
    });
  }
});

test.describe('a machine with colours of its own', () => {
  test('asks for more contrast: the high-contrast theme', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  });

  test('forces its colours: what is chosen and what has the focus still shows', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`./#/play/${first}`);
    const chosen = page.getByRole('radio', { name: /^学练/ });
    const other = page.getByRole('radio', { name: /^自练/ });
    await expect(chosen).toBeChecked();
    const edge = (of: Locator) =>
      of.locator('..').evaluate((card) => {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(card);
        return [borderTopColor, borderTopWidth, backgroundColor].join(' ');
      });
    expect(await edge(chosen)).not.toBe(await edge(other));
    await chosen.focus();
    const outline = await chosen.locator('..').evaluate((card) => getComputedStyle(card).outlineStyle);
    expect(outline).toBe('solid');
  });
});
