import { expect, type Page, test } from '@playwright/test';
import { fixSeed, pressOn } from './keys.ts';
import { pressSettled } from './settled.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

const recent = (page: Page) => page.getByRole('region', { name: '最近练的' });

/** Plays a run to its end and takes its record along, as the review page hands it out. */
async function playAndExport(page: Page): Promise<string> {
  await fixSeed(page, 7);
  await page.goto('./#/play/fifth-visit');
  await page.getByRole('radio', { name: /^自练/ }).check({ force: true });
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('[data-stage]')).toBeVisible();
  await pressOn(page, 'fifth-visit');
  await pressSettled(page, 'Enter');
  await expect(page).toHaveURL(/#\/review\//);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出记录' }).click(),
  ]);
  return download.path();
}

async function lockUp(page: Page): Promise<void> {
  await page.goto('./#/me');
  await page.getByLabel('名字', { exact: true }).fill('赵明');
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByRole('button', { name: '设个口令' }).click();
  await page.getByLabel(/新口令/).fill('2468');
  await page.getByRole('button', { name: '设好' }).click();
  await expect(page.getByRole('button', { name: '换口令' })).toBeVisible();
}

test('a colleague takes in the record of a locked run: it stays where it is, whole, and the page says so', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const file = await playAndExport(page);
  await lockUp(page);
  const colleague = await context.newPage();
  await colleague.goto('./#/me');
  await expect(colleague.getByRole('button', { name: '换成赵明来练' })).toBeVisible();
  await colleague.getByLabel('要收进来的文件').setInputFiles(file);
  await expect(colleague.getByText('没有能收的')).toBeVisible();
  await expect(colleague.getByText('1 次情景：这里已经有了，记在别人名下。')).toBeVisible();
  await colleague.goto('./#/');
  await expect(recent(colleague).getByText(/^还没有练过/)).toBeVisible();
  await page.goto('./#/');
  await expect(recent(page).getByRole('listitem')).toHaveCount(1);
  await expect(recent(page).getByRole('link', { name: '看复盘' })).toBeVisible();
});
