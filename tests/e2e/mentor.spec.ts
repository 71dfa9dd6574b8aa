import { expect, type Page, test } from '@playwright/test';
import { loadShipped } from '../support/load.ts';
import { privateTexts } from './class-facts.ts';
import { axeFinds, axeFindsBesidePictures } from './page-facts.ts';
import { begin, debrief, HEARING, held, playOut, rate, readOn, say } from './mentor-drive.ts';
import { pictureFacts, settle } from './stage-facts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });
test.setTimeout(240_000);

/** What has been written down of the session under way, kind by kind, past the app. */
const writtenDown = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('shuodelai-mentoring'));
    const rows = await asked(database.transaction('events').objectStore('events').getAll());
    database.close();
    return rows.map(({ event }) => event.body.type);
  });

const whys = privateTexts(loadShipped('fifth-visit').scenario);

test('a session in two windows, either killed in the middle, to its record', async ({
  page: desk,
  context,
}) => {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  await context.addInitScript({ content: HEARING });
  await desk.goto('./#/mentor');
  await begin(desk);
  const [trainee] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('button', { name: '打开小林的窗口' }).click(),
  ]);
  await trainee.getByRole('button', { name: '同意，开始' }).click();
  await readOn(trainee);

  // Marks by one key, at the last words; the desk is loaded again and holds them.
  await say(trainee);
  await expect(desk.getByText(/这一句里/)).toBeVisible();
  await desk.keyboard.press('j');
  await desk.keyboard.press('Shift+k');
  await expect(desk.getByRole('button', { name: '撤掉上一个' })).toBeEnabled();
  await expect(desk.locator('small span').filter({ hasText: /^没有 / })).toBeVisible();
  // The newest line stays in view under what was marked, and on a tablet that is turned.
  const newest = desk.getByRole('list', { name: '说到现在' }).locator('> li').last();
  await expect(newest).toBeInViewport({ ratio: 0.9 });
  for (const [width, height] of [
    [1920, 1080],
    [820, 1180],
    [1366, 768],
  ] as const) {
    await desk.setViewportSize({ width, height });
    await expect(newest).toBeInViewport({ ratio: 0.9 });
  }
  await desk.reload();
  await expect(desk.locator('small span').filter({ hasText: /^没有 / })).toBeVisible();

  // 停 with its question; the trainee's window is loaded again while it is asked.
  await desk.keyboard.press('w');
  await expect(trainee.getByRole('heading', { name: /你为什么这么说/ })).toBeVisible();
  await trainee.reload();
  await trainee.getByRole('button', { name: '规矩是这样' }).click();
  await expect(desk.getByText('小林：规矩是这样')).toBeVisible();
  await desk.keyboard.press('Space');

  // 换我来, and the run stands where it stood.
  await expect(desk.getByRole('heading', { name: '小林正在挑' })).toBeVisible();
  await desk.keyboard.press('h');
  await expect(trainee.getByRole('heading', { name: '师傅示范一句' })).toBeVisible();
  await expect
    .poll(
      async () => {
        await desk.keyboard.press('1');
        return trainee.getByText(/^老周：/).count();
      },
      { intervals: [300] },
    )
    .toBeGreaterThan(0);
  const shown = desk.getByRole('heading', { name: '师傅示范一句' });
  await expect
    .poll(
      async () => {
        if ((await shown.count()) > 0) await desk.keyboard.press('Space');
        return shown.count();
      },
      { intervals: [700] },
    )
    .toBe(0);
  await say(trainee, 2);

  // Nothing that is private is in the trainee's window: not drawn, not sent.
  const seen = await held(trainee);
  expect(seen).toContain('shuodelai/room');
  expect(whys.length).toBeGreaterThan(50);
  expect(whys.filter((why) => seen.includes(why))).toEqual([]);
  // Nor on the desk, until the rating is saved.
  const atDesk = await held(desk);
  expect(whys.filter((why) => atDesk.includes(why))).toEqual([]);

  // The desk is closed and opened anew, and so is the trainee's window from it.
  await desk.close();
  const again = await context.newPage();
  await again.goto('./#/mentor');
  await expect(again.getByRole('heading', { name: '第五次来访' })).toBeVisible();
  await trainee.close();
  const [back] = await Promise.all([
    context.waitForEvent('page'),
    again.getByRole('button', { name: '再打开一次' }).click(),
  ]);
  await readOn(back);
  await playOut(back);
  await expect
    .poll(
      async () => {
        await again.keyboard.press('Space');
        return again.getByRole('heading', { name: '凭您自己的眼睛评' }).count();
      },
      { intervals: [500] },
    )
    .toBe(1);
  await expect(back.getByRole('heading', { name: '老周在写评议' })).toBeVisible();
  await rate(again);
  await expect(back.getByText('程序估')).toHaveCount(0);
  await debrief(again);
  await expect(back.getByText('下回先复述一遍')).toBeVisible();
  await back.getByRole('radio', { name: '有用' }).check();
  await back.getByRole('radio', { name: '想说的都说了' }).check();
  await again.getByRole('button', { name: '这次带教就到这儿' }).click();
  await expect(again.getByRole('heading', { name: '记录存好了' })).toBeVisible();
  await again.reload();
  await expect(again.getByRole('button', { name: '开始', exact: true })).toBeVisible();
  // Met before: a tap away the next time.
  await expect(again.getByLabel('徒弟', { exact: true })).toHaveValue('小林');
  expect(errors).toEqual([]);
});

