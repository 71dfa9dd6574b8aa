import { expect, type Page, test } from '@playwright/test';
import { expertPath } from '../../src/core/scoring/expert-path.ts';
import { loadShipped } from '../support/load.ts';
import { withSettings } from './drive.ts';
import { fixSeed } from './keys.ts';
import { settled } from './settled.ts';

const SCENARIO = 'fifth-visit';
/** A best run may cost so many presses from its first line to the last button of its ending. */
const MOST_PRESSES = 35;

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

// As a new browser: nothing has been chosen yet.
test.use({ storageState: { cookies: [], origins: [] }, contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => fixSeed(page, 7));

const stage = (page: Page) => page.locator('[data-stage]').getAttribute('data-stage');
const latest = (page: Page) => page.locator('[data-latest]').textContent();

/** The words that lead furthest, decision by decision. */
function bestWords(): string[] {
  const program = loadShipped(SCENARIO);
  return expertPath(program).events.flatMap((event) => {
    if (event.type !== 'choice') return [];
    const node = program.nodes.find(({ id }) => id === event.node);
    const choices = node?.kind === 'decision' ? node.choices : [];
    return choices.filter(({ id }) => id === event.choice).map(({ text }) => text);
  });
}

/** Lets time go by, a second at a time, until `done` says so. */
async function waitUntil(page: Page, done: () => Promise<boolean>): Promise<void> {
  for (let seconds = 0; seconds < 240; seconds += 1) {
    if (await done()) return;
    await page.clock.runFor(1000);
  }
  throw new Error('it never comes by itself');
}

/** Plays the best run; where lines do not come by themselves each costs a press. How many presses it took. */
async function bestRun(page: Page, byItself: boolean): Promise<number> {
  let presses = 0;
  const goOn = async (until: string) => {
    for (let steps = 0; steps < 300 && (await stage(page)) !== until; steps += 1) {
      if (byItself) await waitUntil(page, async () => (await stage(page)) === until);
      else {
        await page.keyboard.press('Enter');
        presses += 1;
        await page.clock.runFor(50);
      }
    }
  };
  for (const words of bestWords()) {
    await goOn('deciding');
    await page.clock.runFor(600);
    await page
      .getByRole('group', { name: /怎么说/ })
      .getByRole('button', { name: words })
      .click();
    presses += 1;
    if ((await page.locator('[data-picked]').count()) === 0) continue;
    const sure = page.getByRole('group', { name: /把握/ });
    await sure.waitFor();
    await page.clock.runFor(600);
    await sure.getByRole('button', { name: '拿得准' }).click();
    presses += 1;
  }
  await goOn('ended');
  await page.clock.runFor(600);
  await page.getByRole('button', { name: '看复盘' }).click();
  presses += 1;
  await expect(page).toHaveURL(/#\/review\//);
  return presses;
}

test(`a best run of ${SCENARIO} takes at most ${MOST_PRESSES} presses where lines come by themselves`, async ({
  page,
}, { annotations }) => {
  test.setTimeout(180_000);
  await page.clock.install();
  await page.goto(`./#/run/${SCENARIO}/self`);
  await page.locator('[data-stage]').waitFor();
  const presses = await bestRun(page, true);
  annotations.push({ type: 'presses', description: `${presses} where lines come by themselves` });
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
});

test('from the first page to the first choice two presses lead', async ({ page }) => {
  await page.clock.install();
  await page.goto('./#/');
  await page.getByRole('link', { name: '进去', exact: true }).click();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.locator('[data-stage]').waitFor();
  await waitUntil(page, async () => (await stage(page)) === 'deciding');
  await expect(page.getByRole('group', { name: /怎么说/ })).toBeVisible();
});

test('where they wait for a press the same run takes many more', async ({ page }, { annotations }) => {
  test.setTimeout(180_000);
  await page.clock.install();
  await withSettings(page, { pace: 'off' });
  await page.goto(`./#/run/${SCENARIO}/self`);
  await page.locator('[data-stage]').waitFor();
  const presses = await bestRun(page, false);
  annotations.push({ type: 'presses', description: `${presses} where each line waits for one` });
  expect(presses).toBeGreaterThan(MOST_PRESSES);
});

test.describe('lines that come by themselves', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.goto(`./#/run/${SCENARIO}/self`);
    await page.locator('[data-stage]').waitFor();
    // The machine has come, and with it the clock of the first line.
    await page.waitForLoadState('networkidle');
  });

  test('stay where one stops them, by button and by key, and go on again', async ({ page }) => {
    const first = await latest(page);
    await page.keyboard.press('p');
    await expect(page.getByRole('button', { name: '接着走' })).toBeVisible();
    await page.clock.fastForward(60_000);
    expect(await latest(page)).toBe(first);
    await page.getByRole('button', { name: '接着走' }).click();
    await waitUntil(page, async () => (await latest(page)) !== first);
    const second = await latest(page);
    await page.getByRole('button', { name: '停在这句' }).click();
    await page.clock.fastForward(60_000);
    expect(await latest(page)).toBe(second);
    // A press still leads on, and stays there.
    await page.keyboard.press('Enter');
  });

  test('leave the focus where it is, wherever that is', async ({ page }) => {
    const pause = page.getByRole('button', { name: '停一停' });
    await pause.focus();
    await waitUntil(page, async () => (await stage(page)) === 'deciding');
    await expect(pause).toBeFocused();
    // What had it and has gone hands it on: to the options, as the button 继续 does.
    await page.reload();
    await expect(page.getByRole('button', { name: /^继续/ })).toBeFocused();
    await waitUntil(page, async () => (await stage(page)) === 'deciding');
    await expect(page.getByRole('group', { name: /怎么说/ })).toBeFocused();
  });

  test('wait behind the settings, and while what was said is being read', async ({ page }) => {
    await waitUntil(page, async () => (await page.getByRole('button', { name: '前面说的' }).count()) > 0);
    // From here on no time goes by but what is said to: a slow machine must not read the line meanwhile.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1500);
    const line = await latest(page);
    const settings = page.getByRole('dialog', { name: '设置' });
    await page.keyboard.press('Control+,');
    await expect(settings).toBeVisible();
    await page.clock.fastForward(60_000);
    await page.keyboard.press('Escape');
    // Gone, it has given the focus back.
    await expect(settings).toHaveCount(0);
    expect(await latest(page)).toBe(line);
    await page.getByRole('button', { name: '前面说的' }).press('Enter');
    await expect(page.getByRole('button', { name: '收起', exact: true })).toBeVisible();
    await page.clock.fastForward(60_000);
    expect(await latest(page)).toBe(line);
    await page.getByRole('button', { name: '收起', exact: true }).press('Enter');
    await waitUntil(page, async () => (await latest(page)) !== line);
  });

  test('wait while one reads them by keyboard', async ({ page }) => {
    const line = await latest(page);
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('log')).toBeFocused();
    await page.clock.fastForward(60_000);
    expect(await latest(page)).toBe(line);
  });

  test('are heard one after the other', async ({ page }) => {
    await page.getByRole('log').evaluate((log) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node instanceof HTMLLIElement) heard.push(node.textContent);
      }).observe(log, { childList: true, subtree: true });
    });
    await waitUntil(page, async () => (await stage(page)) === 'deciding');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const lines = await page
      .getByRole('log')
      .getByRole('listitem', { includeHidden: true })
      .allTextContents();
    expect(heard.length).toBeGreaterThan(1);
    expect(lines.slice(-heard.length)).toEqual(heard);
  });
});

for (const size of SIZES)
  test(`the reason stays in view while the next line plays, at ${size.width}×${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await withSettings(page, { pace: 'off' });
    await page.goto(`./#/run/${SCENARIO}/guided`);
    const log = page.getByRole('log');
    const reason = log.getByRole('listitem').filter({ hasText: /说到点子上|管用|有代价|伤着了|差一口气/ });
    for (const words of bestWords().slice(0, 3)) {
      while ((await stage(page)) !== 'deciding') await page.keyboard.press('Enter');
      await settled(page);
      await page
        .getByRole('group', { name: /怎么说/ })
        .getByRole('button', { name: words })
        .click();
      if ((await page.locator('[data-picked]').count()) > 0) {
        await page.getByRole('group', { name: /把握/ }).waitFor();
        await settled(page);
        await page.keyboard.press('1');
      }
      while (!(await reason.last().isVisible())) await page.keyboard.press('Enter');
      const why = await reason.last().textContent();
      await page.keyboard.press('Enter');
      expect(await latest(page)).not.toBe(why);
      await expect(reason.last()).toHaveText(why ?? '');
      await expect(reason.last()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-latest]')).toBeInViewport({ ratio: 1 });
    }
  });
