import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { MIGRATIONS } from '../../src/adapters/idb/migrations.ts';
import { shippedIds } from '../support/load.ts';
import { bare, crash, deleteDatabase, holdDatabase, runsOnDisk } from './disk.ts';
import { withSettings } from './drive.ts';
import { fixSeed, pressOn, stageOf } from './keys.ts';
import { ownBrowser } from './own-browser.ts';
import { pressSettled } from './settled.ts';
import { toDecision } from './to-decision.ts';

const scenario = shippedIds()[0] as string;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

test.beforeEach(async ({ context }) => {
  await fixSeed(context, 7);
});

const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const bareTab = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await bare(page);
  return page;
};

async function begin(page: Page, mode = 'self'): Promise<void> {
  // An exam's clock waits until what led to the choice is read: line by line, that is one line.
  await withSettings(page, mode === 'exam' ? { patience: 1 } : { linesAtOnce: true });
  await page.goto(`./#/run/${scenario}/${mode}`);
  await toDecision(page);
}

async function sayOne(page: Page): Promise<void> {
  await pressOn(page, scenario, 1);
}

/** On to the ending, and from there to its review. */
async function toReview(page: Page): Promise<void> {
  await pressOn(page, scenario);
  await expect(page.getByRole('button', { name: '看复盘' })).toBeVisible();
  await pressSettled(page, 'Enter');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByRole('button', { name: /^打印一页/ })).toBeVisible();
}

test('an old page blocks the upgrade: it is said, the run has its review, and all is stored once it is closed', async ({
  context,
  page,
}) => {
  const old = await bareTab(context);
  await holdDatabase(old, 1);
  await begin(page);
  await expect(notice(page, '别的页面占着记录')).toBeVisible();
  await sayOne(page);
  await toReview(page);
  const review = page.url();
  await page.goto('./#/');
  await expect(notice(page, '别的页面占着记录')).toBeVisible();
  await expect(page.getByRole('region', { name: '最近练的' }).getByRole('listitem')).toHaveCount(1);
  await old.close();
  await expect(notice(page, '别的页面占着记录')).toHaveCount(0);
  await expect.poll(async () => (await runsOnDisk(page)).map(({ ended }) => ended)).toEqual([true]);
  await page.close();
  const later = await context.newPage();
  await later.goto(review);
  await expect(later.getByRole('button', { name: /^打印一页/ })).toBeVisible();
});