test('one screen: marks without a display, the trainee’s keys are the trainee’s, the rest after the run', async ({
  page,
}) => {
  await page.goto('./#/mentor');
  await begin(page, { oneScreen: true });
  await page.getByRole('button', { name: /记住了/ }).click();
  await page.getByRole('button', { name: '同意，开始' }).click();
  await readOn(page);
  await say(page);
  const before = await page.locator('main').textContent();
  for (const key of ['j', 'Shift+k', 'u', 'Backspace']) await page.keyboard.press(key);
  // Nothing shows, and nothing was chosen.
  expect(await page.locator('main').textContent()).toBe(before);
  // Killed once it is written: nothing of it is lost.
  await expect.poll(async () => (await writtenDown(page)).includes('unmarked')).toBe(true);
  await page.reload();
  await readOn(page);
  await playOut(page);
  await page.getByRole('button', { name: '走完了，师傅来打分' }).click();
  await expect(page.locator('small span').filter({ hasText: /^看到 / })).toHaveCount(1);
  await expect(page.locator('small span').filter({ hasText: /^没有 / })).toHaveCount(1);
  await rate(page);
  await debrief(page);
  await page.getByRole('radio', { name: '有用' }).check();
  await page.getByRole('radio', { name: '留了几句' }).check();
  await page.getByRole('button', { name: '这次带教就到这儿' }).click();
  await expect(page.getByRole('heading', { name: '记录存好了' })).toBeVisible();
});

test('every screen of the play can be read and reached by whoever sees or points with difficulty', async ({
  page: desk,
  context,
}) => {
  await desk.goto('./#/mentor');
  await expect(desk.getByLabel('走哪个情景')).toBeVisible();
  expect.soft(await axeFinds(desk, 'all'), 'start').toEqual([]);
  await begin(desk);
  const [trainee] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('button', { name: '打开小林的窗口' }).click(),
  ]);
  const agree = trainee.getByRole('button', { name: '同意，开始' });
  await expect(agree).toBeVisible();
  expect.soft(await axeFinds(trainee, 'all'), 'yes or no').toEqual([]);
  expect.soft(await axeFinds(desk, 'all'), 'waiting').toEqual([]);
  // By the keyboard alone.
  await agree.focus();
  await trainee.keyboard.press('Enter');
  await readOn(trainee);
  expect.soft(await axeFindsBesidePictures(trainee, 'all'), 'options').toEqual([]);
  await say(trainee);
  await desk.keyboard.press('w');
  await expect(trainee.getByRole('heading', { name: /你为什么这么说/ })).toBeVisible();
  expect.soft(await axeFindsBesidePictures(trainee, 'all'), 'why').toEqual([]);
  expect.soft(await axeFindsBesidePictures(desk, 'all'), 'desk').toEqual([]);
});

test('on what stands upright the names are whole, and the line is under the face', async ({ page }) => {
  await page.goto('./#/mentor');
  await begin(page, { oneScreen: true });
  await page.getByRole('button', { name: /记住了/ }).click();
  await page.getByRole('button', { name: '同意，开始' }).click();
  // Nobody has pressed anything yet.
  await expect(page.getByRole('log').locator('[data-latest]')).toBeVisible();
  await readOn(page);
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const { labels, faces } = await pictureFacts(page);
    expect(labels.length).toBeGreaterThan(0);
    expect.soft(labels.filter(({ whole, over }) => !whole || over.length > 0)).toEqual([]);
    expect.soft(Math.max(...faces.map((face) => face.height)) / height).toBeGreaterThan(0.15);
    const picture = await page.locator('[data-scene]').first().boundingBox();
    const line = await page.getByRole('log').locator('[data-latest]').boundingBox();
    const gap = (line?.y ?? 0) - ((picture?.y ?? 0) + (picture?.height ?? 0));
    expect.soft(gap, `between the picture and the line at ${width}`).toBeLessThan(60);
  }
});

test('a trainee who says no: nothing is kept', async ({ page: desk, context }) => {
  await desk.goto('./#/mentor');
  await begin(desk);
  const [trainee] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('button', { name: '打开小林的窗口' }).click(),
  ]);
  await trainee.getByRole('button', { name: /什么也不留/ }).click();
  await expect(desk.getByRole('heading', { name: '小林今天不想做' })).toBeVisible();
  await desk.reload();
  await expect(desk.getByLabel('徒弟', { exact: true })).toHaveValue('');
});
