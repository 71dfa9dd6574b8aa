import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { showAnswers } from './drive.ts';
import { fixSeed, pressOn } from './keys.ts';
import { pressSettled } from './settled.ts';
import { choose } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });
test.beforeEach(({ page }) => fixSeed(page, 7));

/** Begins a 自练 from the briefing that is open. */
async function beginSelf(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^自练/ }).check({ force: true });
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('[data-stage]')).toBeVisible();
}

/** One run walked to its end and one broken off, of a scenario that is off the shelf: reviewed, gone on with, exported. */
async function expectRunsRemain(page: Page): Promise<void> {
  const recent = page.getByRole('region', { name: '最近练的' });
  await recent.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByRole('heading', { name: '街口的煤炉' })).toBeVisible();
  await page.goto('./#/');
  await recent.getByRole('link', { name: '接着练' }).click();
  await expect(page.locator('[data-stage]')).toBeVisible();
  await pressOn(page, 'own');
  await page.goto('./#/me');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存我的记录' }).click(),
  ]);
  const { runs, versions } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(runs).toHaveLength(2);
  expect(JSON.stringify(versions)).toContain('街口的煤炉');
}

/** Plays from the briefing that is open to the review. */
async function playToReview(page: Page, scenario: string): Promise<void> {
  await beginSelf(page);
  await pressOn(page, scenario);
  await pressSettled(page, 'Enter');
  await expect(page).toHaveURL(/#\/review\//);
}

test('a file somebody brings is checked, taken in, played, marked and never counted; taken off, its runs remain', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await showAnswers(page);
  await page.goto('./#/check');
  await choose('scenarios/sound-short.yaml')(page);
  await page.getByRole('button', { name: '收下，拿来练' }).click({ timeout: 60_000 });
  await page.getByRole('link', { name: '去练' }).click();
  await expect(page.getByText(/不是随「说得来」发的/)).toBeVisible();
  await playToReview(page, 'own');
  await expect(page.getByText('自带的情景，不计分')).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: '自己带来的' })).toContainText('街口的煤炉');
  await page.reload();
  await expect(page.getByRole('region', { name: '自己带来的' })).toContainText('街口的煤炉');
  await page.getByRole('link', { name: '街口的煤炉' }).click();
  await beginSelf(page);
  await pressOn(page, 'own', 1);
  await page.goto('./#/');
  await page.getByRole('button', { name: '拿掉街口的煤炉' }).click();
  await page.reload();
  await expect(page.getByRole('region', { name: '最近练的' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('region', { name: '自己带来的' })).toHaveCount(0);
  await expectRunsRemain(page);
});

test('one file out of one browser, into another, twice: nothing is lost and nothing doubled', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/play/fifth-visit');
  await playToReview(page, 'fifth-visit');
  await page.goto('./#/me');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存我的记录' }).click(),
  ]);
  const file = await download.path();
  const there = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await there.goto(new URL('./#/me', page.url()).href);
  await there.getByLabel('要收进来的文件').setInputFiles(file);
  // Nobody with a name is in it: most likely it is whoever brought it.
  await expect(there.getByRole('radio', { name: /就是我/ })).toBeChecked();
  await there.getByRole('button', { name: '收进来', exact: true }).click();
  await expect(there.getByText('收好了')).toBeVisible();
  await there.getByLabel('要收进来的文件').setInputFiles(file);
  await expect(there.getByText('没有新的：这些这里都有了')).toBeVisible();
  await there.goto(new URL('./#/', page.url()).href);
  const recent = there.getByRole('region', { name: '最近练的' });
  await expect(recent.getByRole('listitem')).toHaveCount(1);
  await recent.getByRole('link', { name: '看复盘' }).click();
  await expect(there.getByRole('heading', { name: '第五次来访' })).toBeVisible();
  await there.context().close();
});

test('the day’s ten minutes: one answered, the rest still there, another day another face', async ({
  page,
}) => {
  await page.goto('./#/');
  const today = page.getByRole('region', { name: '今天的十分钟' });
  const address = (await today.getByRole('link', { name: '开始' }).getAttribute('href')) ?? '';
  const ids = address.replace('#/practice/', '').split(',');
  expect(ids.length).toBeGreaterThan(8);
  // A line to rewrite takes more than a key; any other is answered by one.
  const option = page.locator('button[aria-keyshortcuts="1"]');
  for (const id of ids) {
    await page.goto(`./#/practice/${id}`);
    await expect(option.or(page.getByRole('textbox')).first()).toBeVisible();
    if ((await option.count()) > 0) break;
  }
  await pressSettled(page, '1');
  await expect(page.getByRole('region', { name: '答完了' })).toBeVisible();
  await page.goto('./#/');
  await expect(today.getByRole('link', { name: '接着练' })).toBeVisible();
  await expect(today.getByText(`还剩 ${ids.length - 1} 题`)).toBeVisible();
  await expect(today.getByText('两周里练了 1 天')).toBeVisible();
});