test('the database is deleted under a run: it goes on, is not written back, and has its review', async ({
  context,
  page,
}) => {
  await begin(page);
  await sayOne(page);
  await expect(page).toHaveURL(/\/resume\//);
  await deleteDatabase(await bareTab(context));
  await pressOn(page, scenario, 1);
  await expect(notice(page, '在别处删掉了')).toBeVisible();
  await toReview(page);
  expect(await runsOnDisk(page)).toEqual([]);
});

test('全删掉 in another tab: the run goes on and has its review', async ({ context, page }) => {
  await begin(page);
  await sayOne(page);
  await expect(page).toHaveURL(/\/resume\//);
  const other = await context.newPage();
  await other.goto('./#/me');
  await other.getByRole('button', { name: '这台电脑上的全删掉' }).click();
  await other.getByRole('button', { name: '删掉，找不回来了' }).click();
  await expect(notice(other, '删干净了。')).toBeVisible();
  await toReview(page);
  expect(await runsOnDisk(page)).toEqual([]);
});

test('a full disk that has room again takes everything, and the notice goes', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await begin(page);
  await sayOne(page);
  await expect(notice(page, '地方满了')).toBeVisible();
  await toDecision(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(notice(page, '地方满了')).toHaveCount(0);
  await expect(page).toHaveURL(/\/resume\//);
  const [run] = await runsOnDisk(page);
  expect(run?.events.filter(({ type }) => type === 'choice')).toHaveLength(1);
});

test('the losing one of two tabs reviews its own run', async ({ context, page: left }) => {
  await begin(left);
  await sayOne(left);
  await expect(left).toHaveURL(/\/resume\//);
  await toDecision(left);
  const right = await context.newPage();
  await right.goto(left.url());
  await toDecision(right);
  const options = (page: Page) => page.getByRole('group', { name: /怎么说/ }).getByRole('button');
  const words = async (page: Page, at: number) =>
    ((await options(page).nth(at).textContent()) ?? '').replace(/^\s*\d\s*/, '').trim();
  const own = await words(right, 1);
  await pressSettled(left, '1');
  if ((await stageOf(left)) === 'asking') await left.keyboard.press('2');
  const choices = async () => (await runsOnDisk(left))[0]?.events.filter(({ type }) => type === 'choice');
  await expect.poll(async () => (await choices())?.length).toBe(2);
  const kept = await choices();
  await pressSettled(right, '2');
  if ((await stageOf(right)) === 'asking') await right.keyboard.press('2');
  await expect(notice(right, '在另一个页面里已经接着往下练了')).toBeVisible();
  await toReview(right);
  const talk = right.getByRole('region', { name: '整场对话' });
  await talk.locator('summary').first().press('Enter');
  await expect(talk.getByText(own).first()).toBeVisible();
  expect(await choices()).toEqual(kept);
});

test('with a newer database there nothing is said to be deleted', async ({ context, page }) => {
  const newer = await bareTab(context);
  await holdDatabase(newer, MIGRATIONS.length + 1);
  for (const what of ['删掉我的记录', '这台电脑上的全删掉']) {
    await page.goto('./#/me');
    await page.reload();
    await page.getByRole('button', { name: what }).click();
    await page.getByRole('button', { name: '删掉，找不回来了' }).click();
    await expect(notice(page, '没删干净')).toBeVisible();
    await expect(notice(page, '换成新版')).toBeVisible();
    await expect(page.getByText('删干净了。', { exact: true })).toHaveCount(0);
  }
});

test('an exam killed before its first choice keeps its clock, and is offered to be gone on with', async ({
  context,
  page,
}) => {
  await begin(page, 'exam');
  await expect(page).toHaveURL(/\/resume\//);
  const spent = async (on: Page) => (await runsOnDisk(on))[0]?.events.at(-1)?.ms ?? 0;
  await expect.poll(() => spent(page), { timeout: 30_000 }).toBeGreaterThan(4000);
  const before = await spent(page);
  const address = page.url();
  await crash(page);
  const later = await context.newPage();
  await later.goto(address);
  await toDecision(later);
  await expect.poll(() => spent(later), { timeout: 30_000 }).toBeGreaterThan(before + 4000);
  await later.goto(`./#/play/${scenario}`);
  await expect(later.getByText('上一趟考核还没开口')).toBeVisible();
});

test('settings and a change of person survive a browser that is killed 200 ms after they are shown', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  const moment = () => new Promise((resolve) => setTimeout(resolve, 200));
  try {
    const page = await browser.open(`${baseURL}#/me`);
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('radio', { name: '深色' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await moment();
    await browser.kill();

    const name = (on: Page) => on.getByRole('region', { name: '现在是谁在练' }).getByLabel('名字');
    const second = await browser.open(`${baseURL}#/me`);
    await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
    await second.getByRole('button', { name: '添一个人' }).click();
    const others = second.getByRole('region', { name: '合用这台电脑的人' });
    await others.getByLabel('名字').fill('小赵');
    await second.getByRole('button', { name: /添上/ }).click();
    await expect(name(second)).toHaveValue('小赵');
    await moment();
    await browser.kill();

    const third = await browser.open(`${baseURL}#/me`);
    await expect(name(third)).toHaveValue('小赵');
    await third.getByRole('button', { name: '换成没留名字来练' }).click();
    await expect(name(third)).toHaveValue('');
    await moment();
    await browser.kill();

    const fourth = await browser.open(`${baseURL}#/me`);
    await expect(fourth.getByRole('button', { name: '换成小赵来练' })).toBeVisible();
  } finally {
    await browser.remove();
  }
});
