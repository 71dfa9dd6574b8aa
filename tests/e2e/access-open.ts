import type { Page } from '@playwright/test';
import { showAnswers, withSettings } from './drive.ts';
import { fixSeed } from './keys.ts';
import type { Rules } from './page-facts.ts';
import type { Screen } from './screens.ts';

export interface Look {
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

/** Goes to a screen the way a trainee would. */
export async function open(page: Page, { at, go, settings = {}, answers, cut }: Screen): Promise<void> {
  await fixSeed(page, 7);
  await withSettings(page, settings);
  if (answers) await showAnswers(page);
  if (cut) await page.route(cut.file, (route) => (cut.how === 'fails' ? route.abort() : undefined));
  await page.goto(`./#${at}`);
  await go?.(page);
}

/** Window, colours, size and spacing of letters, on a screen that stands. */
export async function wear(
  page: Page,
  { width, height, theme = 'light', large = false, spaced = false }: Look,
) {
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
