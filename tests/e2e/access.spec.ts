import { expect, test } from '@playwright/test';
import { type Look, open, wear } from './access-open.ts';
import { axeFinds, excessWidth, hiddenFocus, lostText } from './page-facts.ts';
import { SCREENS } from './screens.ts';

/** Every look a screen has to bear. The last is a window of 1280 by 1024 at 400 %. */
const LOOKS: readonly Look[] = [
  { name: 'laptop', width: 1366, height: 768, axe: 'all' },
  { name: 'dark', width: 1366, height: 768, theme: 'dark', axe: 'colours' },
  { name: 'high contrast', width: 1366, height: 768, theme: 'contrast', axe: 'colours' },
  { name: 'projector in 大字', width: 1920, height: 1080, large: true },
  { name: 'phone in 大字', width: 390, height: 844, large: true, axe: 'sizes' },
  { name: 'phone with wide spacing', width: 390, height: 844, spaced: true },
  { name: '400 %', width: 320, height: 256 },
];

/**
 * The looks a screen wears in this run. The first and the last always; of those between two, another two for each
 * screen, because every look of every screen takes seven minutes on two cores. `ACCESS=all` asks for them all.
 */
function looksOf(screen: number): readonly Look[] {
  if (process.env.ACCESS === 'all') return LOOKS;
  const between = LOOKS.slice(1, -1);
  const turn = (by: number) => between[(screen * 2 + by) % between.length];
  return LOOKS.filter(
    (look, index) => index === 0 || index === LOOKS.length - 1 || look === turn(0) || look === turn(1),
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [index, screen] of SCREENS.entries()) {
  test(`${screen.name}: WCAG 2.2 AA in its looks`, async ({ page }) => {
    // A few seconds each; this much for a machine that has other things to do.
    test.setTimeout(120_000);
    await open(page, screen);
    for (const look of looksOf(index)) {
      await wear(page, look);
      if (look.axe) expect.soft(await axeFinds(page, look.axe), look.name).toEqual([]);
      expect.soft(await excessWidth(page), `${look.name}: wider than the window`).toBeLessThanOrEqual(0);
      expect.soft(await lostText(page), `${look.name}: text cut off`).toEqual([]);
    }
    expect.soft(await hiddenFocus(page), 'by Tab at 400 %').toEqual([]);
  });
}

test('the way past the bar can be read when it comes', async ({ page }) => {
  await page.goto('./#/about');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  expect(await axeFinds(page, 'all')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
