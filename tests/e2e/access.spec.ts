import { expect, type Page, test } from '@playwright/test';
import { type Look, open, wear } from './access-open.ts';
import {
  axeFinds,
  axeFindsBesidePictures,
  excessWidth,
  hiddenFocus,
  lostText,
  reachedInPictures,
} from './page-facts.ts';
import { type Screen, SCREENS } from './screens.ts';

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

type Place = Pick<Screen, 'name' | 'go' | 'gallery'>;
const PLACES: readonly Place[] = SCREENS.flatMap((screen) => [screen, ...(screen.after ?? [])]);

/** A screen that stands, in the looks it wears in this run; leaves the window as it was found. */
async function expectAccessible(page: Page, screen: Place): Promise<void> {
  const { name, gallery } = screen;
  if (gallery) expect.soft(await reachedInPictures(page), `${name}: in pictures`).toEqual([]);
  const finds = gallery ? axeFindsBesidePictures : axeFinds;
  for (const look of looksOf(PLACES.indexOf(screen))) {
    await wear(page, look);
    if (look.axe) expect.soft(await finds(page, look.axe), `${name}, ${look.name}`).toEqual([]);
    expect
      .soft(await excessWidth(page), `${name}, ${look.name}: wider than the window`)
      .toBeLessThanOrEqual(0);
    expect.soft(await lostText(page), `${name}, ${look.name}: text cut off`).toEqual([]);
  }
  expect.soft(await hiddenFocus(page), `${name}: by Tab at 400 %`).toEqual([]);
  await wear(page, LOOKS[0] as Look);
}

for (const screen of SCREENS) {
  const { name, after = [] } = screen;
  test(`${[name, ...after.map((next) => next.name)].join(', ')}: WCAG 2.2 AA in its looks`, async ({
    page,
  }) => {
    // A few seconds each; this much for a machine that has other things to do.
    test.setTimeout(120_000);
    await open(page, screen);
    await expectAccessible(page, screen);
    for (const next of after) {
      await next.go?.(page);
      await expectAccessible(page, next);
    }
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
