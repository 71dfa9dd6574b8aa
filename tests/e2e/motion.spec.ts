import { expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { stageOf } from './keys.ts';

const [first = ''] = shippedIds();

/** Plays in 考核 past a few decisions, one of them harsh enough to move people, calling back at each screen. */
async function playAlong(page: Page, look: () => Promise<void>): Promise<void> {
  await page.goto(`./#/run/${first}/exam`);
  await expect(page.locator('[data-stage]')).toBeVisible();
  await expect(page.locator('svg use[href^="#pl-"]').first()).toBeAttached({ timeout: 15_000 });
  for (let decisions = 0; decisions < 3; ) {
    const stage = await stageOf(page);
    await look();
    if (stage === 'ended') return;
    if (stage === 'deciding') decisions += 1;
    await page.keyboard.press(stage === 'deciding' ? '3' : stage === 'asking' ? '2' : 'Enter');
  }
}

/** What is under way in the page, CSS animations and transitions and those started by script alike. */
const underWay = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      if (animation.playState !== 'running') return [];
      const name =
        (animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty;
      return [name ?? animation.id ?? 'script'];
    }),
  );

/** How many animations are under way in what `selector` names. */
const movingIn = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (within) =>
      document.getAnimations().filter(({ effect, playState }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return playState === 'running' && target?.closest(within);
      }).length,
    selector,
  );

/** Elements whose style still asks for movement that takes time. */
const restless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasting = (durations: string) =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const moves = style.animationName !== 'none' && lasting(style.animationDuration);
      return moves || lasting(style.transitionDuration)
        ? [
            `${element.tagName}.${element.getAttribute('class')}: ${style.animationName} ${style.transitionProperty}`,
          ]
        : [];
    });
  });

async function expectStill(page: Page): Promise<void> {
  await playAlong(page, async () => {
    expect.soft(await underWay(page)).toEqual([]);
    expect.soft(await restless(page)).toEqual([]);
  });
}

test('with motion on, people breathe and the ring runs', async ({ page }) => {
  await page.goto('./#/run/fifth-visit/exam');
  await expect(page.locator('[data-stage]')).toBeVisible();
  while ((await stageOf(page)) !== 'deciding') await page.keyboard.press('Enter');
  await expect
    .poll(() => movingIn(page, '[data-stage] [aria-hidden="true"]'), { timeout: 15_000 })
    .toBeGreaterThan(0);
  await expect.poll(() => movingIn(page, '[data-hurry] circle')).toBe(1);
});

test('不要动画 in the settings stops all of it', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('shuodelai.settings', JSON.stringify({ pace: 'off', motion: 'off' })),
  );
  await expectStill(page);
});

test.describe('where the machine asks for reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await expectStill(page);
  });
});
