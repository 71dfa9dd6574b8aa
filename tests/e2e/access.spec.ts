import { expect, type Page, test } from '@playwright/test';
import { fixSeed, withSettings } from './drive.ts';
import { axeFinds, excessWidth, hiddenFocus, lostText, type Rules } from './page-facts.ts';
import { SCREENS, type Screen } from './screens.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly large?: boolean;
  /** What axe has to look at again. */
  readonly axe?: Rules;
  /** The spacing a reader may ask for (WCAG 1.4.12). */
  readonly spaced?: boolean;
}

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

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page, { at, go, settings = {}, cut }: Screen): Promise<void> {
  await fixSeed(page, 7);
  await withSettings(page, settings);
  if (cut) await page.route(cut.file, (route) => (cut.how === 'fails' ? route.abort() : undefined));
  await page.goto(`./#${at}`);
  await go?.(page);
}

async function wear(page: Page, { width, height, theme = 'light', large = false, spaced = false }: Look) {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ([name, big, wide]) => {
      document.documentElement.dataset.theme = name;
      document.documentElement.toggleAttribute('data-large', big);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = wide ? [sheet] : [];
    },
    [theme, large, spaced] as const,
  );
}

for (const screen of SCREENS) {
  test(`${screen.name}: WCAG 2.2 AA in every look`, async ({ page }) => {
    await open(page, screen);
    for (const look of LOOKS) {
      await wear(page, look);
      if (look.axe) expect.soft(await axeFinds(page, look.axe), look.name).toEqual([]);
      expect.soft(await excessWidth(page), `${look.name}: wider than the window`).toBeLessThanOrEqual(0);
      expect.soft(await lostText(page), `${look.name}: text cut off`).toEqual([]);
    }
    expect.soft(await hiddenFocus(page), 'by Tab at 400 %').toEqual([]);
  });
}
